import FeatureAPI
import Sekkei
import SekkeiJSON
import SekkeiTesting
import Testing

struct TestClientTests {
    private static let calls: [TestRequest] = [
        TestRequest("GET", "/api/v1/plain/ping"), TestRequest("HEAD", "/api/v1/plain/ping"),
        TestRequest("POST", "/api/v1/plain/echo", json: ["self": "x"]), TestRequest("POST", "/api/v1/plain/echo", json: ["self": 1]),
        TestRequest("GET", "/api/v1/features/export"), TestRequest("GET", "/api/v1/features/watch"),
        TestRequest("PUT", "/api/v1/plain/ping"),
        TestRequest("DELETE", "/api/v1/features/rows/1"), TestRequest("GET", "/nowhere"), TestRequest("GET", "/api/v1/plain/slow"),
        TestRequest(
            "POST", "/api/v1/plain/echo", headers: [("Content-Type", "application/json")], body: Array(repeating: 32, count: 20_000)),
    ]

    /// What of an answer does not change from one to the next.
    private static func essence(_ response: TestResponse) -> String {
        let own: Set<String> = ["date", "content-length", "connection", "transfer-encoding"]
        let names = Set(response.headers.map { $0.name.lowercased() }).subtracting(own).sorted()
        let code = response.json?["error"]?["code"]?.stringValue ?? ""
        let data = response.json?["data"]?.description ?? response.text
        return "\(response.status) \(names) \(response.mediaType ?? "") \(code) \(data) \(response.isCut)"
    }

    @Test func answer_isTheSame_withAndWithoutAConnection() async throws {
        let application = try FeatureApplication.make()
        let inProcess = TestClient(application)
        try await TestClient.overLoopback(application) { connected in
            for call in Self.calls {
                let (one, other) = (try await inProcess.send(call), try await connected.send(call))
                #expect(Self.essence(one) == Self.essence(other), "\(call.method) \(call.target)")
            }
        }
    }

    @Test func deadline_isKept_withoutAConnection() async throws {
        let answer = try await TestClient(FeatureApplication.make()).send(TestRequest("GET", "/api/v1/plain/slow"))
        #expect(answer.status == 504)
        #expect(answer.json?["error"]?["code"] == "SYS004")
    }

    @Test func header_isFoundInWhateverCase() {
        let response = TestResponse(status: 200, headers: [("Content-TYPE", "Application/JSON; charset=utf-8")], body: Array("{}".utf8))
        #expect(response.header("content-type") != nil && response.mediaType == "application/json" && response.json == [:])
    }

    @Test func curl_quotesWhatAShellWouldRead() {
        var request = TestRequest("POST", "/a?b=%20", headers: [("X-Empty", ""), ("X-Quote", "it's")], body: Array("{\"a\":\"'\"}".utf8))
        #expect(
            request.curl(base: "http://127.0.0.1:1")
                == #"curl -i -X POST 'http://127.0.0.1:1/a?b=%20' -H 'X-Empty;' -H 'X-Quote: it'\''s' -H 'Content-Type:' --data-binary '{"a":"'\''"}'"#
        )
        request.setHeader("x-quote", to: nil)
        #expect(request.headers.map(\.name) == ["X-Empty"])
        #expect(TestRequest("HEAD", "/").curl(base: "http://a") == "curl -i --head 'http://a/'")
    }

    @Test func closedPort_isAnError() async {
        await #expect(throws: (any Swift.Error).self) { try await TestClient(port: 1).send(TestRequest("GET", "/")) }
    }
}
