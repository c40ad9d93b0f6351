extension SpecRewriter {
    func error(_ member: NodeMember) -> NodeMember {
        guard let draft = newer.errors.first(where: { $0.error.name == member.name }) else { return member }
        var node = member.value.mapMembers { key in
            switch key.name {
            case "details": key.with(properties(key.value, draft.details))
            case "message": key.with(message(key.value, draft.details))
            default: key
            }
        }
        if let change = changes.errors[member.name] { node = overriding(node, change) }
        return member.with(node)
    }

    /// Built-in errors that had another code or status.
    func overriddenErrors(_ outline: Outline) -> [NodeMember] {
        let own = Set(outline.errors.map(\.name))
        return changes.errors.filter { !own.contains($0.key) }.sorted { $0.key < $1.key }.compactMap { name, change in
            guard let span = (change.code ?? change.status)?.span else { return nil }
            return NodeMember(name: name, keySpan: span, value: overriding(Node(.mapping([]), span: span), change))
        }
    }

    private func overriding(_ node: Node, _ change: ErrorChange) -> Node {
        var members = node.members ?? []
        for (key, value) in [("code", change.code), ("status", change.status)] {
            guard let value else { continue }
            members.removeAll { $0.name == key }
            members.append(NodeMember(name: key, keySpan: value.span, value: value))
        }
        return node.with(members)
    }

    /// The texts with the older names of the details in braces.
    private func message(_ node: Node, _ details: [PropertyDraft]) -> Node {
        if node.members != nil { return node.mapMembers { $0.with(message($0.value, details)) } }
        let renamed = details.compactMap { draft in
            changes.olderName(of: draft.property).map { (draft.property.name, $0) }
        }.filter { $0 != $1 }
        guard !renamed.isEmpty, let text = node.scalar?.text else { return node }
        return self.text(node) { _ in Self.replacePlaceholders(text, Dictionary(renamed) { first, _ in first }) } ?? node
    }

    /// At once, or two names that change places would become one.
    private static func replacePlaceholders(_ text: String, _ names: [String: String]) -> String {
        var result = ""
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: open)..<close])
            result += rest[..<open] + "{\(names[name] ?? name)}"
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}
