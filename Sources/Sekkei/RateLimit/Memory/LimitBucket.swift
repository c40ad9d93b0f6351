/// What is known of one identity by one limit. Times are milliseconds of the store's clock.
struct LimitBucket {
    private(set) var window = SlidingWindow()
    private var length: UInt64 = 0
    private var limit: Int32 = 0
    private var blockedUntil: UInt64 = 0
    /// Until when a further violation lengthens the block.
    private var watchedUntil: UInt64 = 0
    private var repetitions: UInt8 = 0

    /// Counts a request or refuses it.
    mutating func decide(_ charge: RateLimitCharge, at now: UInt64, mayGrow: Bool) -> RateLimitState {
        let state = state(of: charge, at: now)
        if state.isExceeded { return charge.rule.block > 0 ? violate(charge.rule, at: now) : state }
        return charge.isProbe ? state : count(at: now, mayGrow: mayGrow)
    }

    /// How the limit stands before a charge, which is exceeded where the charge must be refused.
    mutating func state(of charge: RateLimitCharge, at now: UInt64) -> RateLimitState {
        length = UInt64(charge.rule.window)
        limit = Int32(charge.limit)
        window.expire(at: now, window: length)
        if blockedUntil > now { return RateLimitState(isExceeded: true, remaining: 0, reset: Int(blockedUntil - now)) }
        guard window.used >= limit else { return standing(at: now) }
        return RateLimitState(
            isExceeded: true, remaining: 0, reset: Int(window.wait(at: now, window: length, until: limit - 1)))
    }

    /// Counts a request that was found to be allowed.
    mutating func count(at now: UInt64, mayGrow: Bool) -> RateLimitState {
        window.add(at: now, window: length, mayGrow: mayGrow)
        return standing(at: now)
    }

    /// Notes that a request went over the limit, and begins a block where the rule has one and none is running.
    mutating func violate(_ rule: RateLimitRule, at now: UInt64) -> RateLimitState {
        if blockedUntil <= now {
            repetitions = now < watchedUntil ? min(repetitions + 1, 8) : 0
            let block = UInt64(min(rule.block << Int(repetitions), rule.longestBlock))
            blockedUntil = now + block
            watchedUntil = blockedUntil + block
        }
        return RateLimitState(isExceeded: true, remaining: 0, reset: Int(blockedUntil - now))
    }

    mutating func takeBack() { window.removeLast() }

    /// Nil where nothing needs to be remembered; otherwise how much of the limit is used, in thousandths.
    mutating func use(at now: UInt64) -> Int32? {
        window.expire(at: now, window: length)
        if watchedUntil > now { return 1000 }
        return window.isEmpty ? nil : Int32(Int64(window.used) * 1000 / Int64(max(1, limit)))
    }

    /// From here on a bucket is never dropped for another.
    static let protected: Int32 = 500

    private func standing(at now: UInt64) -> RateLimitState {
        let reset = window.isEmpty ? 0 : window.wait(at: now, window: length, until: window.used - 1)
        return RateLimitState(isExceeded: false, remaining: max(0, Int(limit - window.used)), reset: Int(reset))
    }
}
