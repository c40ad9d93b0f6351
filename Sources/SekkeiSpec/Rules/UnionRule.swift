/// The alternatives of a union are objects of which every one can be written down in full, and none has the discriminator itself.
enum UnionRule {
    static func check(_ types: TypeResolver) {
        for draft in types.all {
            guard let union = draft.union else { continue }
            for alternative in union.alternatives { check(alternative, union, types) }
        }
    }

    private static func check(_ alternative: UnionDraft.Alternative, _ union: UnionDraft, _ types: TypeResolver) {
        let name = alternative.shape.type
        guard let target = types.draft(name) else { return }
        if let noun = target.nounOfNoObject {
            types.reader.error(.invalidAlternative, "'\(name)' is \(noun), and an alternative must be an object", at: alternative.span)
        }
        guard let object = target.object else { return }
        if object.isPartial {
            types.reader.error(.invalidAlternative, "'\(name)' is partial, and an alternative must be whole", at: alternative.span)
        }
        if let field = object.property(union.discriminator) {
            types.reader.error(
                .discriminatorClash, "'\(name)' has the field '\(union.discriminator)' itself, which tells the alternatives apart",
                at: alternative.span, notes: [.init("the field is here", at: field.nameSpan)],
                help: "leave the field out of '\(name)', or choose another discriminator")
        }
    }
}
