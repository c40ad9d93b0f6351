/// A field or parameter whose default and example are not read yet: they may be values of types that come later.
struct PropertyDraft {
    var property: Property
    var defaultNode: Node?
    var exampleNode: Node?
    /// The key's text, without its `?`.
    var nameSpan: SourceSpan
    /// The type whose field `of:` names.
    var follows: String?
}
