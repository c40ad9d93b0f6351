extension TypeResolver {
    /// Reads a declaration.
    func build(_ entry: TypeEntry) -> TypeDraft {
        var draft = TypeDraft(entry: entry, swiftName: entry.name, shape: .broken, bases: [], derivedFrom: nil)
        guard let fields = entry.fields else { return draft }
        if let node = fields["swiftName"] { draft.swiftName = reader.swiftName(node) ?? entry.name }
        if let node = fields["enum"] {
            refuseBeside("enum", fields, others: ["oneOf", "discriminator"])
            let isOrdered = fields["ordered"].flatMap { reader.boolean($0) } ?? false
            draft.shape = .enumeration(EnumReader(reader: reader).values(node), isOrdered: isOrdered)
            return draft
        }
        refuse(["ordered"], without: "enum", fields)
        if let node = fields["oneOf"] {
            refuseBeside("oneOf", fields, others: [])
            draft.shape = union(node, fields, entry).map { .union($0) } ?? .broken
            return draft
        }
        refuse(["discriminator"], without: "oneOf", fields)
        guard fields.has("properties") || fields.has("extends") || fields.has("from") else {
            if !fields.isReduced {
                reader.error(
                    .missingKey, "type '\(entry.name)' needs one of the keys 'properties', 'enum', 'oneOf', 'extends', 'from'",
                    at: entry.nameSpan)
            }
            return draft
        }
        draft.shape = object(fields, into: &draft).map { .object($0) } ?? .broken
        return draft
    }

    private func refuseBeside(_ key: String, _ fields: Fields, others: [String]) {
        let keys = ["properties", "extends", "from", "pick", "omit", "partial", "additionalProperties", "minProperties", "maxProperties"]
        for other in keys + others where fields.has(other) {
            reader.error(.conflictingKeys, "'\(other)' cannot stand beside '\(key)'", at: fields.keySpan(other))
        }
    }

    /// Reports keys that mean nothing without another one.
    func refuse(_ keys: [String], without key: String, _ fields: Fields) {
        for other in keys where fields.has(other) {
            reader.error(.conflictingKeys, "'\(other)' needs '\(key)' beside it", at: fields.keySpan(other))
        }
    }

    private func object(_ fields: Fields, into draft: inout TypeDraft) -> ObjectDraft? {
        var object = ObjectDraft(properties: [])
        guard inherit(fields, into: &object, draft: &draft) else { return nil }
        if let node = fields["properties"] {
            let own = properties(node, as: .field, of: .type(draft.entry.name))
            for property in own { add(property, to: &object) }
            object.isComplete = object.isComplete && own.count == node.members?.count
            if object.isComplete { checkReplacements(of: own, among: object.properties, noun: "field") }
        }
        object.minProperties = fields["minProperties"].flatMap { reader.integer($0) }
        object.maxProperties = fields["maxProperties"].flatMap { reader.integer($0) }
        object.additional = additional(fields)
        if let node = fields["partial"], reader.boolean(node) == true { makePartial(&object) }
        BoundsRule.check(&object, fields, reader)
        return object
    }

    private func additional(_ fields: Fields) -> ObjectShape.Additional {
        guard let node = fields["additionalProperties"] else { return .refused }
        switch reader.plain(node) {
        case "true": return .ignored
        case "false": return .refused
        default: break
        }
        guard node.scalar != nil, !node.isNull else {
            reader.wrongShape(node, expected: "`true`, `false` or a type")
            return .refused
        }
        return reference(node).map { .typed($0) } ?? .refused
    }

    /// Adds a property of its own; one that a base has already is a clash.
    private func add(_ property: PropertyDraft, to object: inout ObjectDraft) {
        if let other = object.property(property.property.name) {
            reader.error(
                .propertyClash, "field '\(property.property.name)' is there already", at: property.nameSpan,
                notes: [.init("it comes from here", at: other.nameSpan)])
        } else {
            object.properties.append(property)
        }
    }
}
