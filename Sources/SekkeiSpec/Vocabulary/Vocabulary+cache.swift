extension Vocabulary {
    static let cacheKeys: [KeyDefinition] = [
        .key(
            "cache", [.operation], .mapping, "For how long, and for whom, its answer is kept and given again.",
            "cache: { ttl: 30s, tags: [\"tasks:{user.id}\"] }"),
        .required("ttl", [.cache], .duration, "How long an answer is kept; a day at most.", "ttl: 30s"),
        .key(
            "tags", [.cache], .names,
            "Names by which a change makes the answer stale; `{user.…}`, `{input.path.…}` and `{input.query.…}` stand for values.",
            "tags: [\"tasks:{user.id}\"]"),
        .key(
            "varyBy", [.cache], .names, "The attributes of the caller that all who share an answer have in common.",
            "varyBy: [tier]", default: "each caller has answers of their own"),
        .key("shared", [.cache], .boolean, "Whether all callers share an answer.", "shared: true", default: "false; true without a caller"),
        .key("localized", [.cache], .boolean, "Whether the answer depends on the language.", "localized: false", default: "true"),
        .key(
            "invalidates", [.operation], .names,
            "Cache tags that it makes stale when it is done, with the values of its own request, the body's too.",
            "invalidates: [\"tasks:{user.id}\"]"),
        .key(
            "idempotency", [.operation], .name,
            "Whether it takes an `Idempotency-Key`, by which a request that is sent again is answered as before: `optional` or `required`.",
            "idempotency: optional"),
    ]
}
