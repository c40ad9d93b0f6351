import Foundation
import Testing

@testable import Sekkei

@Suite struct BodyTests {
    let server = TestServer()

    private func create(_ body: String, _ headers: [(String, String)] = []) async throws -> TestAnswer {
        try await server.send(.post, "/api/v1/items", [("Authorization", "Bearer admin")] + headers, body: body)
    }

    /// The faults of a valid body with one member more.
    private func faults(_ member: String) async throws -> [String] {
        try await create(#"{"name":"lamp","owner":null,\#(member)}"#).faults
    }

    @Test func body_withEveryField_comesBack() async throws {
        let answer = try await create(
            #"""
            {"name":"lamp","note":null,"color":"deep_blue","amount":3,"big":9007199254740995,"ratio":0.5,"active":false,
             "uid":"F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6","day":"2024-02-29","at":"2026-01-01T09:00:00.250+09:00","clock":"23:59:59",
             "mail":"a@example.com","link":"https://example.com/x","host":"example.com","v4":"127.0.0.1","v6":"::1","code":"AB-123",
             "tags":["x","é"],"parts":[{"name":"bulb","count":2,"parts":[{"name":"wire"}]}],"labels":{"k":"v"},"size":"m","owner":12}
            """#)
        #expect(answer.status == 201)
        #expect(answer.headers["location"] == "/api/v1/items/7")
        let data = answer.data
        #expect(data["color"] as? String == "deep_blue")
        #expect(data["big"] as? Int64 == 9_007_199_254_740_995)
        #expect(data["uid"] as? String == "f81d4fae-7dec-11d0-a765-00a0c91e6bf6")
        #expect(data["at"] as? String == "2026-01-01T00:00:00.250Z")
        #expect(data["created_at"] as? String == "2026-01-01T00:00:00.125Z")
        #expect(data["day"] as? String == "2024-02-29")
        #expect(data["clock"] as? String == "23:59:59")
        #expect(data["tags"] as? [String] == ["x", "é"])
        #expect(data["labels"] as? [String: String] == ["k": "v"])
        #expect(data["owner"] as? Int == 12)
        #expect(((data["parts"] as? [[String: Any]])?.first?["parts"] as? [[String: Any]])?.first?["name"] as? String == "wire")
        #expect(data["note"] == nil)
    }

    @Test(arguments: ["[]", "null", "7", #""text""#])
    func body_ofTheWrongType_isNamedAsTheBody(body: String) async throws {
        let answer = try await create(body)
        #expect(answer.status == 422)
        #expect(answer.message?.hasPrefix("Field 'body' must ") == true)
        #expect(answer.fieldErrors.first?["field"] as? String == "")
        #expect(answer.fieldErrors.first?["in"] as? String == "body")
    }

    @Test func body_withoutOptionalFields_takesDefaults() async throws {
        let data = try await create(#"{"name":"lamp","owner":null}"#).data
        #expect(data["color"] as? String == "red")
        #expect(data["amount"] as? Int == 1)
        #expect(data["active"] as? Bool == true)
        #expect(data["tags"] as? [String] == [])
        #expect(data["owner"] is NSNull)
    }

    @Test(arguments: [
        (#""color":"green""#, "color VAL002"), (#""amount":0"#, "amount VAL003"), (#""amount":100"#, "amount VAL003"),
        (#""amount":1.5"#, "amount VAL002"), (#""amount":"1""#, "amount VAL002"), (#""amount":null"#, "amount VAL002"),
        (#""amount":3000000000"#, "amount VAL003"), (#""big":7"#, "big VAL003"), (#""big":9223372036854775808"#, "big VAL002"),
        (#""ratio":0"#, "ratio VAL003"), (#""ratio":1"#, "ratio VAL003"), (#""ratio":1e999"#, "ratio VAL002"),
        (#""active":"true""#, "active VAL002"), (#""uid":"f81d4fae""#, "uid VAL002"), (#""day":"2023-02-29""#, "day VAL002"),
        (#""at":"2026-01-01""#, "at VAL002"), (#""clock":"24:00:00""#, "clock VAL002"), (#""mail":"nobody""#, "mail VAL002"),
        (#""link":"/relative""#, "link VAL002"), (#""host":"-x""#, "host VAL002"), (#""v4":"1.2.3""#, "v4 VAL002"),
        (#""v6":"1::2::3""#, "v6 VAL002"), (#""code":"ab-123""#, "code VAL002"), (#""size":"xl""#, "size VAL002"),
        (#""tags":["a","a"]"#, "tags VAL003"), (#""tags":["a","b","c","d"]"#, "tags VAL003"), (#""tags":["a",""]"#, "tags[1] VAL003"),
        (#""tags":{}"#, "tags VAL002"), (#""parts":[{"name":"a"},{}]"#, "parts[1].name VAL001"),
        (#""parts":[{"name":"a","parts":[{"name":1}]}]"#, "parts[0].parts[0].name VAL002"),
        (#""parts":[{"name":"a","x":1}]"#, "parts[0].x VAL007"), (#""labels":{"a":1}"#, "labels.a VAL002"),
        (#""labels":{"a":"1","b":"2","c":"3","d":"4"}"#, "labels VAL003"), (#""labels":{"a":"1","a":"2"}"#, "labels.a VAL009"),
        (#""name":"again""#, "name VAL009"), (#""id":1"#, "id VAL007"), (#""created_at":null"#, "created_at VAL007"),
        (#""unknown":[1,{"a":2}]"#, "unknown VAL007"), (#""note":7"#, "note VAL002"), (#""note":"a\u0000b""#, "note VAL002"),
        (#""at":"0000-12-31T00:00:00Z""#, "at VAL002"), (#""at":"0001-01-01T00:00:00+14:00""#, "at VAL002"),
    ])
    func field_thatBreaksARule_isNamed(member: String, fault: String) async throws {
        let found = try await faults(member)
        #expect(found == [fault])
    }

    @Test func tags_thatDifferInCodePointsOnly_areDifferent() async throws {
        #expect(try await create(#"{"name":"lamp","owner":null,"tags":["\u00e9","e\u0301"]}"#).status == 201)
    }

    @Test func faults_areAllReportedInTheOrderOfTheSpec() async throws {
        let answer = try await create(#"{"zzz":1,"tags":["",3],"amount":0,"name":"x"}"#)
        #expect(answer.status == 422)
        #expect(answer.faults == ["name VAL003", "amount VAL003", "tags[0] VAL003", "tags[1] VAL002", "owner VAL001", "zzz VAL007"])
        #expect(answer.code == "VAL003")
        #expect(answer.message == answer.fieldErrors.first?["message"] as? String)
        #expect(answer.fieldErrors.allSatisfy { $0["in"] as? String == "body" })
    }

    @Test func fault_repeatsTheValueAsItWasSent() async throws {
        let answer = try await create(#"{"name":"x","owner":null,"amount":0,"parts":{"a":[1]}}"#)
        #expect(answer.fieldErrors[0]["invalid_value"] as? String == "x")
        #expect(answer.fieldErrors[1]["invalid_value"] as? Int == 0)
        #expect(answer.fieldErrors[2]["invalid_value"] as? [String: [Int]] == ["a": [1]])
    }

    @Test(arguments: [
        (#""pin":7"#, "pin VAL003"), (#""pin":"1234x""#, "pin VAL002"), (#""pin":12345.5"#, "pin VAL002"),
        (#""pin":{"a":123}"#, "pin VAL002"), (#""pin":99999999999"#, "pin VAL003"), (#""answers":[0,12]"#, "answers[0] VAL003"),
        (#""answers":[5,6,7]"#, "answers VAL003"), (#""answers":"12""#, "answers VAL002"), (#""answers":[1,"x"]"#, "answers[1] VAL002"),
        (#""secret":12345"#, "secret VAL002"),
    ])
    func secret_ofWhicheverType_isNotRepeated(member: String, fault: String) async throws {
        let answer = try await create(#"{"name":"lamp","owner":null,\#(member)}"#)
        #expect(answer.faults == [fault], "\(answer.text)")
        #expect(answer.fieldErrors.first?["invalid_value"] is NSNull, "\(answer.text)")
    }

    @Test func fault_ofASecret_doesNotRepeatIt() async throws {
        let answer = try await create(#"{"name":"lamp","owner":null,"secret":"hunter2"}"#)
        #expect(answer.faults == ["secret VAL003"])
        #expect(answer.fieldErrors[0]["invalid_value"] is NSNull)
        #expect(!answer.text.contains("hunter2"))
    }

    @Test func fault_ofALongValue_isCut() async throws {
        let answer = try await create(#"{"name":"\#(String(repeating: "あ", count: 300))","owner":null}"#)
        #expect((answer.fieldErrors[0]["invalid_value"] as? String)?.count == 201)
    }

    @Test func fault_speaksTheCallersLanguage() async throws {
        let answer = try await create("{}", [("Accept-Language", "ja")])
        #expect(answer.message == "必須フィールド 'name' が不足しています。")
    }

    @Test(arguments: ["", "{", "{\"name\":}", "[1,", "{\"name\":\"a\"} x", "nul", "{\"a\":\"\u{1}\"}", "{'a':1}", "{\"a\":1,}"])
    func body_thatIsNoJSON_is400WithItsPosition(body: String) async throws {
        let answer = try await create(body)
        #expect(answer.status == 400)
        #expect(answer.code == "VAL004")
        #expect((answer.error["details"] as? [String: Any])?["column"] is Int)
    }

    @Test(arguments: ["null", "[]", "1", "\"text\""])
    func body_ofAnotherKind_isAFaultOfTheWhole(body: String) async throws {
        let answer = try await create(body)
        #expect(answer.status == 422)
        #expect(answer.fieldErrors.first?["field"] as? String == "")
    }

    @Test(arguments: ["text/plain", "application/xml", "application/json; charset=latin1", "application/merge-patch+json", ""])
    func mediaType_whenNotJSON_is415(type: String) async throws {
        let answer = try await create("{}", [("Content-Type", type)])
        #expect(answer.status == 415)
        #expect(answer.code == "VAL006")
    }

    @Test(arguments: ["application/json", "Application/JSON; charset=utf-8", "application/json;charset=\"UTF-8\""])
    func mediaType_whenJSON_isRead(type: String) async throws {
        #expect(try await create(#"{"name":"lamp","owner":null}"#, [("Content-Type", type)]).status == 201)
    }

    @Test func contentCoding_is415() async throws {
        #expect(try await create("{}", [("Content-Encoding", "gzip")]).status == 415)
    }

    @Test func body_thatIsTooLong_is413WithTheLimit() async throws {
        let answer = try await create(String(repeating: " ", count: 20_000))
        #expect(answer.status == 413)
        #expect((answer.error["details"] as? [String: Any])?["limit"] as? Int == 16_384)
    }

    @Test func body_thatIsNestedTooDeep_is400() async throws {
        let deep = String(repeating: #"{"name":"a","parts":["#, count: 100) + String(repeating: "]}", count: 100)
        #expect(try await create(#"{"name":"lamp","owner":null,"parts":[\#(deep)]}"#).status == 400)
    }

    // MARK: - Merge patch

    private func update(_ body: String, type: String = "application/merge-patch+json") async throws -> TestAnswer {
        try await server.send(.patch, "/api/v1/items/5", [("Authorization", "Bearer admin"), ("Content-Type", type)], body: body)
    }

    @Test func patch_tellsAbsentFromNullFromValue() async throws {
        #expect(try await update(#"{"amount":9}"#).data["note"] as? String == "before")
        #expect(try await update(#"{"note":null}"#).data["note"] == nil)
        #expect(try await update(#"{"note":"after"}"#, type: "application/json").data["note"] as? String == "after")
    }

    @Test(arguments: [
        (#"{"name":null}"#, "name VAL002"), ("{}", " VAL003"), (#"{"amount":0}"#, "amount VAL003"), (#"{"id":1}"#, "id VAL007"),
    ])
    func patch_thatBreaksARule_isRefused(body: String, fault: String) async throws {
        let answer = try await update(body)
        #expect(answer.status == 422)
        #expect(answer.faults == [fault])
    }

    // MARK: - Names that Swift uses itself

    @Test func names_thatSwiftUsesItself_work() async throws {
        let body = #"{"self":"me","default":"it","request":7,"json":true}"#
        let answer = try await server.send(.post, "/api/v1/plain/echo", [], body: body)
        #expect(answer.text.hasPrefix(#"{"success":true,"data":\#(body),"meta""#))
    }
}
