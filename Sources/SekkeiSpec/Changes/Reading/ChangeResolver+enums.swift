extension ChangeResolver {
    mutating func resolve(_ entry: ChangeEntry, _ index: Int, values type: TypeDraft) {
        let name = type.entry.name
        let values = type.enumValues?.map(\.name) ?? []
        var change = changes.enums[name] ?? EnumChange()
        if let other = change.entries.first(where: { change.former != nil || entry.fields.has("was") || $0 == index }) {
            guard isAlone(index, besides: other, "the values of '\(name)'") else { return }
        }
        change.entries.append(index)
        if entry.fields.has("was") { readFormer(entry, into: &change) }
        if entry.fields.has("rename") { rename(entry, index, values, &change) }
        if entry.fields.has("added") { add(entry, values, &change) }
        changes.enums[name] = change
    }

    private func readFormer(_ entry: ChangeEntry, into change: inout EnumChange) {
        guard let node = entry.fields["was"], let former = reader.mapping(node, "a mapping such as { enum: [open, closed] }") else {
            return
        }
        for member in former where member.name != "enum" {
            reader.error(.unknownKey, "unknown key '\(Reader.clipped(member.name))' in the older form of an enum", at: member.keySpan)
        }
        guard let values = node.member("enum") else {
            reader.error(
                .missingKey, "the older form of an enum needs the key 'enum'", at: node.span.firstLine,
                help: "for example: was: { enum: [open, closed] }")
            return
        }
        change.former = values
        change.upgrade = table(entry, "upgrade")
        change.downgrade = table(entry, "downgrade")
        for key in ["upgrade", "downgrade"] where !entry.fields.has(key) {
            reader.error(
                .missingKey, "change '\(entry.name)' needs the key '\(key)'", at: entry.span, help: "which value stands for which")
        }
    }

    private func rename(_ entry: ChangeEntry, _ index: Int, _ values: [String], _ change: inout EnumChange) {
        for (older, newer) in pairs(entry) {
            guard values.contains(newer) else {
                unknownName(newer, at: older.value.span, "value", among: values)
                continue
            }
            if change.olderNames[newer] != nil || change.added[newer] != nil {
                _ = isAlone(index, besides: change.entries.first, "the value '\(newer)'")
                continue
            }
            change.olderNames[newer] = older.name
            change.nameSpans[newer] = older.keySpan
        }
    }

    private func add(_ entry: ChangeEntry, _ values: [String], _ change: inout EnumChange) {
        let nodes = entry.fields["added"].flatMap { reader.distinctNames($0, "a value or a list of values") } ?? []
        if nodes.isEmpty { touchesNothing(entry, "added", "no value stands under 'added'") }
        let table = table(entry, "downgrade")
        for node in nodes {
            guard let name = node.scalar?.text else { continue }
            guard values.contains(name) else {
                unknownName(name, at: node.span, "value", among: values)
                continue
            }
            guard let target = table?.target(of: name)?.scalar?.text else {
                reader.error(
                    .incompleteTable, "downgrade misses '\(name)': what do older callers see in its place?", at: table?.span ?? node.span,
                    help: "for example: downgrade: { \(name): \(values.first { $0 != name } ?? "other") }")
                continue
            }
            change.added[name] = target
        }
    }
}
