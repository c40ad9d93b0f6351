extension ChangeResolver {
    mutating func resolve(_ entry: ChangeEntry, _ index: Int, property draft: PropertyDraft) {
        guard let place = draft.property.origins.first else { return }
        var change = changes.properties[place] ?? PropertyChange()
        let what = "the \(Self.noun(place)) '\(draft.property.name)'"
        if entry.fields.has("was") {
            guard claim([.type, .default, .rule], index, &change, what) else { return }
            readFormer(entry, into: &change, draft)
        }
        if entry.fields.has("tightened") {
            guard claim([.rule], index, &change, "the rules of " + what) else { return }
            change.tightened = entry.fields["tightened"].flatMap { reader.fields($0, in: .tightened) }
            if let node = entry.fields["old"], let word = reader.choice(node, Tightening.Treatment.allCases.map(\.rawValue)) {
                change.treatment = Tightening.Treatment(rawValue: word) ?? .reject
            }
            if change.tightened?.members.isEmpty == true { touchesNothing(entry, "tightened", "no rule stands under 'tightened'") }
        }
        if entry.fields.has("default") {
            guard claim([.default], index, &change, "the default of " + what) else { return }
            change.formerDefault = former(entry, "default")
        }
        changes.properties[place] = change
    }

    /// Notes which entry speaks of an aspect; whether it is the first.
    func claim(_ aspects: [PropertyChange.Aspect], _ index: Int, _ change: inout PropertyChange, _ what: String) -> Bool {
        for aspect in aspects {
            if let other = change.entries[aspect] { return other == index || isAlone(index, besides: other, what) }
            change.entries[aspect] = index
        }
        return true
    }

    private func readFormer(_ entry: ChangeEntry, into change: inout PropertyChange, _ draft: PropertyDraft) {
        change.former = entry.fields["was"]
        change.upgrade = table(entry, "upgrade")
        change.downgrade = table(entry, "downgrade")
        for key in ["upgrade", "downgrade"] where !entry.fields.has(key) {
            reader.error(
                .missingKey, "change '\(entry.name)' needs the key '\(key)'", at: entry.span,
                help: "which value of the one version stands for which of the other; for example: \(key): { low: 1, else: 2 }")
        }
        if hasSingleValues(draft.property.type) { return }
        reader.error(
            .conflictingChangeKeys,
            "'was' applies to single values and lists of them, and '\(draft.property.name)' is \(draft.property.type.kind.noun)",
            at: entry.span(of: "was"), help: "change its parts, or let the type say 'was', 'replaces' and 'convert: swift'")
    }

    /// Whether it is a scalar or an enum, or a list of these.
    private func hasSingleValues(_ type: TypeReference) -> Bool {
        switch type.listElement.kind {
        case .scalar: true
        case .named(let name): drafts.types.draft(name)?.enumValues != nil
        case .list, .map: false
        }
    }

    /// What stands under `was` of a key.
    func former(_ entry: ChangeEntry, _ key: String) -> Node? {
        entry.fields[key].flatMap { reader.fields($0, in: .former) }?["was"]
    }

    static func noun(_ place: PropertyPlace) -> String {
        switch place.owner {
        case .type: "field"
        case .operation: "parameter"
        case .error: "detail"
        }
    }
}
