/// `cache` of an operation, for one request.
@_spi(Generated) public struct CacheUse: Sendable {
    /// Who may be given the same answer.
    @_spi(Generated) public enum Scope: Sendable {
        /// The caller alone, as long as these attributes stay as they are.
        case caller([String?])
        /// All callers for whom these attributes are the same.
        case attributes([String?])
        /// Everybody.
        case everybody
    }

    /// Milliseconds.
    let ttl: Int
    let scope: Scope
    let isLocalized: Bool
    let tags: [String]

    /// Says how an answer is kept.
    @_spi(Generated) public init(ttl: Int, _ scope: Scope, localized: Bool = true, tags: [String] = []) {
        self.ttl = ttl
        self.scope = scope
        isLocalized = localized
        self.tags = tags
    }
}
