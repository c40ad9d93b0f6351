/// Every limit that the spec names is used by an operation, or by `defaults`. A warning.
enum UnusedRateLimitRule {
    static func check(_ newest: SpecDrafts, _ past: [SpecDrafts], _ reader: Reader) {
        guard !reader.isIncomplete, !reader.sink.hasErrors else { return }
        let operations = newest.operations + past.flatMap(\.operations)
        let used = Set(operations.flatMap(\.operation.rateLimits) + newest.defaultLimits)
        for limit in newest.rateLimits where limit.isNamed && !used.contains(limit.name) {
            reader.sink.warning(
                .unusedRateLimit, "rate limit '\(limit.name)' is not used", at: limit.span,
                help: "name it in 'rateLimit' of the operations that it protects")
        }
    }
}
