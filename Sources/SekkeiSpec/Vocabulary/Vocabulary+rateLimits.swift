extension Vocabulary {
    static let rateLimitKeys: [KeyDefinition] = [
        .required("limit", [.rateLimit], .integer, "How many requests of one identity a window takes: 1 to 1,000,000.", "limit: 1000"),
        .required("window", [.rateLimit], .duration, "How long a request counts, to the millisecond: 1s to 31d.", "window: 1h"),
        .required(
            "by", [.rateLimit], .text,
            "Whose requests count together: `user` (the address, where nobody is known), `apiKey`, `ip`, or a value of the request such "
                + "as `input.body.email`.",
            "by: user"),
        .key(
            "block", [.rateLimit], .duration,
            "How long an identity that goes over the limit is refused altogether; twice as long with every repetition, to a day at most.",
            "block: 1d", default: "until the window has room"),
        .key("tiers", [.rateLimit], .mapping, "Other limits for callers of a rate tier.", "tiers: { premium: 5000 }"),
    ]
}
