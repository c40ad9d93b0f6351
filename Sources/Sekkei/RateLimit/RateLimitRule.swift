/// A limit as the spec declares it: a sliding window over the requests of one identity.
public final class RateLimitRule: Sendable {
    /// Whose requests count together.
    @_spi(Generated) public enum Key: Sendable {
        /// The caller, or the address where nobody is known.
        case caller
        /// The API key, or the caller where there is none.
        case apiKey
        /// The client's address.
        case address
        /// A value of the request.
        case input
    }

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
    /// What callers of a tier may do instead.
    public let tiers: [(name: String, limit: Int)]
    let key: Key
    /// Tells its counts from those of other limits.
    let seed: Int

    /// Describes a limit by address, or one that a store is tried with.
    /// - Parameters:
    ///   - window: Milliseconds.
    ///   - block: Milliseconds; 0 for none.
    public convenience init(_ name: String, limit: Int, window: Int, block: Int = 0) {
        self.init(name, limit: limit, window: window, by: .address, block: block)
    }

    /// Describes a limit.
    @_spi(Generated) public init(
        _ name: String, limit: Int, window: Int, by key: Key, block: Int = 0, tiers: [(name: String, limit: Int)] = []
    ) {
        self.name = name
        self.limit = limit
        self.window = window
        self.block = block
        longestBlock = max(block, min(block * 16, 86_400_000))
        self.tiers = tiers
        self.key = key
        seed = name.hashValue
    }

    /// The limit for a caller of a tier.
    func limit(tier: String?) -> Int {
        guard let tier, !tiers.isEmpty else { return limit }
        return tiers.first { $0.name == tier }?.limit ?? limit
    }

    /// The same with every count multiplied, never below one request.
    func scaled(by factor: Double) -> RateLimitRule {
        func scaled(_ count: Int) -> Int { Int(min(max((Double(count) * factor).rounded(), 1), Double(Self.highest))) }
        return RateLimitRule(
            name, limit: scaled(limit), window: window, by: key, block: block, tiers: tiers.map { ($0.name, scaled($0.limit)) })
    }

    /// What counts are kept in 24 bits for.
    static let highest = 10_000_000
}
