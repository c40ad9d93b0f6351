/// What tells one caller from another, taken out of the spec's `auth.user`.
public struct CallerIdentity: Sendable, Equatable {
    /// What `auth.id` leads to, as text; nil where the caller has no such attribute.
    public let id: String?
    /// What `auth.tier` leads to; nil where callers have no tiers.
    public let tier: String?

    /// Joins what is known of a caller.
    @_spi(Generated) public init(id: String? = nil, tier: String? = nil) {
        self.id = id
        self.tier = tier
    }
}
