extension LiteralReader {
    func object(_ node: Node, _ object: ObjectDraft, _ name: String) -> Literal? {
        guard let members = node.members else { return misfit(node, expected: "a mapping with the fields of '\(name)'") }
        return fields(members, at: node, of: object, name).map { .object($0) }
    }

    /// The alternative that the discriminator names; what it is stands in front.
    func union(_ node: Node, _ union: UnionDraft, _ name: String) -> Literal? {
        guard let members = node.members else { return misfit(node, expected: "a mapping with the fields of '\(name)'") }
        guard let tag = members.first(where: { $0.name == union.discriminator })?.value else {
            reader.error(code, "the discriminator '\(union.discriminator)' of '\(name)' is missing", at: node.span.firstLine)
            return nil
        }
        guard let alternative = alternative(tag, union, name), let object = types.draft(alternative.type)?.object else { return nil }
        let rest = members.filter { $0.name != union.discriminator }
        return fields(rest, at: node, of: object, alternative.type).map { fields in
            .object([LiteralMember(name: union.discriminator, value: .string(alternative.name))] + fields)
        }
    }

    private func alternative(_ tag: Node, _ union: UnionDraft, _ name: String) -> UnionShape.Alternative? {
        let shapes = union.alternatives.map(\.shape)
        if let text = tag.scalar?.text, let shape = shapes.first(where: { $0.name == text }) { return shape }
        let tags = shapes.map(\.name)
        let help = Suggestion.help(for: tag.scalar?.text ?? "", among: tags) ?? "'\(name)' has \(tags.joined(separator: ", "))"
        reader.error(code, "\(Reader.name(tag)) is no alternative of '\(name)'", at: tag.span.firstLine, help: help)
        return nil
    }

    private func fields(_ members: [NodeMember], at node: Node, of object: ObjectDraft, _ name: String) -> [LiteralMember]? {
        let literals = members.compactMap { field($0, of: object, name) }
        if !isPartial {
            requireFields(object, members, node, name)
            if literals.count == members.count, let violation = ConstraintViolation.of(literals, object) {
                reader.error(code, violation, at: node.span.firstLine)
            }
        }
        return literals
    }

    private func field(_ member: NodeMember, of object: ObjectDraft, _ name: String) -> LiteralMember? {
        if let property = object.property(member.name)?.property, !(isRequest && property.isReadOnly) {
            let value = read(member.value, as: property.type, isNullable: property.isNullable)
            return value.map { LiteralMember(name: member.name, value: $0) }
        }
        switch object.additional {
        case .refused:
            unknownField(member, object, name)
            return nil
        case .ignored: return nil
        case .typed(let type): return read(member.value, as: type).map { LiteralMember(name: member.name, value: $0) }
        }
    }

    private func unknownField(_ member: NodeMember, _ object: ObjectDraft, _ name: String) {
        guard object.isComplete else { return }
        if object.property(member.name) != nil {
            reader.error(code, "'\(member.name)' is read-only: requests do not have it", at: member.keySpan)
            return
        }
        let help = Suggestion.help(for: member.name, among: object.properties.map(\.property.name))
        reader.error(code, "'\(name)' has no field '\(Reader.clipped(member.name))'", at: member.keySpan, help: help)
    }

    private func requireFields(_ object: ObjectDraft, _ members: [NodeMember], _ node: Node, _ name: String) {
        for draft in object.properties where draft.property.isRequired && draft.defaultNode == nil {
            if isRequest, draft.property.isReadOnly { continue }
            guard !members.contains(where: { $0.name == draft.property.name }) else { continue }
            reader.error(code, "the required field '\(draft.property.name)' of '\(name)' is missing", at: node.span.firstLine)
        }
    }
}
