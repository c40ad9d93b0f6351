import Foundation
import Testing

@testable import Sekkei

@Suite struct ProblemTests {
    @Test(arguments: [
        ("application/json", 1000, 0), ("*/*", 1000, 1000), ("application/*", 1000, 1000), ("text/html", 0, 0), ("", 0, 0),
        ("application/json;q=0.5, */*;q=0.1", 500, 100), ("application/json;q=0, */*", 0, 1000), ("APPLICATION/JSON ; Q=0.25", 250, 0),
        ("application/json; version=v1", 1000, 0), ("text/*, application/problem+json;q=1.000", 0, 1000), ("application/json;q=x", 1000, 0),
    ])
    func accept_isWeighed(value: String, json: Int, problem: Int) {
        let ranges = MediaRanges([value])
        #expect(ranges.weight(of: "application/json") == json && ranges.weight(of: "application/problem+json") == problem)
    }

    @Test(arguments: [
        ("application/problem+json", true), ("application/json, application/problem+json", true),
        ("application/problem+json;q=0.5, application/json", false), ("application/problem+json;q=0, */*", false),
        ("application/json", false), ("*/*", false), ("application/problem+json, */*;q=0.1", true),
    ])
    func error_isToldAsTheCallerAsks(accept: String, isProblem: Bool) async throws {
        try await withApplication(AnswersAPI()) { server in
            let answer = try await server.connect().request(
                "GET /api/v2/rows/x HTTP/1.1\r\nHost: a\r\nAccept: \(accept)\r\nAccept-Language: ja\r\nX-Request-ID: r1\r\n\r\n")
            let type = isProblem ? "application/problem+json" : "application/json; charset=utf-8"
            #expect(answer.status == 422 && answer.values("content-type") == [type] && answer.values("content-language") == ["ja"])
            let json = try #require(try JSONSerialization.jsonObject(with: Data(answer.body.utf8)) as? [String: Any])
            #expect((json["success"] == nil) == isProblem)
            guard isProblem else { return }
            #expect(json["type"] as? String == "about:blank" && json["status"] as? Int == 422)
            #expect(json["title"] as? String == "Unprocessable Content" && json["instance"] as? String == "/api/v2/rows/x")
            #expect(json["code"] as? String == "FIELD" && json["detail"] as? String == "'id' が不正です。")
            #expect(json["trace_id"] as? String == "r1" && (json["field_errors"] as? [[String: Any]])?.first?["field"] as? String == "id")
            #expect(answer.values("vary") == ["Accept-Language, Accept", "Origin"])
        }
    }

    @Test(
        arguments: [
            (nil, 200), ("*/*", 200), ("application/json", 200), ("application/problem+json", 200), ("text/html, */*;q=0.1", 200),
            ("application/json;version=v2", 200), ("text/html", 406), ("text/html, application/json;q=0", 406), ("image/*", 406),
        ] as [(String?, Int)])
    func envelopedAnswer_toACallerThatTakesNoJSON_is406(accept: String?, status: Int) async throws {
        try await withApplication(AnswersAPI()) { server in
            let field = accept.map { "Accept: \($0)\r\n" } ?? ""
            let client = try server.connect()
            #expect(try await client.request("GET /api/v2/rows/1 HTTP/1.1\r\nHost: a\r\n\(field)\r\n").status == status)
            #expect(try await client.request("GET /api/v2/dump HTTP/1.1\r\nHost: a\r\n\(field)\r\n").status == 200)
        }
    }

    @Test func accept_onSeveralLines_isOneList() async throws {
        try await withApplication(AnswersAPI()) { server in
            let fields = "Accept: application/json\r\nAccept: text/html\r\n"
            let answer = try await server.connect().request("GET /api/v2/rows/1 HTTP/1.1\r\nHost: a\r\n\(fields)\r\n")
            #expect(answer.status == 200)
        }
    }
}
