/// A value of every type can be written down: no object needs an object that needs it in turn.
enum EndlessTypeRule {
    static func check(_ types: TypeResolver) {
        var finished: Set<String> = []
        for draft in types.all where !finished.contains(draft.entry.name) {
            visit(draft, [], &finished, types)
        }
    }

    private static func visit(_ draft: TypeDraft, _ path: [String], _ finished: inout Set<String>, _ types: TypeResolver) {
        let name = draft.entry.name
        for field in draft.object?.properties ?? [] {
            guard let next = needed(by: field), !finished.contains(next) else { continue }
            if let start = (path + [name]).firstIndex(of: next) {
                let way = ((path + [name])[start...] + [next]).joined(separator: " → ")
                types.reader.error(
                    .endlessType, "a value of '\(next)' would never end: \(way)", at: field.nameSpan,
                    help: "let the field be optional: '\(field.property.name)?:'")
            } else if let draft = types.draft(next) {
                visit(draft, path + [name], &finished, types)
            }
        }
        finished.insert(name)
    }

    /// The type of which every value of the field holds one.
    private static func needed(by field: PropertyDraft) -> String? {
        guard field.property.isRequired, !field.property.isNullable, field.defaultNode == nil else { return nil }
        var type = field.property.type
        while case .list(let element) = type.kind, (type.constraints.minItems ?? 0) > 0 { type = element }
        if case .named(let name) = type.kind { return name }
        return nil
    }
}
