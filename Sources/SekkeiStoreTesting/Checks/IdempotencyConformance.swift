public import Sekkei

/// What every ``IdempotencyStore`` promises.
public enum IdempotencyConformance {
    /// All checks. Each takes well under a second; some wait for a lease to end.
    public static let checks: [StoreCheck<any IdempotencyStore>] = steps + endings + races

    private typealias Check = StoreCheck<any IdempotencyStore>

    private static func key(_ text: String) -> IdempotencyKey { IdempotencyKey(text: "conformance:" + text, caller: "conformance") }

    private static func reserve(_ store: any IdempotencyStore, _ name: String, _ request: UInt8 = 1, lease: Int = 60_000) async throws
        -> IdempotencyReservation
    {
        try await store.reserve(key(name), fingerprint: [request], lease: lease)
    }

    private static func token(_ reservation: IdempotencyReservation) throws -> UInt64 {
        guard case .reserved(let token) = reservation else { throw StoreFailure("reservation", "expected one, got \(reservation)") }
        return token
    }

    private static let steps: [StoreCheck<any IdempotencyStore>] = [
        Check("a key that was never used is reserved") { store in _ = try token(try await reserve(store, "new")) },
        Check("the same request finds the first one running") { store in
            _ = try token(try await reserve(store, "running"))
            try Check.expect(try await reserve(store, "running"), equals: .running)
        },
        Check("another request finds the key taken, while the first runs and after it") { store in
            let token = try token(try await reserve(store, "other"))
            try Check.expect(try await reserve(store, "other", 2), equals: .reused)
            try await store.complete(key("other"), token: token, with: .sample(1), for: 60_000)
            try Check.expect(try await reserve(store, "other", 2), equals: .reused)
        },
        Check("the same request finds the answer, as often as it comes") { store in
            let token = try token(try await reserve(store, "done"))
            try await store.complete(key("done"), token: token, with: .sample(7), for: 60_000)
            for _ in 0..<3 { try Check.expect(try await reserve(store, "done"), equals: .finished(.sample(7))) }
        },
        Check("a key that was freed is reserved anew, for any request") { store in
            let token = try token(try await reserve(store, "freed"))
            try await store.release(key("freed"), token: token)
            _ = try Self.token(try await reserve(store, "freed", 2))
        },
        Check("keys are told apart by every byte") { store in
            _ = try token(try await reserve(store, "a\u{0}b"))
            for other in ["a", "a\u{0}", "a\u{0}B"] { _ = try token(try await reserve(store, other)) }
        },
    ]

    private static let endings: [StoreCheck<any IdempotencyStore>] = [
        Check("a key is free again when the lease of a request that never ended is over") { store in
            _ = try token(try await reserve(store, "lease", lease: 50))
            try await Task.sleep(for: .milliseconds(120))
            _ = try token(try await reserve(store, "lease", 2))
        },
        Check("a request whose lease is over changes nothing for the one after it") { store in
            let old = try token(try await reserve(store, "late", lease: 50))
            try await Task.sleep(for: .milliseconds(120))
            let new = try token(try await reserve(store, "late", 2))
            try Check.expect(old != new, "every reservation has a token of its own")
            try await store.complete(key("late"), token: old, with: .sample(1), for: 60_000)
            try await store.release(key("late"), token: old)
            try Check.expect(try await reserve(store, "late", 2), equals: .running)
        },
        Check("an answer that was kept is not freed by its own request") { store in
            let token = try token(try await reserve(store, "kept"))
            try await store.complete(key("kept"), token: token, with: .sample(1), for: 60_000)
            try await store.release(key("kept"), token: token)
            try Check.expect(try await reserve(store, "kept"), equals: .finished(.sample(1)))
        },
        Check("an answer outlives the lease, and ends with its time") { store in
            let token = try token(try await reserve(store, "ends", lease: 50))
            try await store.complete(key("ends"), token: token, with: .sample(1), for: 300)
            try await Task.sleep(for: .milliseconds(120))
            try Check.expect(try await reserve(store, "ends"), equals: .finished(.sample(1)))
            try await Task.sleep(for: .milliseconds(400))
            _ = try Self.token(try await reserve(store, "ends", 2))
        },
    ]

    private static let races: [StoreCheck<any IdempotencyStore>] = [
        Check("of requests at the same time exactly one runs") { store in
            for round in 0..<10 {
                let results = try await withThrowingTaskGroup(of: IdempotencyReservation.self) { group in
                    for _ in 0..<16 { group.addTask { try await reserve(store, "race\(round)") } }
                    return try await group.reduce(into: []) { $0.append($1) }
                }
                try Check.expect(results.filter { $0 == .running }.count, equals: 15)
            }
        }
    ]
}
