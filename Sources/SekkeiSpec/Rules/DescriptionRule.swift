/// Services and types say what they are. A warning; derived types are described by what they derive from.
enum DescriptionRule {
    static func check(_ types: TypeResolver, _ services: [ServiceDraft], usage: TypeUsage, _ reader: Reader) {
        guard !reader.isIncomplete, !reader.sink.hasErrors else { return }
        for draft in services where draft.service.summary == nil && draft.service.description == nil {
            warn("service '\(draft.service.name)'", at: draft.service.span, example: "Work in projects.", reader)
        }
        for draft in types.all where !draft.entry.isCaller && draft.derivedFrom == nil && usage.used.contains(draft.entry.name) {
            guard let fields = draft.entry.fields, !fields.has("description"), !fields.has("title") else { continue }
            warn("type '\(draft.entry.name)'", at: draft.entry.nameSpan, example: "A piece of work.", reader)
        }
    }

    private static func warn(_ what: String, at span: SourceSpan, example: String, _ reader: Reader) {
        reader.sink.warning(
            .missingDescription, "\(what) has no description", at: span, help: "for example: description: \(example)")
    }
}
