public import Sekkei

/// Tries a store of rate limits against what ``RateLimitStore`` says, and against a reference that counts by brute force.
///
/// ```swift
/// let failures = await RateLimitConformance(store: store) { clock.advance(milliseconds: $0) }.run(seed: seed)
/// ```
public struct RateLimitConformance: Sendable {
    let store: any RateLimitStore
    let advance: @Sendable (_ milliseconds: Int) async throws -> Void

    /// - Parameter advance: Lets time pass for the store: by its clock, or by waiting.
    public init(store: any RateLimitStore, advance: @escaping @Sendable (_ milliseconds: Int) async throws -> Void) {
        self.store = store
        self.advance = advance
    }

    /// Runs every check.
    /// - Parameters:
    ///   - seed: Decides the random sequences; print it.
    ///   - rounds: Requests of each random sequence.
    /// - Returns: What failed; nothing for a store that conforms.
    public func run(seed: UInt64, rounds: Int = 500) async -> [StoreFailure] {
        var failures: [StoreFailure] = []
        for (name, check) in checks(seed: seed, rounds: rounds) {
            do {
                try await check()
            } catch let failure as StoreFailure {
                failures.append(failure)
            } catch {
                failures.append(StoreFailure(name, "threw \(error)"))
            }
        }
        return failures
    }

    private func checks(seed: UInt64, rounds: Int) -> [(String, () async throws -> Void)] {
        [
            ("window", window), ("sliding", sliding), ("identities", identities), ("atomicity", atomicity), ("refund", refund),
            ("block", block), ("probe", probe), ("parallel", parallel),
            ("reference", { try await reference(seed: seed, rounds: rounds) }),
        ]
    }

    /// A rule of its own for each check, so that they do not meet in a store that outlives them.
    func rule(_ check: String, limit: Int, window: Int, block: Int = 0) -> RateLimitRule {
        RateLimitRule("conformance-\(check)-\(UInt64.random(in: 0...UInt64.max))", limit: limit, window: window, block: block)
    }

    func charge(_ rule: RateLimitRule, _ id: String = "a") async throws -> RateLimitState {
        try await store.charge(RateLimitCharges(RateLimitCharge(rule, .caller(id)))).first
    }

    func expect(_ check: String, _ condition: Bool, _ message: @autoclosure () -> String) throws {
        if !condition { throw StoreFailure(check, message()) }
    }
}
