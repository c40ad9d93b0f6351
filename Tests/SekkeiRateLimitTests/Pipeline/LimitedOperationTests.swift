import Foundation
import Sekkei
import Synchronization
import Testing

struct LimitedOperationTests {
    @Test func caller_overTheLimit_isRefusedInBothLanguages() async throws {
        try await LimitedServer.run { server async throws in
            for left in [2, 1, 0] {
                let reply = try await server.get("/api/v2/gates/pass", token: "standard-1")
                #expect(reply.status == 200 && reply["X-RateLimit-Remaining"] == "\(left)")
                #expect(reply["X-RateLimit-Limit"] == "3")
                #expect(reply["RateLimit-Policy"] == "\"standard\";q=3;w=3600")
                #expect(reply["RateLimit"]?.hasPrefix("\"standard\";r=\(left);t=3") == true)
                let reset = Double(reply["X-RateLimit-Reset"] ?? "") ?? 0
                #expect((3500...3700).contains(reset - Date().timeIntervalSince1970))
            }
            let refused = try await server.get("/api/v2/gates/again", token: "standard-1")
            #expect(refused.status == 429)
            #expect((3500...3600).contains(Int(refused["Retry-After"] ?? "") ?? 0))
            #expect(refused["X-RateLimit-Remaining"] == "0")
            #expect(refused.body.contains(#""code":"RATE001","message":"Too many requests. Please try again later.""#))
            #expect(refused.body.contains(#""details":{"limit":"standard","retry_after":3"#))
            let japanese = try await server.get("/api/v2/gates/pass", token: "standard-1", ["Accept-Language": "ja"])
            #expect(japanese.status == 429 && japanese.body.contains("リクエスト数が上限を超えました"))
            #expect(try await server.get("/api/v2/gates/pass", token: "standard-2").status == 200, "another caller")
            #expect(try await server.get("/api/v2/gates/free", token: "standard-1")["RateLimit"] == nil, "no limit")
        }
    }

    @Test func caller_ofATier_hasItsLimit() async throws {
        try await LimitedServer.run { server async throws in
            let reply = try await server.get("/api/v2/gates/pass", token: "premium-1")
            #expect(reply["X-RateLimit-Limit"] == "6" && reply["X-RateLimit-Remaining"] == "5")
            #expect(try await server.get("/api/v2/gates/premium", token: "premium-1").status == 200)
            let refused = try await server.get("/api/v2/gates/premium", token: "standard-1")
            #expect(refused.status == 403 && refused.body.contains("AUTH004"))
        }
    }

    @Test func scale_multipliesEveryLimit() async throws {
        try await LimitedServer.run(RateLimits(scale: 100)) { server async throws in
            #expect(try await server.get("/api/v2/gates/pass", token: "standard-1")["X-RateLimit-Limit"] == "300")
        }
    }

