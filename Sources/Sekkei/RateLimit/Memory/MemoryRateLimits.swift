import Synchronization

/// Counts requests in the memory of this process.
///
/// Identities are spread over parts with a lock each, so that threads seldom meet. A check takes no memory once its identity is known.
/// Memory is bounded whatever clients send: at most ``capacity`` identities, each with 8 bytes for every millisecond that has requests,
/// of which there is a bound for each identity (1,024) and for all together. An identity that is blocked or near its limit is never
/// forgotten for the sake of others.
public final class MemoryRateLimits: RateLimitStore {
    private final class Part: Sendable {
        let shard: Mutex<LimitShard>
        /// Keeps the next part's lock away from the cache line of this one.
        private let distance: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0, 0, 0, 0)

        init(_ shard: LimitShard) { self.shard = Mutex(shard) }
    }

    /// How many identities are remembered at most, over all limits.
    public let capacity: Int
    private let parts: [Part]
    private let seed: UInt64
    private let clock: @Sendable () -> UInt64

    /// Creates an empty store.
    /// - Parameters:
    ///   - capacity: Identities at most; about 200 bytes each.
    ///   - maximumRunBytes: What busy identities may hold beyond that, all together; 32 MiB by default.
    ///   - clock: Nanoseconds that never go back.
    public init(
        capacity: Int = 100_000, maximumRunBytes: Int = 32 << 20, clock: @escaping @Sendable () -> UInt64 = { MonotonicClock.now }
    ) {
        let count = capacity < 1_000 ? 1 : 16
        self.capacity = max(count, capacity)
        self.clock = clock
        var random = SystemRandomNumberGenerator()
        seed = random.next()
        parts = (0..<count).map { _ in
            Part(LimitShard(capacity: max(1, capacity / count), maximumSpill: maximumRunBytes / 8 / count))
        }
    }

    /// How many identities are remembered now.
    public var count: Int { parts.reduce(0) { $0 + $1.shard.withLock { $0.count } } }

    /// About how many bytes are held.
    public var byteCount: Int { parts.reduce(0) { $0 + $1.shard.withLock { $0.byteCount } } }

    /// Counts; never nil.
    public func chargeNow(_ charges: RateLimitCharges) -> RateLimitVerdict? { decide(charges) }

    /// Counts without waiting.
    public func charge(_ charges: RateLimitCharges) async -> RateLimitVerdict { decide(charges) }

    /// Takes back without waiting.
    public func refund(_ charges: RateLimitCharges) async { takeBack(charges) }

    /// Takes back; always true.
    public func refundNow(_ charges: RateLimitCharges) -> Bool {
        takeBack(charges)
        return true
    }

    @inline(__always)
    func decide(_ charges: RateLimitCharges) -> RateLimitVerdict {
        charges.others.isEmpty ? RateLimitVerdict(decide(charges.first)) : decideTogether(charges)
    }

    private func decide(_ charge: RateLimitCharge) -> RateLimitState {
        let key = LimitKey(charge, seed: seed)
        let now = now
        return part(of: key).shard.withLock { $0.decide(charge, key, at: now) }
    }

    private func takeBack(_ charges: RateLimitCharges) {
        for index in 0..<charges.count where !charges[index].isProbe {
            let key = LimitKey(charges[index], seed: seed)
            part(of: key).shard.withLock { $0.takeBack(charges[index], key) }
        }
    }

    private var now: UInt64 { clock() / 1_000_000 }

    private func index(of key: LimitKey) -> Int { Int(key.low >> 32) & (parts.count - 1) }

    private func part(of key: LimitKey) -> Part { parts[index(of: key)] }
}

// MARK: - Several limits

extension MemoryRateLimits {
    private func decideTogether(_ charges: RateLimitCharges) -> RateLimitVerdict {
        let keys = (0..<charges.count).map { LimitKey(charges[$0], seed: seed) }
        var held: [Int: UnsafeMutablePointer<LimitShard>] = [:]
        return lock(Set(keys.map(index(of:))).sorted()[...], &held) { held in
            let now = now
            let states = keys.indices.map { held[index(of: keys[$0])]?.pointee.state(of: charges[$0], keys[$0], at: now) }
            let isAllowed = !states.contains { $0?.isExceeded == true }
            let settled = keys.indices.compactMap { position -> RateLimitState? in
                guard let state = states[position], let shard = held[index(of: keys[position])] else { return nil }
                return shard.pointee.settle(charges[position], keys[position], state, isAllowed: isAllowed, at: now)
            }
            return RateLimitVerdict(settled[0], Array(settled.dropFirst()))
        }
    }

    /// Holds the locks of several parts, always in the same order.
    private func lock(
        _ indexes: ArraySlice<Int>, _ held: inout [Int: UnsafeMutablePointer<LimitShard>],
        _ body: ([Int: UnsafeMutablePointer<LimitShard>]) -> RateLimitVerdict
    ) -> RateLimitVerdict {
        guard let index = indexes.first else { return body(held) }
        return parts[index].shard.withLock { shard in
            withUnsafeMutablePointer(to: &shard) { shard in
                held[index] = shard
                return lock(indexes.dropFirst(), &held, body)
            }
        }
    }
}
