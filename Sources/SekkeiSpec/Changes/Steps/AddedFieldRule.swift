/// A field that requests must have since needs something for those of older callers.
enum AddedFieldRule {
    static func check(
        _ draft: PropertyDraft, _ place: PropertyPlace, _ change: PropertyChange, _ newer: SpecDrafts, _ changes: ChangeSet,
        _ reader: Reader
    ) {
        guard draft.property.isRequired, draft.defaultNode == nil, !draft.property.isReadOnly, let index = change.entries[.name],
            let request = request(place, newer)
        else { return }
        let entry = changes.entries[index]
        reader.error(
            .missingFill, "'\(place.name)' is required, and requests of \(changes.older) \(request) do not have it",
            at: entry.span(of: "added"), notes: [.init("it is declared here", at: draft.nameSpan)],
            help: "say what it is there, for example: fill: …")
    }

    /// The requests in which it must be there: `with a 'Task'`, `to 'listTasks'`.
    private static func request(_ place: PropertyPlace, _ newer: SpecDrafts) -> String? {
        if case .operation(let name, _) = place.owner { return "to '\(name)'" }
        guard case .type = place.owner else { return nil }
        let type = newer.types.all.first { draft in
            guard newer.usage.requests.contains(draft.entry.name), let object = draft.object, !object.isPartial else { return false }
            return object.properties.contains { $0.property.origins.first == place && $0.property.isRequired }
        }
        return type.map { "with a '\($0.entry.name)'" }
    }
}
