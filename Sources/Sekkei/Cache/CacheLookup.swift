/// What a ``CacheStore`` knows about a key.
public struct CacheLookup: Sendable {
    /// The answer; nil where none is fresh.
    public var answer: StoredAnswer?
    /// How long ago it was kept, in milliseconds.
    public var age: Int
    /// The versions of the tags, in their order.
    public var versions: [UInt64]

    /// Reports what was found.
    public init(answer: StoredAnswer? = nil, age: Int = 0, versions: [UInt64]) {
        self.answer = answer
        self.age = age
        self.versions = versions
    }
}
