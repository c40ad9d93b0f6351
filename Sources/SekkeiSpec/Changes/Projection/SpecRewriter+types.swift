extension SpecRewriter {
    func type(_ member: NodeMember) -> NodeMember { type(member, named: member.name) }

    func type(_ member: NodeMember, named name: String) -> NodeMember {
        guard let draft = newer.types.draft(name) else { return member }
        var node = member.value.mapMembers { key in
            switch key.name {
            case "properties": key.with(properties(key.value, draft.object?.properties ?? [], of: name))
            case "pick", "omit": key.with(picked(key.value, draft))
            case "enum": key.with(values(key.value, name))
            case "example": examples.convert(key.value, as: .named(name)).map(key.with)
            case "examples": key.with(key.value.mapItems { examples.convert($0, as: .named(name)).map { [$0] } ?? [] })
            default: key
            }
        }
        if draft.object != nil, node.member("properties") == nil { node = withOlderFields(node, of: name) }
        return member.with(node)
    }

    /// The fields of a mapping, by their older names and with their older types.
    ///
    /// - Parameter type: the type whose fields they are; nil for parameters and details.
    func properties(_ node: Node, _ drafts: [PropertyDraft], of type: String? = nil) -> Node {
        guard let members = node.members else { return node }
        let byName = Dictionary(drafts.map { ($0.property.name, $0) }) { first, _ in first }
        var inserted: Set<Int> = []
        var older: [NodeMember] = []
        for member in members {
            guard let draft = byName[member.bareName] else {
                older.append(member)
                continue
            }
            if let place = draft.property.origins.first, let index = changes.replaced[place] {
                if inserted.insert(index).inserted { older += changes.replacements[index].former }
            } else if let name = changes.olderName(of: draft.property) {
                let value = property(member.value, draft, beside: drafts)
                older.append(member.with(value).renamed(name + (member.name.hasSuffix("?") ? "?" : "")))
            }
        }
        for index in type.flatMap({ changes.replacementsByType[$0] }) ?? [] where !inserted.contains(index) {
            older += changes.replacements[index].former
        }
        return node.with(distinct(older, byName))
    }

    /// Fields that the older version had in a type that declares none of its own today.
    private func withOlderFields(_ node: Node, of type: String) -> Node {
        let members = (changes.replacementsByType[type] ?? []).flatMap { changes.replacements[$0].former }
        guard let first = members.first, let keys = node.members else { return node }
        return node.with(
            keys + [NodeMember(name: "properties", keySpan: first.keySpan, value: Node(.mapping(members), span: first.keySpan))])
    }

    /// Two fields of one name are told of where the entry names the older one.
    private func distinct(_ members: [NodeMember], _ drafts: [String: PropertyDraft]) -> [NodeMember] {
        var known: [String: NodeMember] = [:]
        return members.filter { member in
            guard let other = known.updateValue(member, forKey: member.bareName) else { return true }
            let span = span(ofOlder: member.bareName, drafts) ?? member.keySpan
            reader.error(
                .renameCollides, "the older version would have '\(Reader.clipped(member.bareName))' twice", at: span,
                notes: [.init("the other is here", at: other.keySpan == span ? member.keySpan : other.keySpan)])
            return false
        }
    }

    private func span(ofOlder name: String, _ drafts: [String: PropertyDraft]) -> SourceSpan? {
        drafts.values.lazy.flatMap(\.property.origins).compactMap { changes.properties[$0] }.first { $0.olderName == name }?.nameSpan
    }

    /// `pick` and `omit`: names of the base's fields.
    private func picked(_ node: Node, _ draft: TypeDraft) -> Node {
        guard let base = draft.derivedFrom.flatMap({ newer.types.draft($0)?.object }) else { return node }
        var inserted: Set<Int> = []
        return node.mapItems { item in
            guard let name = item.scalar?.text, let property = base.property(name)?.property, let place = property.origins.first else {
                return [item]
            }
            guard let index = changes.replaced[place] else {
                return changes.olderName(of: property).map { [.plain($0, at: item.span)] } ?? []
            }
            return inserted.insert(index).inserted ? changes.replacements[index].older.map { .plain($0, at: item.span) } : []
        }
    }

    private func values(_ node: Node, _ type: String) -> Node {
        guard let change = changes.enums[type] else { return node }
        if let former = change.former { return former }
        var known: Set<String> = []
        func isNew(_ value: String, _ newer: String, _ span: SourceSpan) -> Bool {
            guard !known.insert(value).inserted else { return true }
            reader.error(
                .renameCollides, "the older version would have the value '\(Reader.clipped(value))' twice",
                at: change.nameSpans[newer] ?? span)
            return false
        }
        if node.members != nil {
            return node.mapMembers { member in
                let name = change.olderNames[member.name] ?? member.name
                guard change.added[member.name] == nil, isNew(name, member.name, member.keySpan) else { return nil }
                return member.renamed(name)
            }
        }
        return node.mapItems { item in
            guard let value = item.scalar?.text else { return [item] }
            let name = change.olderNames[value] ?? value
            guard change.added[value] == nil, isNew(name, value, item.span) else { return [] }
            return [text(item) { _ in name } ?? item]
        }
    }
}
