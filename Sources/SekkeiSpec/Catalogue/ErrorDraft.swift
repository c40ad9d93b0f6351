/// An entry of the catalogue with the nodes that its checks point at.
struct ErrorDraft {
    var error: CatalogError
    /// Nil for an entry that is built in and not overridden.
    var nameSpan: SourceSpan?
    var codeSpan: SourceSpan?
    var details: [PropertyDraft]
}
