/// Bounds of what is asked of a provider. Durations that the provider proposes are kept within them.
public struct ProviderLimits: Sendable {
    /// How long one request to the provider may take, from connecting to the last byte.
    public var requestTimeout: Duration = .seconds(5)
    /// The most that a token waits for the provider, however many requests that takes; then the answer is 503. The requests go on.
    public var patience: Duration = .seconds(4)
    /// Bytes of the largest answer that is read.
    public var largestAnswer = 256 * 1024
    /// How many keys of a key set are looked at.
    public var mostKeys = 100
    /// The shortest time for which keys count as fresh, whatever `Cache-Control` says.
    public var shortestKeyLifetime: Duration = .seconds(60)
    /// The lifetime where `Cache-Control` says nothing.
    public var usualKeyLifetime: Duration = .seconds(600)
    /// The longest time for which keys count as fresh: after it a withdrawn key is refused at the latest.
    public var longestKeyLifetime: Duration = .seconds(3600)
    /// For how long the last good keys are used while the provider does not answer.
    public var outageTolerance: Duration = .seconds(6 * 3600)
    /// The least time between two requests for keys. Tokens with an unknown `kid` wait for the next one, all for the same.
    public var refreshInterval: Duration = .seconds(2)
    /// The most that is waited after failures; each doubles the wait, from ``refreshInterval`` on.
    public var longestBackOff: Duration = .seconds(60)
    /// How many requests may wait for keys or introspection at a time; more are answered 503.
    public var mostWaiting = 1000

    /// Creates the default bounds.
    public init() {}
}
