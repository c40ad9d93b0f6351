/// The name of a cached answer.
public struct CacheKey: Sendable, Hashable {
    /// Everything that the answer depends on: operation, version, language, path, query, and for whom it is.
    public let text: String
    /// The operation and for whom: what shares the room of a bounded store with others of its kind.
    public let group: String

    /// Names an answer.
    public init(text: String, group: String) {
        self.text = text
        self.group = group
    }
}
