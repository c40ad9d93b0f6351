extension SpecRewriter {
    /// The keys that say what values a field has.
    private static let typeKeys: Set<String> = ["type", "of", "items", "propertyNames"]
    private static let constraintKeys = Set(Vocabulary.constraintKeys.map(\.name))

    /// What stands under a field's name in the older version.
    func property(_ node: Node, _ draft: PropertyDraft, beside siblings: [PropertyDraft]) -> Node {
        let property = draft.property
        let own = property.origins.first.flatMap { changes.properties[$0] }
        guard node.members != nil || own?.former != nil || own?.formerDefault != nil || own?.tightened != nil else { return node }
        var node = longForm(node)
        node = node.mapMembers { key in
            switch key.name {
            case "of": followed(key, property)
            case "deprecated": key.with(deprecated(key.value) { olderName($0, in: siblings) })
            case "default", "example": examples.convert(key.value, of: property).map(key.with)
            case "examples": key.with(key.value.mapItems { examples.convert($0, of: property).map { [$0] } ?? [] })
            case "const": constant(key, property)
            default: key
            }
        }
        if let former = own?.former {
            node = replaceType(of: node, by: former)
        } else if changes.formerType(of: property) != nil {
            node = removing(Self.constraintKeys.union(["type", "items"]), from: node)
        }
        if let former = own?.formerDefault { node = setting("default", former, in: node) }
        for member in own?.tightened?.members ?? [] { node = setting(member.name, member.value, in: node) }
        return node
    }

    private func longForm(_ node: Node) -> Node {
        guard node.members == nil else { return node }
        return Node(.mapping([NodeMember(name: "type", keySpan: node.span, value: node)]), span: node.span)
    }

    /// The older type, with what the newer one says beside its type.
    private func replaceType(of node: Node, by former: Node) -> Node {
        let former = longForm(former)
        let written = former.members ?? []
        let dropped = Self.typeKeys.union(Self.constraintKeys).union(written.map(\.name))
        return node.with((node.members ?? []).filter { !dropped.contains($0.name) } + written)
    }

    private func removing(_ keys: Set<String>, from node: Node) -> Node {
        node.mapMembers { keys.contains($0.name) ? nil : $0 }
    }

    /// The key with another value; without it where the value is `none`.
    private func setting(_ key: String, _ value: Node, in node: Node) -> Node {
        let others = (node.members ?? []).filter { $0.name != key }
        if value.scalar?.text == "none", value.scalar?.style == .plain { return node.with(others) }
        return node.with(others + [NodeMember(name: key, keySpan: value.span, value: value)])
    }

    /// `of: Task.assignee_id`; a field that is gone leaves what it was as the follower's own.
    private func followed(_ key: NodeMember, _ property: Property) -> NodeMember? {
        guard let text = key.value.scalar?.text, property.origins.count > 1 else { return key }
        let parts = text.split(separator: ".").map(String.init)
        guard parts.count == 2, let source = newer.types.draft(parts[0])?.object?.property(parts[1]) else { return key }
        if let name = changes.olderName(of: source.property) { return key.with(.plain("\(parts[0]).\(name)", at: key.value.span)) }
        return NodeMember(name: "type", keySpan: key.keySpan, value: .plain(source.property.type.kind.written, at: key.value.span))
    }

    /// `deprecated: { use: … }`, with the older name of what to use.
    func deprecated(_ node: Node, _ olderName: (String) -> String?) -> Node {
        node.mapMembers { key in key.name == "use" ? text(key.value, olderName).map(key.with) : key }
    }

    private func constant(_ key: NodeMember, _ property: Property) -> NodeMember? {
        guard case .named(let type) = property.type.kind else { return key }
        return text(key.value) { changes.downgraded($0, of: type) }.map(key.with)
    }
}

extension TypeReference.Kind {
    /// As a type expression.
    var written: String {
        switch self {
        case .scalar(let scalar): scalar.rawValue
        case .named(let name): name
        case .list(let element): "list<\(element.kind.written)>"
        case .map(let element, _): "map<\(element.kind.written)>"
        }
    }
}
