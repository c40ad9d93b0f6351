import Foundation
import NIOHTTP1
import NIOPosix
import Testing

@testable import Sekkei

@Suite struct PipelineTests {
    let server = TestServer()

    // MARK: - Envelope

    @Test func answer_whenServiceSucceeds_isEnveloped() async throws {
        let answer = try await server.send(.get, "/api/v1/plain/ping", [])
        #expect(answer.status == 200)
        #expect(answer.json["success"] as? Bool == true)
        #expect(answer.data["pong"] as? Bool == true)
        #expect(answer.meta["version"] as? String == "v1")
        let id = try #require(answer.meta["request_id"] as? String)
        #expect(id.wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil)
        let timestamp = try #require(answer.meta["timestamp"] as? String)
        #expect(timestamp.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/) != nil)
        #expect(answer.meta["execution_time_ms"] is Double)
        #expect(answer.headers["x-content-type-options"] == "nosniff")
        #expect(answer.headers["cache-control"] == "no-store")
    }

    @Test func requestID_whenValid_isKept() async throws {
        let answer = try await server.send(.get, "/api/v1/plain/ping", [("X-Request-ID", "abc-123")])
        #expect(answer.meta["request_id"] as? String == "abc-123")
    }

    @Test(arguments: ["", "with space", String(repeating: "x", count: 65), "quote\"", "日本"])
    func requestID_whenInvalid_isReplaced(id: String) async throws {
        let answer = try await server.send(.get, "/api/v1/plain/ping", [("X-Request-ID", id)])
        #expect(answer.meta["request_id"] as? String != id)
    }

    @Test func traceID_whenCallerNamesItsTrace_isThatTrace() async throws {
        let trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
        let answer = try await server.send(.get, "/api/v1/nowhere", [("traceparent", trace)])
        #expect(answer.error["trace_id"] as? String == "4bf92f3577b34da6a3ce929d0e0e4736")
    }

    @Test func map_isWrittenWithSortedNames() async throws {
        let answer = try await server.send(.get, "/api/v1/plain/counts", [])
        #expect(answer.text.hasPrefix(#"{"success":true,"data":{"a":1,"b":2},"meta""#))
    }

    // MARK: - Languages

    @Test(arguments: [("ja", "ja"), ("ja-JP, en;q=0.8", "ja"), ("en;q=0.5, ja;q=0.1", "en"), ("fr", "en"), ("*", "en"), (";;;", "en")])
    func language_isChosenByAcceptLanguage(header: String, language: String) async throws {
        let answer = try await server.send(.get, "/api/v1/plain/ping", [("Accept-Language", header)])
        #expect(answer.data["language"] as? String == language)
        #expect(answer.headers["content-language"] == language)
        #expect(answer.headers["vary"] == "Accept-Language")
    }

    // MARK: - Routes

    @Test(arguments: [
        "/", "/api", "/api/", "/api/v1", "/api/v1/", "/api/v1/item", "/api/v1/items/", "/api/v1/items//names", "/api/v1/items/1/names/2",
        "/API/v1/items", "/apiv1/items", "/api/vx/items", "/api/v1/items/1/", "//api/v1/items", "/api/v1/items/latest/",
        "/api/v1/a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p/q/r/s/t",
    ])
    func path_withoutResource_isUnknown(path: String) async throws {
        let answer = try await server.send(.get, path)
        #expect(answer.status == 404)
        #expect(answer.code == "API001")
        #expect(answer.json["data"] is NSNull)
    }

    @Test func literal_winsOverParameter() async throws {
        let answer = try await server.send(.get, "/api/v1/items/latest")
        #expect(answer.data["name"] as? String == "latest")
    }

    @Test func literal_whenOnlyTheParametersSubtreeGoesDeeper_isAParameter() async throws {
        let answer = try await server.send(.get, "/api/v1/items/latest/names")
        #expect(answer.status == 422)
        #expect(answer.faults == ["item_id VAL002"])
    }

    @Test func path_withNeedlessEscapes_isTheSamePath() async throws {
        let answer = try await server.send(.get, "/api/v1/%69tems/%31")
        #expect(answer.data["id"] as? Int == 1)
    }

    @Test func method_whenAnotherIsAllowed_is405WithAllow() async throws {
        let answer = try await server.send(.put, "/api/v1/items/1")
        #expect(answer.status == 405)
        #expect(answer.code == "API002")
        #expect(answer.headers["allow"] == "GET, HEAD, PATCH, DELETE, OPTIONS")
    }

    @Test(arguments: [("/api/v1/items/1", 405, "API002"), ("/health/live", 405, "API002"), ("/api/v1/nowhere", 404, "API001")])
    func method_thatNobodyKnows_isRoutedAsAnyOther(target: String, status: Int, code: String) throws {
        let request = Request(
            method: .other("FROB"), target: target, headers: [:], remoteAddress: nil, eventLoop: MultiThreadedEventLoopGroup.singleton.any()
        )
        let answer = try TestAnswer(server.pipeline.answer(to: request, fault: .unknownMethod))
        #expect(answer.status == status)
        #expect(answer.code == code)
        #expect((answer.headers["allow"] != nil) == (status == 405))
    }

    @Test func options_saysWhatIsAllowed() async throws {
        let answer = try await server.send(.options, "/api/v1/items")
        #expect(answer.status == 204)
        #expect(answer.headers["allow"] == "GET, HEAD, POST, OPTIONS")
    }

