/// The times of ``ProviderLimits`` in nanoseconds.
struct KeyTimes: Sendable {
    let interval: UInt64
    let outageTolerance: UInt64
    private let shortest: UInt64
    private let usual: UInt64
    private let longest: UInt64
    private let longestBackOff: UInt64

    init(_ limits: ProviderLimits) {
        interval = max(1_000_000, limits.refreshInterval.nanoseconds)
        outageTolerance = limits.outageTolerance.nanoseconds
        shortest = limits.shortestKeyLifetime.nanoseconds
        usual = limits.usualKeyLifetime.nanoseconds
        longest = max(shortest, limits.longestKeyLifetime.nanoseconds)
        longestBackOff = max(interval, limits.longestBackOff.nanoseconds)
    }

    /// - Parameter seconds: As the provider wishes it.
    func lifetime(_ seconds: Double?) -> UInt64 {
        let wished = seconds.map { UInt64(min($0, 1e9) * 1e9) } ?? usual
        return min(max(wished, shortest), longest)
    }

    func backOff(afterFailures failures: Int) -> UInt64 {
        min(longestBackOff, interval << UInt64(min(failures, 16)))
    }
}

extension Duration {
    /// From zero to thirty years.
    var nanoseconds: UInt64 { UInt64(min(max(0, self / .nanoseconds(1)), 1e18)) }
}