    @Test func requests_atOnce_passExactlyAsOftenAsAllowed() async throws {
        try await LimitedServer.run { server async throws in
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<30 { group.addTask { try await server.get("/api/v2/gates/pass", token: "premium-7").status } }
                return try await group.reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }
            }
            #expect(statuses == [200: 6, 429: 24])
            #expect(server.service.calls.withLock { $0 } == 6)
        }
    }

    @Test func failures_ofALimitedOperation_carryTheFields() async throws {
        try await LimitedServer.run { server async throws in
            let invalid = try await server.send("POST", "/api/v2/gates/login", body: "{}")
            #expect(invalid.status == 422 && invalid["X-RateLimit-Remaining"] == "3")
            let malformed = try await server.send("POST", "/api/v2/gates/login", body: "{")
            #expect(malformed.status == 400 && malformed["RateLimit"]?.hasPrefix("\"login\";r=2;t=") == true)
        }
    }

    @Test func login_overTheLimitOfItsAddress_isBlocked() async throws {
        let registry = PrometheusRegistry()
        try await LimitedServer.run(registry: registry) { server async throws in
            for number in 0..<4 {
                let reply = try await server.send("POST", "/api/v2/gates/login", body: #"{"email":"a\#(number)@example.com"}"#)
                #expect(reply.status == 200)
            }
            let refused = try await server.send("POST", "/api/v2/gates/login", body: #"{"email":"b@example.com"}"#)
            #expect(refused.status == 429 && refused.body.contains(#""limit":"login","retry_after":600"#))
            #expect(refused["Retry-After"] == "600")
            #expect(server.service.calls.withLock { $0 } == 4)
            let metrics = try await server.send("GET", "/metrics")
            #expect(metrics.body.contains("rate_limit_refused_total{limit=\"login\"} 1"))
            #expect(metrics.body.contains("rate_limit_fallback_total 0"))
        }
    }

    /// What one limit refuses is counted by none.
    @Test func login_overTheLimitOfItsAccount_isNotCountedByTheAddress() async throws {
        try await LimitedServer.run { server async throws in
            let body = #"{"email":"A@example.com"}"#
            let first = try await server.send("POST", "/api/v2/gates/login", body: body)
            #expect(first["RateLimit-Policy"] == "\"login\";q=4;w=60, \"account\";q=2;w=3600")
            #expect(first["X-RateLimit-Limit"] == "2", "the one that leaves the least")
            _ = try await server.send("POST", "/api/v2/gates/login", body: body.lowercased())
            for _ in 0..<5 {
                let refused = try await server.send("POST", "/api/v2/gates/login", body: body)
                #expect(refused.status == 429 && refused.body.contains(#""limit":"account""#))
                #expect(refused["RateLimit"]?.hasPrefix("\"login\";r=2;") == true)
            }
            #expect(try await server.send("POST", "/api/v2/gates/login", body: #"{"email":"b@example.com"}"#).status == 200)
        }
    }

    @Test func olderVersion_sharesTheBucketsOfTheNewest() async throws {
        try await LimitedServer.run { server async throws in
            #expect(try await server.send("POST", "/api/v1/gates/login", body: #"{"mail":"a@example.com"}"#).status == 200)
            #expect(try await server.send("POST", "/api/v2/gates/login", body: #"{"email":"a@example.com"}"#).status == 200)
            let refused = try await server.send("POST", "/api/v1/gates/login", body: #"{"mail":"a@example.com"}"#)
            #expect(refused.status == 429 && refused.body.contains(#""limit":"account""#))
            #expect(try await server.send("POST", "/api/v1/gates/former", body: #"{"mail":"a@example.com"}"#).status == 204)
            #expect(try await server.send("POST", "/api/v1/gates/former", body: #"{"mail":"a@example.com"}"#).status == 429)
        }
    }

    @Test func input_countsByItsValue_andByTheAddressWhereItIsAbsent() async throws {
        try await LimitedServer.run { server async throws in
            for _ in 0..<2 { #expect(try await server.send("GET", "/api/v2/gates/items/1?kind=premium").status == 200) }
            #expect(try await server.send("GET", "/api/v2/gates/items/1?kind=premium").status == 429)
            #expect(try await server.send("GET", "/api/v2/gates/items/2?kind=premium").status == 200)
            #expect(try await server.send("GET", "/api/v2/gates/items/3?kind=premium").status == 429, "the third of its kind was the last")
            let shop = #"{"email":"a@example.com","shop":{"id":5}}"#
            #expect(try await server.send("POST", "/api/v2/gates/shop", body: shop).status == 200)
            #expect(try await server.send("POST", "/api/v2/gates/shop", body: shop).status == 429)
            #expect(try await server.send("POST", "/api/v2/gates/shop", body: #"{"email":"a@example.com"}"#).status == 200)
            #expect(try await server.send("POST", "/api/v2/gates/shop", body: #"{"email":"b@example.com"}"#).status == 429)
        }
    }

    @Test func service_chargesALimitOfTheSpec_andTakesBackWhatWasCounted() async throws {
        try await LimitedServer.run { server async throws in
            let body = #"{"email":"a@example.com"}"#
            for _ in 0..<2 { #expect(try await server.send("POST", "/api/v2/gates/owner", body: body).status == 200) }
            #expect(try await server.send("POST", "/api/v2/gates/owner", body: body).body.contains(#""limit":"owner""#))
        }
        try await LimitedServer.run(trusting: TrustedProxies(parsing: "127.0.0.1")) { server async throws in
            for (number, limit) in [(1, nil), (2, nil), (3, "extra"), (3, "extra")] as [(Int, String?)] {
                let reply = try await server.send(
                    "POST", "/api/v2/gates/owner", ["X-Forwarded-For": "203.0.113.\(number)"], body: #"{"email":"a@example.com"}"#)
                #expect(reply.status == (limit == nil ? 200 : 429))
                if let limit { #expect(reply.body.contains(#""limit":"\#(limit)""#)) }
            }
        }
    }

    @Test func keys_areCountedEachByItself() async throws {
        try await LimitedServer.run { server async throws in
            for _ in 0..<2 { #expect(try await server.send("GET", "/api/v2/gates/key", ["X-API-Key": "standard-1-a"]).status == 200) }
            let refused = try await server.send("GET", "/api/v2/gates/key", ["X-API-Key": "standard-1-a"])
            #expect(refused.status == 429 && refused.body.contains(#""limit":"key""#))
            #expect(try await server.send("GET", "/api/v2/gates/key", ["X-API-Key": "standard-1-b"]).status == 200)
            #expect(try await server.get("/api/v2/gates/key", token: "standard-1").status == 200, "the caller, where there is no key")
        }
    }
}
