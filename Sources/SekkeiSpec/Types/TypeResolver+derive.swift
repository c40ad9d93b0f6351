extension TypeResolver {
    /// Applies `extends` and `from`; false where a base cannot be had, so that nothing is said of missing fields.
    func inherit(_ fields: Fields, into object: inout ObjectDraft, draft: inout TypeDraft) -> Bool {
        var isComplete = true
        for node in fields["extends"].flatMap({ reader.names($0, "a type or a list of types") }) ?? [] {
            isComplete = extend(with: node, &object, &draft) && isComplete
        }
        if let node = fields["from"] { isComplete = derive(from: node, fields, &object, &draft) && isComplete }
        if !fields.has("from") { refuse(["pick", "omit"], without: "from", fields) }
        return isComplete
    }

    private func extend(with node: Node, _ object: inout ObjectDraft, _ draft: inout TypeDraft) -> Bool {
        guard let base = objectBase(node, key: "extends", &draft) else { return false }
        object.isComplete = object.isComplete && base.isComplete
        // A search for each field would make a chain of wide types cost their product.
        let known = Dictionary(object.properties.map { ($0.property.name, $0) }) { first, _ in first }
        for property in base.properties {
            if let other = known[property.property.name] {
                reader.error(
                    .propertyClash, "field '\(property.property.name)' is there already", at: node.span,
                    notes: [.init("one is here", at: other.nameSpan), .init("the other is here", at: property.nameSpan)])
            } else {
                object.properties.append(property)
            }
        }
        return true
    }

    private func derive(from node: Node, _ fields: Fields, _ object: inout ObjectDraft, _ draft: inout TypeDraft) -> Bool {
        guard let base = objectBase(node, key: "from", &draft) else { return false }
        draft.derivedFrom = node.scalar?.text
        if fields.has("pick"), let span = fields.keySpan("omit") {
            reader.error(.conflictingKeys, "'omit' cannot stand beside 'pick'", at: span)
        }
        var properties = base.properties
        if let pick = fieldNames(fields["pick"], of: base, in: node) { properties = pick.compactMap { base.property($0) } }
        if let omit = fieldNames(fields["omit"], of: base, in: node) { properties.removeAll { omit.contains($0.property.name) } }
        let known = Set(object.properties.map(\.property.name))
        object.properties += properties.filter { !known.contains($0.property.name) }
        object.isPartial = base.isPartial
        object.isComplete = object.isComplete && base.isComplete
        return true
    }

    private func objectBase(_ node: Node, key: String, _ draft: inout TypeDraft) -> ObjectDraft? {
        guard let name = reader.text(node, "the name of a type"), let base = base(node, name: name, key: key) else { return nil }
        draft.bases.append(name)
        if let noun = base.nounOfNoObject {
            reader.error(.notAnObject, "'\(name)' is \(noun), and '\(key)' needs an object", at: node.span)
        }
        return base.object
    }

    private func fieldNames(_ node: Node?, of base: ObjectDraft, in source: Node) -> [String]? {
        guard let node, let names = reader.distinctNames(node, "a list of fields") else { return nil }
        return names.compactMap { item in
            guard let name = item.scalar?.text else { return nil }
            if base.property(name) != nil { return name }
            guard base.isComplete else { return nil }
            let help = Suggestion.help(for: name, among: base.properties.map(\.property.name))
            reader.error(.unknownField, "'\(source.scalar?.text ?? "")' has no field '\(Reader.clipped(name))'", at: item.span, help: help)
            return nil
        }
    }

    /// Every field may be absent, none has a default, and `null` clears what may be absent or null in the base.
    func makePartial(_ object: inout ObjectDraft) {
        for index in object.properties.indices {
            let property = object.properties[index].property
            object.properties[index].property.isNullable = property.isNullable || !property.isRequired
            object.properties[index].property.isRequired = false
            object.properties[index].defaultNode = nil
        }
        object.isPartial = true
    }
}
