import Logging
import NIOCore
import Sekkei
import ServiceLifecycle
import Testing
import VersionedAPI

/// The versions over a socket, in both languages.
@Suite("Versions, over HTTP", .timeLimit(.minutes(2)))
struct VersionedWireTests {
    static let calls = [
        WireCall("GET", "/api/v1/tasks/1", gives: 200, "\"version\":\"v1\"", "\"owner_id\":42", "ETag: \"7-v1-"),
        WireCall("GET", "/api/v4/tasks/1", gives: 200, "\"version\":\"v4\"", "\"assignee_id\":42", "ETag: \"7-v4-"),
        WireCall("GET", "/api/tasks/1", ["X-API-Version: v2"], gives: 200, "\"version\":\"v2\"", "\"priority\":\"high\""),
        WireCall("GET", "/api/tasks/1", ["Accept: application/json; version=v3"], gives: 200, "\"label\":\"red\"", "\"priority\":3"),
        WireCall(
            "POST", "/api/v2/tasks", body: #"{"title":"a","owner_id":5}"#, gives: 201, "Location: /api/v2/tasks/1\r\n", "\"owner_id\":5"),
        WireCall("POST", "/api/v1/tasks", body: #"{"title":"a","assignee_id":5}"#, gives: 422, #""field":"assignee_id","in":"body""#),
        WireCall("POST", "/api/v3/tasks", body: #"{"title":""}"#, gives: 422, #""field":"title","in":"body","code":"VAL003""#),
        WireCall("GET", "/api/v1/tasks/409", gives: 400, "\"code\":\"BIZ033\"", #"{"id":409,"status":"doing""#),
        WireCall("GET", "/api/v4/tasks/409", gives: 409, "\"code\":\"BIZ010\""),
        WireCall("PATCH", "/api/v1/tasks/409", body: #"{"state":"done"}"#, gives: 400, #""field":"owner_id""#),
        WireCall("POST", "/api/v1/tasks/1/tags", body: #"[{"word":"x"}]"#, gives: 200, #"{"word":"x"}"#),
        WireCall("POST", "/api/v4/tasks/1/tags", body: #"[{"label":"x"}]"#, gives: 410, "API004"),
        WireCall("GET", "/api/v1/tasks/dump", gives: 200, "\"owner_id\":42"),
        WireCall("GET", "/api/v2/users/1", gives: 200, #""first_name":"Ada","last_name":"Lovelace""#),
    ]

    @Test func call_inEitherLanguage_getsItsAnswer() async throws {
        try await Self.run { server in
            for call in Self.calls {
                for language in ["en", "ja"] {
                    let answer = try await server.send(call.bytes(language: language))
                    #expect(answer.hasPrefix("HTTP/1.1 \(call.status) "), "\(call.testDescription): \(answer.prefix(800))")
                    for piece in call.pieces { #expect(answer.contains(piece), "\(call.testDescription): \(answer.prefix(1200))") }
                    guard call.status >= 400 else { continue }
                    let isJapanese = answer.unicodeScalars.contains { (0x3040...0x9FFF).contains($0.value) }
                    #expect(isJapanese == (language == "ja"), "\(call.testDescription): \(answer.prefix(800))")
                }
            }
        }
    }

    /// Serves for the time of `body`, then shuts down gracefully.
    private static func run(_ body: @escaping @Sendable (FeatureServer) async throws -> Void) async throws {
        try await FeatureServer.run(body) { logger, onRunning in
            try Application(
                Board().api, configuration: ServerConfiguration(port: 0, eventLoops: 1), logger: logger, onRunning: onRunning)
        }
    }
}
