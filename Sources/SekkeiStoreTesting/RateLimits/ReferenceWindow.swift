package import Sekkei

/// A sliding window as anybody would write it: all times in a list.
package struct ReferenceWindow {
    private let limit: Int
    private let window: Int
    private var times: [Int] = []

    package init(limit: Int, window: Int) {
        self.limit = limit
        self.window = window
    }

    package mutating func charge(at now: Int) -> RateLimitState {
        times.removeAll { $0 + window <= now }
        let isExceeded = times.count >= limit
        if !isExceeded { times.append(now) }
        return RateLimitState(
            isExceeded: isExceeded, remaining: isExceeded ? 0 : limit - times.count, reset: (times.first ?? now) + window - now)
    }
}
