import SekkeiJSON
import Testing

@testable import Sekkei

struct AuditChangesTests {
    private static let cases: [(JSONValue?, JSONValue?, String)] = [
        (nil, nil, "[]"), (["a": 1], ["a": 1], "[]"), (["a": 1, "b": 2], ["b": 2, "a": 1], "[]"), (["a": 1.0], ["a": 1], "[]"),
        (["a": 1], ["a": 2], #"[{"field":"a","before":1,"after":2}]"#), (nil, ["a": 1, "b": nil], #"[{"field":"a","after":1}]"#),
        (["a": "x"], nil, #"[{"field":"a","before":"x"}]"#), (["a": nil], ["a": false], #"[{"field":"a","after":false}]"#),
        (["a": [1, 2]], ["a": [2, 1]], #"[{"field":"a","before":[1,2],"after":[2,1]}]"#),
        ("x", "y", #"[{"field":"value","before":"x","after":"y"}]"#),
        (["a": ["b": 1]], ["a": ["b": 2]], #"[{"field":"a","before":{"b":1},"after":{"b":2}}]"#),
        (["password": "x"], ["password": "y"], #"[{"field":"password","hidden":true}]"#),
        (nil, ["a": ["token": "x", "n": 1]], #"[{"field":"a","after":{"token":"hidden","n":1}}]"#),
        (nil, ["a\"b": "\u{1}"], #"[{"field":"a\"b","after":"\u0001"}]"#),
    ]

    @Test(arguments: cases.indices) func changes_ofTwoStates_areThoseThatDiffer(index: Int) {
        let (old, new, expected) = Self.cases[index]
        #expect(AuditChanges.text(old, new) == expected)
    }

    @Test func text_thatIsLong_isCut() throws {
        let long = String(repeating: "é", count: 10_000)
        let changes = try JSONValue(parsing: AuditChanges.text(nil, ["a": .string(long)]).utf8)
        #expect(changes[0]?["cut"] == true)
        #expect(changes[0]?["after"]?.stringValue == String(repeating: "é", count: 512) + "…")
    }

    @Test func object_thatIsLarge_isCutText() throws {
        let list = JSONValue.array((0..<1000).map { .string("element \($0)") })
        let changes = try JSONValue(parsing: AuditChanges.text(nil, ["a": list]).utf8)
        #expect(changes[0]?["cut"] == true)
        #expect(changes[0]?["after"]?.stringValue?.hasPrefix(#"["element 0","element 1""#) == true)
    }

    /// Whatever a client sends, an entry stays small.
    @Test func fields_withoutEnd_stayWithinTheBound() throws {
        var object = JSONObject()
        for number in 0..<5000 { object.insert(.string(String(repeating: "x", count: 1000)), named: "field\(number)") }
        let text = AuditChanges.text(nil, .object(object))
        #expect(text.utf8.count < 24 * 1024)
        let changes = try #require(try JSONValue(parsing: text.utf8).arrayValue)
        #expect(changes.count == AuditChanges.mostFields + 1)
        #expect(changes.last?["field"] == "…" && changes.last?["cut"] == true)
        #expect(changes.dropLast().allSatisfy { $0["field"]?.stringValue?.hasPrefix("field") == true })
    }

    @Test func nameOfAField_thatIsLong_isCut() throws {
        let name = String(repeating: "n", count: 100_000)
        #expect(AuditChanges.text(nil, .object([name: 1])).utf8.count < 1000)
    }

    @Test(arguments: [
        "password", "new_password", "newPassword", "refresh_token", "refreshToken", "api_key", "apiKey", "client-secret", "TOKEN", "pin",
        "authorization", "token_hash",
    ])
    func name_ofASecret_isOne(name: String) {
        #expect(AuditSecrecy.isSecret(name))
    }

    @Test(arguments: [
        "title", "token_type", "password_changed_at", "key", "row_version", "monkey", "shipping", "tokenize", "secretary", "api", "",
        "password_hint", "token_id",
    ])
    func name_ofAnythingElse_isNone(name: String) {
        #expect(!AuditSecrecy.isSecret(name))
    }
}