    @Test func rawRoute_withWrongMethod_isEnveloped405() async throws {
        let answer = try await server.send(.delete, "/health/live", [])
        #expect(answer.status == 405)
        #expect(answer.code == "API002")
        #expect(answer.headers["allow"] == "GET, HEAD, OPTIONS")
    }

    // MARK: - Versions

    @Test func version_whenThePathNamesNone_isNegotiated() async throws {
        let answer = try await server.send(.get, "/api/plain/ping", [])
        #expect(answer.meta["version"] as? String == "v1")
        #expect(answer.headers["vary"] == "Accept-Language, Accept, X-API-Version")
    }

    @Test(arguments: [("Accept", "application/json; version=v1"), ("X-API-Version", "v1"), ("Accept", "application/json;version=\"v1\"")])
    func version_whenAHeaderNamesIt_serves(name: String, value: String) async throws {
        #expect(try await server.send(.get, "/api/plain/ping", [(name, value)]).status == 200)
    }

    @Test(arguments: ["/api/v0/plain/ping", "/api/v0/items", "/api/v0/items/1"])
    func version_whenDeprecated_saysSoOnEveryAnswer(path: String) async throws {
        let answer = try await server.send(path == "/api/v0/items/1" ? .delete : .get, path)
        #expect(answer.headers["deprecation"] == "@1748736000")
        #expect(answer.headers["sunset"] == "Wed, 30 Jun 2027 00:00:00 GMT")
        #expect(
            answer.headers["link"]
                == #"</api/v1>; rel="successor-version"; anchor="/api/v0", <https://example.com/migrate>; rel="deprecation"; type="text/html""#
        )
    }

    @Test func version_whenCurrent_isNotDeprecated() async throws {
        #expect(try await server.send(.get, "/api/v1/plain/ping", []).headers["deprecation"] == nil)
    }

    @Test func version_whenUnknown_is400() async throws {
        let answer = try await server.send(.get, "/api/plain/ping", [("X-API-Version", "v9")])
        #expect(answer.status == 400)
        #expect(answer.code == "API003")
    }

    @Test(arguments: ["/api/v9/items", "/api/v12/items", "/api/v2"])
    func version_whenThePathNamesAnUnknownOne_is400(path: String) async throws {
        let answer = try await server.send(.get, path)
        #expect(answer.status == 400)
        #expect(answer.code == "API003")
    }

    @Test func body_whereNoneIsRead_isPassedOver() async throws {
        #expect(try await server.send(.delete, "/api/v1/items/1", body: "{}").status == 204)
    }

    @Test func version_whenThePathNamesOne_headersMeanNothing() async throws {
        #expect(try await server.send(.get, "/api/v1/plain/ping", [("X-API-Version", "v9")]).status == 200)
    }

    // MARK: - What services throw

    @Test(arguments: [("database", 503, "SYS001"), ("provider", 503, "SYS002"), ("mishap", 500, "SYS003"), ("undeclared", 409, "BIZ011")])
    func serviceError_isAnsweredByItsKind(how: String, status: Int, code: String) async throws {
        let answer = try await server.send(.get, "/api/v1/plain/fail?how=\(how)", [])
        #expect(answer.status == status)
        #expect(answer.code == code)
        #expect(answer.headers["retry-after"] == (status == 503 ? "5" : nil))
        #expect(!answer.text.contains("Mishap"))
    }

    @Test func catalogError_isFilledInInTheCallersLanguage() async throws {
        let headers = [("Authorization", "Bearer admin"), ("Accept-Language", "ja")]
        let answer = try await server.send(.get, "/api/v1/items/409", headers)
        #expect(answer.status == 409)
        #expect(answer.code == "BIZ010")
        #expect(answer.message == "アイテム 409 は 紺 の間ロックされています。")
        let details = try #require(answer.error["details"] as? [String: Any])
        #expect(details["item_id"] as? Int == 409)
        #expect(details["color"] as? String == "deep_blue")
    }

    @Test func builtInError_thrownByAService_isAnswered() async throws {
        let answer = try await server.send(.get, "/api/v1/items/404")
        #expect(answer.status == 404)
        #expect(answer.code == "BIZ002")
    }

    // MARK: - Runtime routes

    @Test func health_whenADependencyIsDown_is503AndNamesIt() async throws {
        struct Down: Swift.Error {}
        let server = TestServer(checks: [HealthCheck("database") { throw Down() }, HealthCheck("cache") {}])
        let answer = try await server.send(.get, "/health/ready", [])
        #expect(answer.status == 503)
        let details = try #require(answer.error["details"] as? [String: Any])
        #expect(details["dependencies"] as? [String: String] == ["database": "down", "cache": "up"])
    }

    @Test func health_whenAllIsWell_is200() async throws {
        #expect(try await server.send(.get, "/health/live", []).status == 200)
        #expect(try await server.send(.get, "/health/ready", []).data["status"] as? String == "ok")
    }

    @Test func document_isServed() async throws {
        let answer = try await server.send(.get, "/openapi.json", [])
        #expect(answer.json["openapi"] as? String == "3.1.0")
        #expect(try await server.send(.get, "/openapi/v1.json", []).text == answer.text)
        #expect(try await server.send(.get, "/openapi/v2.json", []).status == 404)
    }

    @Test func metrics_countRequestsByTemplate() async throws {
        _ = try await server.send(.get, "/api/v1/items/5")
        _ = try await server.send(.get, "/api/v1/items/6")
        let text = try await server.send(.get, "/metrics", []).text
        #expect(text.contains(#"api_requests_total{endpoint="/api/items/{item_id}",method="GET",status_code="200"} 2"#))
    }
}
