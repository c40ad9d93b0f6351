import Sekkei
import Synchronization
import Testing

/// Stores that must be waited for, as those on another machine.
struct RemoteStoreTests {
    private struct Remote: RateLimitStore {
        let memory = MemoryRateLimits()
        var isAway = false

        struct Away: Error {}

        func charge(_ charges: RateLimitCharges) async throws -> RateLimitVerdict {
            await _Concurrency.Task.yield()
            if isAway { throw Away() }
            return await memory.charge(charges)
        }

        func refund(_ charges: RateLimitCharges) async throws { await memory.refund(charges) }
    }

    @Test(arguments: [false, true]) func limits_ofAStoreElsewhere_areKeptOrKeptInMemory(isAway: Bool) async throws {
        try await LimitedServer.run(RateLimits(store: Remote(isAway: isAway))) { server async throws in
            var statuses: [Int] = []
            for _ in 0..<5 { statuses.append(try await server.get("/api/v2/gates/pass", token: "standard-1").status) }
            #expect(statuses == [200, 200, 200, 429, 429])
            var logins: [Int] = []
            for _ in 0..<5 {
                logins.append(try await server.send("POST", "/api/v2/gates/login", body: #"{"email":"a@example.com"}"#).status)
            }
            #expect(logins == [200, 200, 429, 429, 429])
            let other = try await server.send("POST", "/api/v2/gates/login", body: #"{"email":"b@example.com"}"#)
            #expect(other.status == 200 && other["RateLimit"]?.hasPrefix("\"login\";r=1;") == true, "refusals were taken back")
            let metrics = try await server.send("GET", "/metrics").body
            #expect(metrics.contains("rate_limit_fallback_total 0") != isAway)
        }
    }
}
