/// What is known of a provider's keys and what follows for a token: pure, times are nanoseconds of a monotonic clock.
struct KeyState {
    /// What to do about a key.
    enum Step {
        /// It is known; perhaps it is time to fetch the keys again meanwhile.
        case found(ProviderKey, refresh: Bool)
        /// The provider has no such key.
        case unknown
        /// The keys must be fetched first, not before this moment.
        case wait(until: UInt64)
        /// It cannot be found out now.
        case unavailable
    }

    private(set) var keys: KeySet?
    /// Grows whenever a key has gone: what was verified before must be verified again.
    private(set) var generation = 0
    /// When keys should be fetched again, unasked.
    private(set) var refreshAt: UInt64 = 0
    private(set) var usableUntil: UInt64 = 0
    private(set) var isOut = false
    private var freshUntil: UInt64 = 0
    private var lastStart: UInt64?
    private var lastGoodStart: UInt64?
    private var lastFailedStart: UInt64?
    private var failures = 0
    private var retryAt: UInt64 = 0
    private let times: KeyTimes

    init(_ times: KeyTimes) {
        self.times = times
    }

    /// - Parameter seen: When the token came in: keys fetched since are the last word.
    func step(_ id: String, _ algorithm: SigningAlgorithm, seen: UInt64, now: UInt64) -> Step {
        let isBackingOff = now < retryAt
        guard let keys, now < usableUntil else { return fetch(now, seen: seen, now: now) }
        let isRecent = lastGoodStart.map { $0 >= seen } ?? false
        if now >= freshUntil, !isRecent, !isBackingOff { return .wait(until: now) }
        if let key = keys.key(id, for: algorithm) { return .found(key, refresh: now >= refreshAt && !isBackingOff) }
        // A known key with another algorithm is an attack or a fault, which fresh keys would not mend.
        if keys.hasKey(id) { return .unknown }
        return isRecent ? .unknown : fetch((lastStart ?? 0) + times.interval, seen: seen, now: now)
    }

    /// Waits for keys, unless that has been tried for this token or must be put off for long.
    private func fetch(_ moment: UInt64, seen: UInt64, now: UInt64) -> Step {
        if let lastFailedStart, lastFailedStart >= seen { return .unavailable }
        if retryAt > now + times.interval { return .unavailable }
        return .wait(until: max(now, moment, retryAt))
    }

    /// When a background task should look again.
    var nextRefresh: UInt64 { max(refreshAt, retryAt) }

    mutating func started(_ now: UInt64) { lastStart = now }

    /// - Parameter lifetime: Seconds, as the provider wishes it.
    /// - Returns: Whether this ends an outage.
    mutating func succeeded(_ new: KeySet, lifetime: Double?, started: UInt64, now: UInt64) -> Bool {
        if let keys, !new.holdsAll(of: keys) { generation += 1 }
        keys = new
        let life = times.lifetime(lifetime)
        freshUntil = now + life
        refreshAt = now + life / 5 * 4
        usableUntil = now + max(life, times.outageTolerance)
        lastGoodStart = started
        failures = 0
        retryAt = 0
        defer { isOut = false }
        return isOut
    }

    /// - Returns: Whether this begins an outage.
    mutating func failed(started: UInt64, now: UInt64) -> Bool {
        lastFailedStart = started
        retryAt = now + times.backOff(afterFailures: failures)
        failures += 1
        defer { isOut = true }
        return !isOut
    }
}
