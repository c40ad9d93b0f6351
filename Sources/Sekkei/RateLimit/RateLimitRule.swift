/// A sliding window over the requests of one identity.
public struct RateLimitRule: Sendable {
    /// By this name it stands in the header field `RateLimit` and in ``RateLimitExceeded``; unique in the API.
    public let name: String
    /// Requests within a window, of callers without a tier of their own.
    public let limit: Int
    /// Milliseconds for which a request counts.
    public let window: Int
    /// Milliseconds for which an identity that went over the limit is refused at first; 0: until the window has room.
    public let block: Int
    /// Milliseconds beyond which repetitions lengthen no block: 16 times the first one, a day at most.
    public let longestBlock: Int
    /// Tells its counts from those of other limits.
    let seed: Int

    /// Describes a limit.
    /// - Parameters:
    ///   - window: Milliseconds.
    ///   - block: Milliseconds; 0 for none.
    public init(_ name: String, limit: Int, window: Int, block: Int = 0) {
        self.name = name
        self.limit = limit
        self.window = window
        self.block = block
        longestBlock = max(block, min(block * 16, 86_400_000))
        seed = name.hashValue
    }

    /// The same with every count multiplied, never below one request.
    func scaled(by factor: Double) -> RateLimitRule {
        RateLimitRule(name, limit: Self.scaled(limit, by: factor), window: window, block: block)
    }

    static func scaled(_ count: Int, by factor: Double) -> Int {
        Int(min(max((Double(count) * factor).rounded(), 1), Double(highest)))
    }

    /// What counts are kept in 24 bits for.
    private static let highest = 10_000_000
}
