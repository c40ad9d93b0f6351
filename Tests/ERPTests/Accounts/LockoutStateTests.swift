import Foundation
import Testing

@testable import ERP

struct LockoutStateTests {
    private let start = Date(timeIntervalSince1970: 0)
    private let rules = LockoutRules(attempts: 3, firstLock: 60, longestLock: 300, memory: 1_000)

    /// The locks that begin when attempts are made at these seconds.
    private func locks(_ seconds: [Double]) -> [Double] {
        var state = LockoutState(last: start)
        return seconds.compactMap { second in
            let now = start + second
            return state.isLocked(now) ? nil : state.count(now, rules)
        }
    }

    @Test func locks_growUpToTheLongest() {
        #expect(locks(Array(stride(from: 0, to: 3_000, by: 10))).prefix(5) == [60, 120, 240, 300, 300])
    }

    @Test func attempts_duringALock_countNothing() {
        var state = LockoutState(last: start)
        for _ in 0..<3 { _ = state.count(start, rules) }
        #expect(state.isLocked(start) && state.isLocked(start + 59.9) && !state.isLocked(start + 60))
        #expect(state.failures == 0)
    }

    @Test func silence_isForgiven() {
        #expect(locks([0, 1, 1_001]) == [])
        #expect(locks([0, 1, 2, 2_000, 2_001, 2_002]) == [60, 60])
    }

    @Test func success_takesItsOwnAttemptBack() {
        var state = LockoutState(last: start)
        for _ in 0..<2 { _ = state.count(start, rules) }
        #expect(state.count(start, rules) == 60)
        state.takeBack(rules)
        #expect(!state.isLocked(start) && state.failures == 2 && state.locks == 0)
        state.takeBack(rules)
        #expect(state.failures == 1)
        for _ in 0..<3 { state.takeBack(rules) }
        #expect(state.failures == 0)
    }

    @Test func locks_neverOverflow() {
        var state = LockoutState(last: start)
        state.locks = .max - 1
        for _ in 0..<2 { _ = state.count(start, rules) }
        #expect(state.count(start, rules) == 300)
    }
}
