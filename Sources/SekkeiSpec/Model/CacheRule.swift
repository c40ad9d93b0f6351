/// `cache` of an operation: how long, and for whom, its answer may be kept.
package struct CacheRule: Sendable, Equatable {
    /// Who shares an answer.
    package enum Scope: Sendable, Equatable {
        /// One caller, the default of operations that need one.
        case caller
        /// All callers for whom these attributes of `user` are the same: `varyBy: [organization_id]`.
        case attributes([[String]])
        /// `shared: true`, and operations without a caller.
        case everybody
    }

    package var ttlMilliseconds: Int
    package var scope: Scope
    /// Whether the answer depends on the language; true unless `localized: false`.
    package var isLocalized: Bool
    package var tags: [TagTemplate]
    package var span: SourceSpan
}
