import Synchronization

/// The tags whose change the store could not be told: what is kept under them is not used until it has been told.
final class MissedTags: Sendable {
    /// More are not remembered one by one: then nothing is used for as long as an answer may be kept.
    private static let maximalCount = 10_000
    private static let longestLifetime: UInt64 = 24 * 3600 * 1_000_000_000

    private struct State {
        /// With the number of the last failure for each.
        var tags: [String: UInt64] = [:]
        var lastFailure: UInt64 = 0
        /// Nanoseconds of ``MonotonicClock`` up to which nothing is used.
        var overfullUntil: UInt64 = 0
        var lastTry: UInt64 = 0
        var isTrying = false
    }

    private let state = Mutex(State())

    func add(_ tags: [String], at now: UInt64 = MonotonicClock.now) {
        state.withLock { state in
            state.lastFailure += 1
            for tag in tags { state.tags[tag] = state.lastFailure }
            guard state.tags.count > Self.maximalCount else { return }
            state.overfullUntil = now + Self.longestLifetime
            state.tags = [:]
        }
    }

    /// Whether an answer with these tags may be out of date without the store knowing it.
    func concern(_ tags: [String], at now: UInt64 = MonotonicClock.now) -> Bool {
        state.withLock { state in
            if state.overfullUntil > now { return true }
            return !state.tags.isEmpty && tags.contains { state.tags[$0] != nil }
        }
    }

    /// The tags that are to be told now, and the number of the last failure among them; at most once a second, and to one caller.
    func due(at now: UInt64 = MonotonicClock.now) -> (tags: [String], failure: UInt64)? {
        state.withLock { state in
            guard !state.tags.isEmpty, !state.isTrying, now &- state.lastTry >= 1_000_000_000 else { return nil }
            state.lastTry = now
            state.isTrying = true
            return (Array(state.tags.keys), state.lastFailure)
        }
    }

    /// The result of a try that ``due(at:)`` asked for. A tag that failed again meanwhile stays.
    func tried(_ told: (tags: [String], failure: UInt64), success: Bool) {
        state.withLock { state in
            state.isTrying = false
            guard success else { return }
            for tag in told.tags where state.tags[tag, default: 0] <= told.failure { state.tags[tag] = nil }
        }
    }
}
