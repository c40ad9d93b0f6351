extension SpecChange {
    /// How often operations may be called, and by whom.
    static let limits: [SpecChange] = [
        .init(
            "Operation.rateLimits", change: "rateLimit: [often, rare]", "rateLimit: often", forth: "rate-limit-removed safe request",
            back: ["rate-limit-added risky request"]),
        .init(
            "Operation.rateLimits", change: "rateLimit: [often, rare]", "rateLimit: [often, { limit: 3, window: 1h, by: ip, block: 2h }]",
            forth: "rate-limit-renamed safe request", back: ["rate-limit-renamed safe request"]),
        .init(
            "RateLimit.limit", change: "limit: 10,", "limit: 9,", forth: "rate-limit-tightened risky request",
            back: ["rate-limit-loosened safe request"]),
        .init(
            "RateLimit.windowMilliseconds", change: "window: 1m", "window: 30s", forth: "rate-limit-loosened safe request",
            back: ["rate-limit-tightened risky request"]),
        .init(
            "RateLimit.blockMilliseconds", change: ", block: 2h", "", forth: "rate-limit-loosened safe request",
            back: ["rate-limit-tightened risky request"]),
        .init(
            "RateLimit.tiers", "Tier.limit", change: "gold: 20", "gold: 12", forth: "rate-limit-tightened risky request",
            back: ["rate-limit-loosened safe request"]),
        .init(
            "RateLimit.tiers", "Tier.name", change: "gold: 20, silver: 15", "gold: 20", forth: "rate-limit-tightened risky request",
            back: ["rate-limit-loosened safe request"]),
        .init(
            "Tier.name", change: "gold: 20, silver: 15", "gold: 20, bronze: 15", forth: "rate-limit-tightened risky request",
            back: ["rate-limit-tightened risky request"]),
        .init(
            "RateLimit.key", change: "by: user", "by: apiKey", forth: "rate-limit-key-changed risky request",
            back: ["rate-limit-key-changed risky request"]),
        .init(
            "Operation.tiers", change: "tiers: [gold, silver]", "tiers: gold", forth: "tier-removed breaking request",
            back: ["tier-added safe request"]),
        .init(
            "Operation.tiers", change: "        tiers: [gold, silver]\n", "", forth: "tiers-dropped safe request",
            back: ["tiers-required breaking request"]),
    ]
}
