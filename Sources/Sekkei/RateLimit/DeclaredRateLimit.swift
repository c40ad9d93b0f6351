/// A limit as the spec declares it: what is counted, for whom, and what callers of a tier may do instead.
///
/// Apart from ``RateLimitRule``, of which every charge has a copy: copying this one would have all cores count the owners of its tiers.
@_spi(Generated) public struct DeclaredRateLimit: Sendable {
    /// Whose requests count together.
    public enum Key: Sendable {
        /// The caller, or the address where nobody is known.
        case caller
        /// The API key, or the caller where there is none.
        case apiKey
        /// The client's address.
        case address
        /// A value of the request.
        case input
    }

    let rule: RateLimitRule
    let key: Key
    private let tiers: [(name: String, limit: Int)]

    /// Describes a limit.
    /// - Parameters:
    ///   - window: Milliseconds.
    ///   - block: Milliseconds; 0 for none.
    public init(
        _ name: String, limit: Int, window: Int, by key: Key, block: Int = 0, tiers: [(name: String, limit: Int)] = []
    ) {
        self.init(RateLimitRule(name, limit: limit, window: window, block: block), key, tiers)
    }

    private init(_ rule: RateLimitRule, _ key: Key, _ tiers: [(name: String, limit: Int)]) {
        self.rule = rule
        self.key = key
        self.tiers = tiers
    }

    /// A request counted for an identity of a tier.
    func charge(_ identity: RateLimitIdentity, tier: String?) -> RateLimitCharge {
        RateLimitCharge(rule, identity, limit: limit(tier: tier))
    }

    /// The same with every count multiplied, never below one request.
    func scaled(by factor: Double) -> DeclaredRateLimit {
        DeclaredRateLimit(
            rule.scaled(by: factor), key, tiers.map { ($0.name, RateLimitRule.scaled($0.limit, by: factor)) })
    }

    private func limit(tier: String?) -> Int {
        guard let tier, !tiers.isEmpty else { return rule.limit }
        return tiers.first { $0.name == tier }?.limit ?? rule.limit
    }
}
