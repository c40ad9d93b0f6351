import Foundation
import NIOCore
import NIOHTTP1
import Testing

@_spi(Generated) @testable import Sekkei

@Suite("Which version serves a request")
struct NegotiationTests {
    private static let api = BareAPI.makeDescriptor(basePath: "/api")

    private static func match(_ path: String, accept: String?, named: String?, of api: APIDescriptor) -> VersionMatch? {
        let bytes = Array(path.utf8)
        return bytes.withUnsafeBufferPointer {
            VersionMatch.find(in: $0, of: api, accept: { accept.map { MediaRanges([$0]) } }, named: named)
        }
    }

    // MARK: - The path

    @Test(
        arguments: [
            ("/api/v12/x", 0, 8), ("/api/v2/x", 1, 7), ("/api/v1/x", 2, 7), ("/api/v1", 2, 7), ("/api/v1/", 2, 7),
            ("/api/v9/x", nil, 4), ("/api/v9", nil, 4), ("/api/v123/x", nil, 4), ("/api/v01/x", nil, 4),
        ] as [(String, Int?, Int)])
    func path_decides_whateverTheHeadersName(path: String, version: Int?, rest: Int) {
        for (accept, named) in [(nil, nil), ("*/*;version=v2", "v12"), ("*/*;version=nonsense", ""), (nil, "v9")] as [(String?, String?)] {
            #expect(
                Self.match(path, accept: accept, named: named, of: Self.api) == VersionMatch(version: version, source: .path, rest: rest))
        }
    }

    @Test(arguments: [
        "/api/v2ish", "/api/v", "/api/V2/x", "/api/v2.1/x", "/api/x/v2", "/api/v2%20/x", "/api//v2", "/api", "/api/", "/api/v-1",
    ])
    func path_withoutAVersion_isNegotiated(path: String) {
        #expect(Self.match(path, accept: nil, named: nil, of: Self.api) == VersionMatch(version: 2, source: .byDefault, rest: 4))
    }

    @Test(arguments: ["/", "", "/apiv1/x", "/ap", "/API/v1/x", "/health/live", "/v1/x"])
    func path_outsideTheBasePath_hasNoVersion(path: String) {
        #expect(Self.match(path, accept: "*/*;version=v9", named: "v9", of: Self.api) == nil)
    }

    @Test(
        arguments: [
            ("/v1/x", 2, 3), ("/v12/x", 0, 4), ("/v2", 1, 3), ("/v9/x", nil, 0),
        ] as [(String, Int?, Int)])
    func path_withoutABasePath_beginsWithTheVersion(path: String, version: Int?, rest: Int) {
        #expect(
            Self.match(path, accept: nil, named: "v9", of: BareAPI.descriptor) == VersionMatch(version: version, source: .path, rest: rest))
    }

    // MARK: - Headers

    @Test(
        arguments: [
            (nil, nil, 2, .byDefault), ("*/*", nil, 2, .byDefault), ("application/json", "v2", 1, .header),
            ("application/json;version=v2", nil, 1, .accept), ("application/json;version=v2", "v12", 1, .accept),
            ("application/json;version=v2", "nonsense", 1, .accept), ("application/json;version=v9", "v2", nil, .accept),
            ("application/json;version=v9, application/json;version=v2;q=0.1", nil, 1, .accept),
            ("application/json;version=v9, */*;q=0.1", nil, nil, .accept), ("text/html;version=5, */*", "v2", 1, .header),
            ("text/csv;version=v2", nil, 1, .accept), ("application/json;version=V2", nil, nil, .accept),
            ("application/json;version=\" v2\"", nil, nil, .accept), ("application/json;version=", nil, nil, .accept),
            ("application/json;version=v1;version=v2", nil, nil, .accept),
            (nil, "v2", 1, .header), (nil, " v2\t", 1, .header), (nil, "V2", nil, .header), (nil, "2", nil, .header),
            (nil, "", nil, .header), (nil, "v1, v2", nil, .header), (nil, "\"v2\"", nil, .header), (nil, "v 2", nil, .header),
            (nil, "v2\u{301}", nil, .header),
        ] as [(String?, String?, Int?, VersionSource)])
    func headers_decide_acceptFirst(accept: String?, named: String?, version: Int?, source: VersionSource) {
        let found = Self.match("/api/x", accept: accept, named: named, of: Self.api)
        #expect(found == VersionMatch(version: version, source: source, rest: 4))
    }

    @Test(
        arguments: [
            ([("X-API-Version", "v2"), ("X-API-Version", "v2")], "v2"), ([("x-api-version", "v2"), ("X-API-Version", "v12")], nil),
            ([("X-API-Version", "v2"), ("X-API-Version", "")], nil),
            ([("Accept", "text/html"), ("Accept", "application/json;version=v2")], "v2"),
            ([("Accept", "application/json;version=v2"), ("Accept", "text/html")], "v2"),
            ([("Accept", "application/json;version=v12;q=0.1"), ("Accept", "*/*;version=v2")], "v2"),
            ([("Accept", "application/json;version=v9"), ("X-API-Version", "v2")], nil),
            ([], "v1"),
        ] as [([(String, String)], String?)])
    func lines_thatRepeat_areRead(headers: [(String, String)], version: String?) async throws {
        let answer = try await BareServer().send(.get, "/v2ish", headers)
        #expect(answer.status == (version == nil ? 400 : 200))
        #expect(answer.json["data"] as? String == version)
        #expect(answer.meta["version"] as? String == version ?? "v12")
        #expect(answer.headers["vary"] == "Accept-Language, Accept, X-API-Version, Origin")
    }

    // MARK: - API003

    @Test(arguments: [("/v9/v2ish", []), ("/v2ish", [("X-API-Version", "v9")]), ("/nowhere", [("Accept", "*/*;version=v9")])])
    func unknownVersion_listsThoseThatThereAre(path: String, headers: [(String, String)]) async throws {
        let answer = try await BareServer().send(.get, path, headers)
        #expect(answer.status == 400 && answer.code == "API003")
        let details = try #require(answer.error["details"] as? [String: Any])
        #expect(details["versions"] as? [String] == ["v12", "v2", "v1"])
        #expect(answer.headers["deprecation"] == nil)
        #expect(answer.headers["vary"]?.contains("X-API-Version") == !headers.isEmpty)
    }

    // MARK: - What stands outside

    @Test(arguments: ["/health/live", "/health/ready", "/metrics", "/openapi.json", "/openapi/v2.yaml", "/hook"])
    func outside_noVersionIsNegotiated(path: String) async throws {
        let hook = RawRoute(.get, path: "/hook") { request in request.success(200, "x") }
        let server = BareServer(routes: [hook])
        for headers in [[("X-API-Version", "v9")], [("Accept", "*/*;version=v9")], []] {
            let answer = try await server.send(.get, path, headers)
            #expect(answer.status == 200, "\(path) \(headers)")
            #expect(answer.headers["deprecation"] == nil && answer.headers["vary"]?.contains("X-API-Version") != true)
        }
        let wrong = try await server.send(.delete, path, [("X-API-Version", "v9")])
        #expect(wrong.status == 405 && wrong.code == "API002" && wrong.headers["allow"] == "GET, HEAD, OPTIONS")
        #expect(wrong.headers["deprecation"] == nil)
    }

    @Test func resource_thatIsCalledLikeAVersionAndMore_isServedInEachVersion() async throws {
        for (path, version) in [("/v2ish", "v1"), ("/v12/v2ish", "v12"), ("/v2/v2ish", "v2")] {
            #expect(try await BareServer().send(.get, path).json["data"] as? String == version)
        }
    }

    // MARK: - Streams

    @Test(
        arguments: [
            ("text/csv", 200), ("text/*", 200), ("*/*;q=0.1", 200), ("TEXT/csv;charset=utf-8", 200), ("application/json", 406),
            ("application/problem+json", 406), ("text/csv;version=v2;q=0, */*", 200), ("text/csv;q=0, */*", 406),
            ("text/event-stream", 406),
        ])
    func stream_whoseTypeIsNotTaken_is406(accept: String, status: Int) async throws {
        let answer = try await BareServer().send(.get, "/v12/dump", [("Accept", accept)])
        #expect(answer.status == status)
    }
}
