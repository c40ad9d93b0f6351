import Foundation
import NIOHTTP1
import Testing

@_spi(Generated) @testable import Sekkei

@Suite("Deprecated versions say so")
struct DeprecationFieldsTests {
    private static let links = [
        #"</api/v2>; rel="successor-version"; anchor="/api/v1""#, #"</api/v12>; rel="latest-version"; anchor="/api/v1""#,
        #"<https://example.com/m?a=1&b=%3C2%3E>; rel="deprecation"; type="text/html""#,
    ]

    private static func fields(_ number: Int, since: Int? = nil) -> [String] {
        let fields = DeprecationFields(basePath: "/api", versions: BareAPI.descriptor.versionDescriptors).fields(of: number, since: since)
        return fields.map { "\($0.name): \($0.value)" }
    }

    @Test func fields_ofEachVersion() {
        #expect(Self.fields(0).isEmpty && Self.fields(3).isEmpty)
        #expect(Self.fields(1) == ["Deprecation: @1780272000", #"Link: </api/v12>; rel="successor-version"; anchor="/api/v2""#])
        #expect(
            Self.fields(2) == [
                "Deprecation: @1777593600", "Sunset: Fri, 01 Jan 2027 00:00:00 GMT", "Link: " + Self.links.joined(separator: ", "),
            ])
        #expect(Self.fields(0, since: 7) == ["Deprecation: @7"] && Self.fields(1, since: 7).first == "Deprecation: @7")
        #expect(Self.fields(1, since: .max).first == "Deprecation: @1780272000")
    }

    @Test func version_withoutSuccessor_hasNoLink() {
        let only = DeprecationFields(basePath: "", versions: [VersionDescriptor("v1", deprecated: "2026-05-01")])
        #expect(only.fields(of: 0, since: nil).map(\.name) == ["Deprecation"])
    }

    private static let server = BareServer(BareAPI.makeDescriptor(basePath: "/api"))

    @Test(arguments: [
        ("GET", "/api/v1/v2ish", 200), ("HEAD", "/api/v1/v2ish", 200), ("GET", "/api/v2ish", 200), ("GET", "/api/v1/dump", 200),
        ("GET", "/api/v1/nowhere", 404), ("GET", "/api/v1", 404), ("POST", "/api/v1/v2ish", 405), ("BREW", "/api/v1/v2ish", 405),
        ("OPTIONS", "/api/v1/v2ish", 204), ("GET", "/api/nowhere", 404),
    ])
    func answer_ofADeprecatedVersion_saysSo(method: String, path: String, status: Int) async throws {
        for accept in ["*/*", "*/*, application/problem+json"] {
            let answer = try await Self.server.send(Sekkei.HTTPMethod(method), path, [("Accept", accept)])
            #expect(answer.status == status)
            #expect(answer.headers["deprecation"] == "@1777593600" && answer.headers["sunset"] == "Fri, 01 Jan 2027 00:00:00 GMT")
            #expect(answer.headers["link"] == Self.links.joined(separator: ", "))
        }
    }

    @Test(arguments: [
        ConnectionFault.bodyTooLarge(limit: 1), .targetTooLong, .unsupportedExpectation, .requestTimeout, .timeout, .malformedRequest,
        .unsupportedTransferCoding, .headersTooLarge, .unknownMethod,
    ])
    func fault_ofAConnection_saysSoWhereTheVersionIsKnown(fault: ConnectionFault) throws {
        #expect(try Self.server.fault(fault, "/api/v1/v2ish").headers["deprecation"] == "@1777593600")
        #expect(try Self.server.fault(fault, "/api/v12/v2ish").headers["deprecation"] == nil)
        #expect(try Self.server.fault(fault, "/api/v2ish", [("X-API-Version", "v2")]).headers["deprecation"] == "@1780272000")
        #expect(try Self.server.fault(fault, "/metrics").headers["deprecation"] == nil)
        let unread = try TestAnswer(Self.server.responder.answer(to: nil, fault: fault))
        #expect(unread.headers["deprecation"] == nil)
    }

    @Test(arguments: [
        ("/api/v1/v2ish", "GET, HEAD, OPTIONS"), ("/api/v12/dump", "GET, HEAD, OPTIONS"),
        ("/api/v2ish", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"), ("/api/v9/x", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"),
        ("/api/v1/nowhere", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"), ("/metrics", "GET, HEAD, OPTIONS"),
    ])
    func preflight_letsThePageSeeTheAnswer_andSaysNothingOfVersions(path: String, methods: String) async throws {
        let fields = [("Origin", "https://a.example"), ("Access-Control-Request-Method", "GET")]
        let answer = try await Self.server.send(.options, path, fields)
        #expect(answer.status == 204 && answer.headers["access-control-allow-methods"] == methods)
        #expect(answer.headers["access-control-allow-origin"] == "https://a.example")
        #expect(answer.headers["access-control-allow-headers"]?.contains("X-API-Version") == true)
        #expect(answer.headers["deprecation"] == nil && answer.headers["link"] == nil && answer.headers["allow"] == nil)
        let stranger = try await Self.server.send(.options, path, [("Origin", "https://b.example")] + fields.dropFirst())
        #expect(stranger.headers["access-control-allow-origin"] == nil)
    }

    @Test func link_ofAService_joinsTheOthers() async throws {
        let api = BareAPI.makeDescriptor(basePath: "/api")
        let request = BareServer.request(.get, "/api/v1/v2ish")
        request.readHead(of: api)
        request.facts.note(VersionMatch(version: 2, source: .path, rest: 7))
        let answer = try TestAnswer(request.success(200, "x", headers: [("Link", "</next>; rel=\"next\"")]))
        #expect(answer.headers["link"] == (Self.links + ["</next>; rel=\"next\""]).joined(separator: ", "))
    }
}
