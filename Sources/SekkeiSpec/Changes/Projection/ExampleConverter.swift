/// Makes older values of newer ones, as they are written in a spec: defaults and examples.
struct ExampleConverter {
    let types: TypeResolver
    let changes: ChangeSet

    /// Nil where only the application could convert.
    func convert(_ node: Node, of property: Property) -> Node? {
        if node.isNull { return node }
        if let change = changes.formerType(of: property), let table = change.downgrade {
            if property.type.isList {
                return elements(node, by: table, distinct: change.former?.member("uniqueItems")?.scalar?.text == "true")
            }
            return node.scalar.flatMap { table.target(of: $0.text) }
        }
        return convert(node, as: property.type.kind)
    }

    /// - Parameter distinct: Whether elements that become equal count once.
    private func elements(_ node: Node, by table: TableNode, distinct: Bool) -> Node? {
        var seen: Set<String> = []
        guard let items = node.items?.map({ $0.scalar.flatMap { table.target(of: $0.text) } }), !items.contains(where: { $0 == nil }) else {
            return nil
        }
        let kept = items.compactMap(\.self).filter { item in !distinct || seen.insert(item.scalar?.text ?? "").inserted }
        return Node(.sequence(kept), span: node.span)
    }

    func convert(_ node: Node, as kind: TypeReference.Kind) -> Node? {
        switch kind {
        case .scalar: return node
        case .list(let element): return all(node.items, node) { convert($0, as: element.kind) }
        case .map(let element, _): return members(node) { member in convert(member.value, as: element.kind).map { [member.with($0)] } }
        case .named(let name): return convert(node, asType: name)
        }
    }

    private func convert(_ node: Node, asType name: String) -> Node? {
        switch types.draft(name)?.shape {
        case .enumeration:
            guard let change = changes.enums[name], let scalar = node.scalar else { return node }
            return Node(.scalar(ScalarText(text: change.downgraded(scalar.text), style: scalar.style)), span: node.span)
        case .object(let object): return self.object(node, object)
        case .union(let union):
            guard let tag = node.member(union.discriminator)?.scalar?.text,
                let type = union.alternatives.first(where: { $0.shape.name == tag })?.shape.type,
                let object = types.draft(type)?.object
            else { return node }
            return self.object(node, object)
        case .broken, nil: return node
        }
    }

    private func object(_ node: Node, _ object: ObjectDraft) -> Node? {
        members(node) { member in
            guard let property = object.property(member.name)?.property else {
                guard case .typed(let type) = object.additional else { return [member] }
                return convert(member.value, as: type.kind).map { [member.with($0)] }
            }
            guard let place = property.origins.first, changes.replaced[place] == nil else { return nil }
            guard let name = changes.olderName(of: property) else { return [] }
            return convert(member.value, of: property).map { [member.with($0).renamed(name)] }
        }
    }

    private func members(_ node: Node, _ change: (NodeMember) -> [NodeMember]?) -> Node? {
        guard let members = node.members else { return node }
        var changed: [NodeMember] = []
        for member in members {
            guard let converted = change(member) else { return nil }
            changed += converted
        }
        return node.with(changed)
    }

    private func all(_ items: [Node]?, _ node: Node, _ change: (Node) -> Node?) -> Node? {
        guard let items else { return node }
        let changed = items.compactMap(change)
        return changed.count == items.count ? Node(.sequence(changed), span: node.span) : nil
    }
}
