/// Where answers are kept between requests.
///
/// Entries are not removed when data changes: each is kept with the versions that its tags had before it was loaded, and is
/// found only as long as they have them still. So an answer whose load overlaps a change is never found, wherever it was loaded.
///
/// Every call is one step on the store, so that a store on another machine needs one round trip for each. One in memory also
/// conforms to ``ImmediateCacheStore``. `SekkeiStoreTesting` checks that a store keeps these promises.
public protocol CacheStore: Sendable {
    /// Finds an answer, and reads the versions of its tags in the same step.
    /// - Returns: No answer where there is none, its time is over, or a tag has another version than when it was loaded.
    /// - Throws: Where the store cannot be asked; the caller then goes on without it.
    func find(_ key: CacheKey, tags: [String]) async throws -> CacheLookup

    /// Keeps an answer, in the place of one that is there.
    /// - Parameters:
    ///   - tags: Those that were given when it was looked for.
    ///   - versions: Those that ``find(_:tags:)`` gave before the answer was loaded.
    ///   - lifetime: Milliseconds, above 0.
    func keep(_ answer: StoredAnswer, under key: CacheKey, tags: [String], versions: [UInt64], for lifetime: Int) async throws

    /// Gives tags versions that they never had before: what was kept with one of them is not found again.
    func bump(_ tags: [String]) async throws
}

/// A store that never waits: a cached answer then goes out on the event loop at once.
public protocol ImmediateCacheStore: CacheStore {
    /// ``CacheStore/find(_:tags:)`` at once.
    func findNow(_ key: CacheKey, tags: [String]) throws -> CacheLookup
    /// ``CacheStore/keep(_:under:tags:versions:for:)`` at once.
    func keepNow(_ answer: StoredAnswer, under key: CacheKey, tags: [String], versions: [UInt64], for lifetime: Int) throws
    /// ``CacheStore/bump(_:)`` at once.
    func bumpNow(_ tags: [String]) throws
}

extension ImmediateCacheStore {
    /// Asks at once.
    public func find(_ key: CacheKey, tags: [String]) async throws -> CacheLookup { try findNow(key, tags: tags) }
    /// Keeps at once.
    public func keep(_ answer: StoredAnswer, under key: CacheKey, tags: [String], versions: [UInt64], for lifetime: Int) async throws {
        try keepNow(answer, under: key, tags: tags, versions: versions, for: lifetime)
    }
    /// Changes the versions at once.
    public func bump(_ tags: [String]) async throws { try bumpNow(tags) }
}
