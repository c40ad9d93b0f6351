/// How one limit stands after a charge.
public struct RateLimitState: Sendable, Equatable {
    /// Whether this limit refuses the request.
    public var isExceeded: Bool
    /// How many requests are still allowed now.
    public var remaining: Int
    /// Milliseconds until there is more room: until the oldest request counts no more, or the block is over.
    public var reset: Int

    /// Describes a state.
    public init(isExceeded: Bool, remaining: Int, reset: Int) {
        self.isExceeded = isExceeded
        self.remaining = remaining
        self.reset = reset
    }
}
