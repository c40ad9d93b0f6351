/// A field or parameter whose default and example are not read yet: they may be values of types that come later.
struct PropertyDraft {
    var property: Property
    var defaultNode: Node?
    var exampleNode: Node?
    var examplesNode: Node?
    /// What stands under `deprecated`, where the long form is written.
    var deprecatedNode: Node?
    /// The key's text, without its `?`.
    var nameSpan: SourceSpan
    /// The type whose field `of:` names.
    var follows: String?
}
