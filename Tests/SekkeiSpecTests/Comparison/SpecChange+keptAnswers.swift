extension SpecChange {
    /// Which answers are kept, and which requests can be sent again.
    static let keptAnswers: [SpecChange] = [
        .init(
            "Operation.cache", change: "        cache: { ttl: 30s, varyBy: [role], localized: false, tags: [items] }\n", "",
            forth: "cache-removed safe both", back: ["cache-added risky response"]),
        .init(
            "CacheRule.ttlMilliseconds", change: "ttl: 30s", "ttl: 1m", forth: "cache-lifetime-changed risky response",
            back: ["cache-lifetime-changed safe both"]),
        .init(
            "CacheRule.scope", change: "varyBy: [role]", "varyBy: [job]", forth: "cache-scope-changed safe both",
            back: ["cache-scope-changed safe both"]),
        .init(
            "CacheRule.scope", change: "varyBy: [role], localized", "shared: true, localized", forth: "cache-scope-changed safe both",
            back: ["cache-scope-changed safe both"]),
        .init(
            "CacheRule.isLocalized", change: "localized: false", "localized: true", forth: "cache-scope-changed safe both",
            back: ["cache-scope-changed safe both"]),
        .init(
            "CacheRule.tags", "TagTemplate.pieces", change: "tags: [items] }", "tags: [items, \"roles:{user.role}\"] }",
            forth: "cache-scope-changed safe both", back: ["cache-scope-changed safe both"]),
        .init(
            "Operation.idempotency", change: "idempotency: optional", "idempotency: required",
            forth: "idempotency-became-required breaking request", back: ["idempotency-became-optional safe both"]),
        .init(
            "Operation.idempotency", change: "        idempotency: optional\n", "", forth: "idempotency-removed breaking both",
            back: ["idempotency-added safe both"]),
    ]
}
