/// How long to wait between two attempts to get a lock that another process holds.
struct BusyWaiting: Sendable {
    private static let delays = [1, 2, 5, 10, 15, 20, 25]
    private static let longest = 50

    /// Milliseconds to wait before attempt `tries` + 1; nil when the time is over.
    static func delay(afterTries tries: Int, limit: Duration) -> Int? {
        let waited = delays.prefix(tries).reduce(0, +) + max(tries - delays.count, 0) * longest
        let rest = Int(limit / .milliseconds(1)) - waited
        guard rest > 0 else { return nil }
        return min(tries < delays.count ? delays[tries] : longest, rest)
    }
}
