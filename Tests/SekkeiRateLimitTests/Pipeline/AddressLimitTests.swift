import Sekkei
import Testing

struct AddressLimitTests {
    private static func logIn(_ server: LimitedServer, _ headers: [String: String], _ number: Int) async throws -> Int {
        try await server.send("POST", "/api/v2/gates/login", headers, body: #"{"email":"a\#(number)@example.com"}"#).status
    }

    /// Without trusted proxies everybody can write what he likes: it changes nothing.
    @Test func address_forgedInAField_isIgnored() async throws {
        try await LimitedServer.run { server async throws in
            var statuses: [Int] = []
            for number in 0..<6 {
                let forged = [
                    "X-Forwarded-For": "203.0.113.\(number)", "Forwarded": "for=203.0.113.\(number)", "X-Real-IP": "203.0.113.\(number)",
                ]
                statuses.append(try await Self.logIn(server, forged, number))
            }
            #expect(statuses == [200, 200, 200, 200, 429, 429])
        }
    }

    @Test func address_behindATrustedProxy_isCountedByItself() async throws {
        try await LimitedServer.run(trusting: TrustedProxies(parsing: "127.0.0.0/8")) { server async throws in
            for number in 0..<4 { #expect(try await Self.logIn(server, ["X-Forwarded-For": "203.0.113.1"], number) == 200) }
            #expect(try await Self.logIn(server, ["X-Forwarded-For": "203.0.113.1"], 5) == 429)
            // What the client itself wrote stands to the left of what the proxy has noted.
            #expect(try await Self.logIn(server, ["X-Forwarded-For": "198.51.100.9, 203.0.113.1"], 6) == 429)
            #expect(try await Self.logIn(server, ["X-Forwarded-For": "203.0.113.2"], 7) == 200)
            #expect(
                try await server.get("/api/v2/gates/again", token: "standard-1", ["X-Forwarded-For": "203.0.113.2"]).body.contains(
                    "203.0.113.2"))
        }
    }

    @Test func addresses_ofOneIPv6Network_areOne() async throws {
        try await LimitedServer.run(trusting: TrustedProxies(parsing: "127.0.0.1")) { server async throws in
            for number in 0..<4 { #expect(try await Self.logIn(server, ["X-Forwarded-For": "2001:db8:0:1::\(number)"], number) == 200) }
            #expect(try await Self.logIn(server, ["X-Forwarded-For": "2001:db8:0:1:ffff::9"], 5) == 429)
            #expect(try await Self.logIn(server, ["X-Forwarded-For": "2001:db8:0:2::1"], 6) == 200)
        }
    }

    @Test func credentials_thatFailTooOften_blockTheirAddress() async throws {
        let limits = RateLimits(failedAuthentication: RateLimitRule("failed-authentication", limit: 3, window: 60_000, block: 60_000))
        try await LimitedServer.run(limits) { server async throws in
            for _ in 0..<5 { #expect(try await server.get("/api/v2/gates/free", token: "expired").status == 401) }
            for _ in 0..<5 { #expect(try await server.send("GET", "/api/v2/gates/free").status == 401) }
            #expect(try await server.get("/api/v2/gates/free", token: "standard-1").status == 200)
            for number in 0..<3 { #expect(try await server.get("/api/v2/gates/free", token: "guess\(number)").status == 401) }
            let refused = try await server.get("/api/v2/gates/free", token: "guess")
            #expect(refused.status == 429 && refused["Retry-After"] == "60")
            #expect(refused.body.contains(#""limit":"failed-authentication""#))
            #expect(refused["RateLimit-Policy"] == "\"failed-authentication\";q=3;w=60")
            #expect(try await server.send("GET", "/health/live").status == 200)
        }
    }

    @Test func credentials_withoutTheBuiltInLimit_mayFailForEver() async throws {
        try await LimitedServer.run(RateLimits(failedAuthentication: nil)) { server async throws in
            for _ in 0..<40 { #expect(try await server.get("/api/v2/gates/free", token: "guess").status == 401) }
        }
    }
}
