#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What is known of the attempts to log in to an account.
///
/// An attempt counts as failed until it has succeeded, so that many at once are not free. While a lock lasts nothing counts: attempts do
/// not make it longer, and so nobody can keep an account locked without failing as often again after each lock.
struct LockoutState: Equatable, Sendable {
    var failures: Int64 = 0
    var locks: Int64 = 0
    var last: Date
    var lockedUntil: Date?

    /// Whether attempts are refused now.
    func isLocked(_ now: Date) -> Bool { lockedUntil.map { $0 > now } ?? false }

    /// Counts an attempt that may be made.
    /// - Returns: The seconds of the lock that begins with it, unless it succeeds; nil for none.
    mutating func count(_ now: Date, _ rules: LockoutRules) -> Double? {
        if now.timeIntervalSince(last) >= rules.memory { (failures, locks) = (0, 0) }
        (failures, last, lockedUntil) = (failures + 1, now, nil)
        guard failures >= rules.attempts else { return nil }
        let seconds = min(rules.longestLock, rules.firstLock * Double(1 << min(locks, 20)))
        (failures, locks, lockedUntil) = (0, locks + 1, now + seconds)
        return seconds
    }

    /// Takes an attempt back that has succeeded, and the lock that began with it.
    mutating func takeBack(_ rules: LockoutRules) {
        if lockedUntil != nil {
            (failures, locks, lockedUntil) = (rules.attempts - 1, max(0, locks - 1), nil)
        } else {
            failures = max(0, failures - 1)
        }
    }
}
