/// The shape of a union before it is known what its alternatives are.
struct UnionDraft {
    struct Alternative {
        var shape: UnionShape.Alternative
        /// Where the type's name stands.
        var span: SourceSpan
    }

    var discriminator: String
    var alternatives: [Alternative]
}
