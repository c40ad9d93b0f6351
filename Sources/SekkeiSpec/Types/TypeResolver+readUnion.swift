extension TypeResolver {
    /// `oneOf` with `discriminator`; nil where one of them cannot be read.
    func union(_ node: Node, _ fields: Fields, _ entry: TypeEntry) -> UnionDraft? {
        guard let discriminator = discriminator(fields, entry), let alternatives = alternatives(node) else { return nil }
        if alternatives.isEmpty, node.items?.isEmpty ?? node.members?.isEmpty ?? false {
            reader.error(.emptyUnion, "a union needs at least one alternative", at: node.span.firstLine)
        }
        SwiftNamesRule.check(
            alternatives.map { .init(swiftName: $0.shape.swiftName, what: "alternative '\($0.shape.name)'", span: $0.span) },
            help: "give one of them another tag", reader)
        return UnionDraft(discriminator: discriminator, alternatives: alternatives)
    }

    private func discriminator(_ fields: Fields, _ entry: TypeEntry) -> String? {
        guard let node = fields["discriminator"] else {
            if !fields.isReduced {
                reader.error(
                    .missingKey, "union '\(entry.name)' needs the key 'discriminator'", at: entry.nameSpan,
                    help: "for example: discriminator: kind")
            }
            return nil
        }
        if let name = node.member("propertyName")?.scalar?.text {
            let help = "write 'discriminator: \(Reader.clipped(name))'; the tags are the keys of 'oneOf'"
            reader.wrongShape(node, expected: "the name of a field", help: help)
            return nil
        }
        guard let name = reader.text(node, "the name of a field, such as kind") else { return nil }
        return PropertyNameRule.check(name, .field, at: node.span, reader) ? name : nil
    }

    private func alternatives(_ node: Node) -> [UnionDraft.Alternative]? {
        if let members = node.members { return members.compactMap { alternative(tag: $0.name, tagSpan: $0.keySpan, $0.value) } }
        if let items = node.items { return unique(items.compactMap { alternative(tag: nil, tagSpan: $0.span, $0) }) }
        reader.wrongShape(node, expected: "a mapping of tags and types, or a list of types")
        return nil
    }

    private func alternative(tag: String?, tagSpan: SourceSpan, _ node: Node) -> UnionDraft.Alternative? {
        guard let kind = kind(node) else { return nil }
        guard case .named(let type) = kind else {
            reader.error(
                .invalidAlternative, "an alternative must be a named object, not \(kind.noun)", at: node.span,
                help: "declare an object under 'types' that holds it")
            return nil
        }
        let name = tag ?? WordSplitter.words(of: type).map { $0.lowercased() }.joined(separator: "_")
        if name.isEmpty { reader.error(.invalidAlternative, "the tag of an alternative cannot be empty", at: tagSpan) }
        let shape = UnionShape.Alternative(name: name, swiftName: SwiftName.enumCase(name), type: type)
        return UnionDraft.Alternative(shape: shape, span: node.span)
    }

    /// Tags made of type names: a type may not stand in the list twice.
    private func unique(_ alternatives: [UnionDraft.Alternative]) -> [UnionDraft.Alternative] {
        var places: [String: SourceSpan] = [:]
        return alternatives.filter { alternative in
            guard let first = places.updateValue(alternative.span, forKey: alternative.shape.name) else { return true }
            reader.error(
                .invalidAlternative, "tag '\(alternative.shape.name)' stands here twice", at: alternative.span,
                notes: [.init("the first is here", at: first)], help: "name the tags: 'oneOf: { tag: Type }'")
            return false
        }
    }
}
