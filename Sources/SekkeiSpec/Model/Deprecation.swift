/// `deprecated`: that something should no longer be used.
package struct Deprecation: Sendable, Equatable {
    /// `YYYY-MM-DD`, where given.
    package var since: String?
    /// The name of what to use in its place: a field, an operation, a type.
    package var use: String?

    package init(since: String? = nil, use: String? = nil) {
        self.since = since
        self.use = use
    }
}
