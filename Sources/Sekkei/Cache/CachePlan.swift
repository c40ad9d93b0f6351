/// One request's use of the cache, its key worked out.
struct CachePlan: Sendable {
    let key: CacheKey
    let tags: [String]
    /// Milliseconds.
    let ttl: Int
    let directives: CacheDirectives
}
