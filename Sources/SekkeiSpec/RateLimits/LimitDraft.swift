/// A rate limit with the nodes that checks point at.
struct LimitDraft {
    var limit: RateLimit
    let fields: Fields
    let nameSpan: SourceSpan
}
