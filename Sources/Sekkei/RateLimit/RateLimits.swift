/// How the limits of an application are kept.
public struct RateLimits: Sendable {
    /// Where requests are counted.
    public var store: any RateLimitStore
    /// Multiplies every limit, declared and built in: for load tests. 1 by default.
    public var scale: Double
    /// How often an address may send tokens and API keys that are not valid before it has to wait; nil for no such limit. By default 30
    /// within a minute, and then it is refused for a minute, twice as long with every repetition, up to 16 minutes. Tokens whose time is
    /// over count for nothing, and neither do requests without any. Each process counts for itself.
    public var failedAuthentication: RateLimitRule?
    /// How long the store is left alone after it has failed, in seconds; limits are kept in memory meanwhile. 1 by default.
    public var retryInterval: Duration

    /// The name of ``failedAuthentication`` in header fields.
    public static let failedAuthenticationName = "failed-authentication"

    /// Limits in the memory of this process, unless another store is given.
    public init(
        store: any RateLimitStore = MemoryRateLimits(), scale: Double = 1,
        failedAuthentication: RateLimitRule? = RateLimitRule(
            RateLimits.failedAuthenticationName, limit: 30, window: 60_000, block: 60_000),
        retryInterval: Duration = .seconds(1)
    ) {
        self.store = store
        self.scale = scale
        self.failedAuthentication = failedAuthentication
        self.retryInterval = retryInterval
    }
}
