extension ChangeResolver {
    mutating func resolve(_ entry: ChangeEntry, _ index: Int, object type: TypeDraft) {
        guard let object = type.object else {
            reader.error(
                .conflictingChangeKeys, "a union has no names of its own to change: name its alternatives", at: entry.targetSpan)
            return
        }
        let own = object.properties.filter { $0.property.origins.first?.owner == .type(type.entry.name) }
        if entry.fields.has("rename") { rename(entry, index, own, among: object.properties, "field") }
        if entry.fields.has("added") { add(entry, index, own, "field") }
        if entry.fields.has("was") || entry.fields.has("replaces") { replace(entry, index, own, object, type) }
    }

    /// Renames what an object, an operation or an error declares.
    mutating func rename(_ entry: ChangeEntry, _ index: Int, _ own: [PropertyDraft], among all: [PropertyDraft], _ noun: String) {
        for (older, newer) in pairs(entry) {
            guard let place = place(of: newer, own, all, entry, older, noun) else { continue }
            guard PropertyNameRule.check(older.name, .field, at: older.keySpan, reader) else { continue }
            var change = changes.properties[place] ?? PropertyChange()
            guard claim([.name], index, &change, "the name of the \(noun) '\(newer)'") else { continue }
            change.olderName = older.name
            change.nameSpan = older.keySpan
            changes.properties[place] = change
        }
    }

    private func place(
        of name: String, _ own: [PropertyDraft], _ all: [PropertyDraft], _ entry: ChangeEntry, _ older: NodeMember, _ noun: String
    ) -> PropertyPlace? {
        if let draft = own.first(where: { $0.property.name == name }) { return draft.property.origins.first }
        guard let inherited = all.first(where: { $0.property.name == name }),
            case .type(let owner)? = inherited.property.origins.first?.owner
        else {
            unknownName(name, at: older.value.span, noun, among: own.map(\.property.name))
            return nil
        }
        reader.error(
            .unknownTarget, "field '\(name)' comes from '\(owner)', and changes with it", at: older.value.span,
            notes: [.init("it is declared here", at: inherited.nameSpan)], help: "write 'target: \(owner)'")
        return nil
    }

    /// Notes what an object, an operation or an error did not have.
    mutating func add(_ entry: ChangeEntry, _ index: Int, _ own: [PropertyDraft], _ noun: String) {
        let nodes = entry.fields["added"].flatMap { reader.distinctNames($0, "a \(noun) or a list of \(noun)s") } ?? []
        if nodes.isEmpty { touchesNothing(entry, "added", "no \(noun) stands under 'added'") }
        for node in nodes {
            guard let name = node.scalar?.text else { continue }
            guard let draft = own.first(where: { $0.property.name == name }), let place = draft.property.origins.first else {
                unknownName(name, at: node.span, noun, among: own.map(\.property.name))
                continue
            }
            var change = changes.properties[place] ?? PropertyChange()
            guard claim([.name, .type, .default, .rule], index, &change, "the \(noun) '\(name)'") else { continue }
            change.isAdded = true
            change.fill = entry.fields["fill"].map { fill in
                fill.members?.contains { $0.name == name } == true ? fill.member(name) ?? fill : fill
            }
            changes.properties[place] = change
        }
    }

    private mutating func replace(_ entry: ChangeEntry, _ index: Int, _ own: [PropertyDraft], _ object: ObjectDraft, _ type: TypeDraft) {
        guard entry.fields.has("convert") else {
            reader.error(
                .missingKey, "change '\(entry.name)' needs the key 'convert'", at: entry.span,
                help: "write 'convert: swift': the application says how the fields become one another")
            return
        }
        if let node = entry.fields["convert"], reader.choice(node, ["swift"]) == nil { return }
        let nodes = entry.fields["replaces"].flatMap { reader.distinctNames($0, "a field or a list of fields") } ?? []
        let former = entry.fields["was"].flatMap { reader.mapping($0, "a mapping of older fields") } ?? []
        if former.isEmpty, nodes.isEmpty { touchesNothing(entry, "was", "no field stands under 'was' or 'replaces'") }
        let names = nodes.compactMap { node in newField(node, own, entry, index) }
        guard names.count == nodes.count else { return }
        changes.add(FieldReplacement(entry: index, change: entry.name, type: type.entry.name, former: former, newer: names))
    }

    private mutating func newField(_ node: Node, _ own: [PropertyDraft], _ entry: ChangeEntry, _ index: Int) -> String? {
        guard let name = node.scalar?.text else { return nil }
        guard let draft = own.first(where: { $0.property.name == name }), let place = draft.property.origins.first else {
            unknownName(name, at: node.span, "field", among: own.map(\.property.name))
            return nil
        }
        var change = changes.properties[place] ?? PropertyChange()
        guard claim([.name, .type, .default, .rule], index, &change, "the field '\(name)'") else { return nil }
        changes.properties[place] = change
        return name
    }
}
