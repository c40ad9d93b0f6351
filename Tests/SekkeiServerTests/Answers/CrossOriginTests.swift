import NIOCore
import NIOHTTP1
import Testing

@_spi(Generated) @testable import Sekkei

@Suite struct CrossOriginTests {
    private static let origin = "Origin: https://app.example.com\r\n"
    private static let preflight = "Access-Control-Request-Method: PATCH\r\nAccess-Control-Request-Headers: if-match\r\n"

    private static func request(_ method: String, _ path: String, _ fields: String) -> String {
        "\(method) /api/v2/\(path) HTTP/1.1\r\nHost: a\r\n\(fields)\r\n"
    }

    @Test func preflight_ofAnAllowedOrigin_isPermitted() async throws {
        try await withApplication(AnswersAPI()) { server in
            let answer = try await server.connect().request(Self.request("OPTIONS", "rows/1", Self.origin + Self.preflight))
            #expect(answer.status == 204 && answer.values("allow").isEmpty && answer.values("content-length").isEmpty)
            #expect(answer.values("access-control-allow-origin") == ["https://app.example.com"])
            #expect(answer.values("access-control-allow-methods") == ["GET, HEAD, PUT, PATCH, OPTIONS"])
            let headers = answer.values("access-control-allow-headers").first ?? ""
            #expect(headers.contains("If-Match") && headers.contains("Authorization") && headers.contains("X-API-Key"))
            #expect(answer.values("access-control-max-age") == ["600"])
            #expect(answer.values("access-control-allow-credentials").isEmpty)
            #expect(answer.values("vary").contains { $0.hasPrefix("Origin") })
        }
    }

    @Test(arguments: [
        "Origin: https://evil.example\r\n", "Origin: null\r\n", "Origin: http://app.example.com\r\n",
        "Origin: https://app.example.com:8443\r\n",
        "Origin: https://app.example.com.evil.example\r\n", "Origin: https://APP.example.com\r\n", "Origin: *\r\n", "",
        "Origin: https://app.example.com\r\nOrigin: https://evil.example\r\n",
    ])
    func origin_thatIsNotAllowed_getsNoPermission(fields: String) async throws {
        try await withApplication(AnswersAPI()) { server in
            let client = try server.connect()
            let preflight = try await client.request(Self.request("OPTIONS", "rows/1", fields + Self.preflight))
            #expect(preflight.status == 204 && preflight.values("allow") == ["GET, HEAD, PUT, PATCH, OPTIONS"])
            let actual = try await client.request(Self.request("GET", "rows/1", fields))
            #expect(actual.status == 200)
            for answer in [preflight, actual] {
                #expect(!answer.fields.contains { $0.name.lowercased().hasPrefix("access-control") })
                #expect(answer.values("vary").contains("Origin"))
            }
        }
    }

    @Test(arguments: [
        ("GET", "rows/1", 200), ("DELETE", "old", 204), ("GET", "rows/x", 422), ("POST", "rows/1", 405), ("GET", "nowhere", 404),
        ("OPTIONS", "rows/1", 204), ("GET", "dump", 200), ("POST", "rows", 405),
    ])
    func answer_toAnAllowedOrigin_mayBeRead(method: String, path: String, status: Int) async throws {
        try await withApplication(AnswersAPI()) { server in
            let answer = try await server.connect().request(Self.request(method, path, Self.origin))
            #expect(answer.status == status)
            #expect(answer.values("access-control-allow-origin") == ["https://app.example.com"])
            #expect(answer.values("access-control-expose-headers").first?.contains("ETag") == true)
            #expect(answer.values("vary").contains("Origin"))
        }
    }

    @Test func rawRoute_andFaultsOfTheConnection_areMarkedToo() async throws {
        let route = RawRoute(.post, path: "/hook", maxBody: 8) { _ in Answer(status: 202) }
        try await withApplication(AnswersAPI(), routes: [route]) { server in
            let client = try server.connect()
            for (request, status) in [
                ("POST /hook HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\(Self.origin)\r\n", 202),
                ("GET /health/live HTTP/1.1\r\nHost: a\r\n\(Self.origin)\r\n", 200),
                ("OPTIONS /hook HTTP/1.1\r\nHost: a\r\n\(Self.origin)\(Self.preflight)\r\n", 204),
                ("POST /hook HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\(Self.origin)\r\n123456789", 500),
            ] {
                let answer = try await client.request(request)
                #expect(answer.status == status && answer.values("access-control-allow-origin") == ["https://app.example.com"])
            }
            let broken = try await server.connect().request("nonsense\r\n\r\n")
            #expect(broken.values("access-control-allow-origin").isEmpty && broken.values("vary").contains("Origin"))
        }
    }

    // MARK: - The policy

    private static func policy(_ descriptor: CORSDescriptor) -> CrossOriginPolicy { CrossOriginPolicy(descriptor, schemes: []) }

    @Test(arguments: [
        ("https://a.example", "https://a.example", true), ("https://A.example:443", "https://a.example", true),
        ("http://a.example:80", "http://a.example", true), ("http://a.example:443", "http://a.example", false),
        ("https://a.example:8443", "https://a.example:8443", true), ("https://a.example", "https://b.a.example", false),
        ("*", "https://any.example", true), ("*", "null", false), ("null", "null", false),
    ])
    func origin_isCompared(allowed: String, sent: String, isAllowed: Bool) {
        let policy = Self.policy(CORSDescriptor(origins: [allowed]))
        #expect(policy.allowedOrigin(["Origin": sent]) == (isAllowed ? sent : nil))
    }

    @Test func policy_withoutOrigins_allowsNone() {
        #expect(Self.policy(CORSDescriptor(origins: [])).allowedOrigin(["Origin": "https://a.example"]) == nil)
    }

    @Test func credentials_areAllowedToNamedOriginsOnly() {
        let named = Self.policy(CORSDescriptor(origins: ["https://a.example"], allowsCredentials: true)).fields("https://a.example")
        #expect(named.contains { $0 == ("Access-Control-Allow-Credentials", "true") })
        let any = Self.policy(CORSDescriptor(origins: ["*"], allowsCredentials: true)).fields("https://a.example")
        #expect(any.contains { $0 == ("Access-Control-Allow-Origin", "*") })
        #expect(!any.contains { $0.name == "Access-Control-Allow-Credentials" })
    }

    @Test func fields_ofTheSpec_joinTheFrameworksOwn() {
        let policy = Self.policy(
            CORSDescriptor(origins: ["*"], headers: ["X-Tenant", "if-match"], exposedHeaders: ["X-Total", "etag"], maxAge: 60))
        let preflight = policy.preflightFields("https://a.example", methods: "GET")
        let headers = preflight.first { $0.name == "Access-Control-Allow-Headers" }?.value ?? ""
        #expect(headers.hasSuffix(", X-Tenant") && headers.lowercased().components("if-match") == 1)
        #expect(preflight.contains { $0 == ("Access-Control-Max-Age", "60") })
        let exposed = policy.fields("https://a.example").first { $0.name == "Access-Control-Expose-Headers" }?.value ?? ""
        #expect(exposed.hasSuffix(", X-Total") && exposed.lowercased().components("etag") == 1)
    }
}
