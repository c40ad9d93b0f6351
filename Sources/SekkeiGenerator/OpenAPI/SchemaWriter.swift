import SekkeiSpec

/// Writes types as JSON Schema 2020-12.
struct SchemaWriter: Sendable {
    let api: API
    let names: ComponentNames

    init(api: API, names: ComponentNames) {
        self.api = api
        self.names = names
    }

    static func reference(_ name: String) -> DocumentObject {
        ["$ref": .string("#/components/schemas/\(name)")]
    }

    /// The schema of a value, with its constraints.
    func schema(_ type: TypeReference, isNullable: Bool = false) -> DocumentObject {
        switch type.kind {
        case .named(let name): named(name, type.constraints, isNullable: isNullable)
        // Null is one of the values, nullable or not.
        case .scalar(.any): [:]
        case .scalar(let scalar): self.scalar(scalar, type.constraints, isNullable: isNullable)
        case .list(let item): list(of: item, type.constraints, isNullable: isNullable)
        case .map(let value, let keys): map(of: value, keys: keys, type.constraints, isNullable: isNullable)
        }
    }

    /// The schema of a field, with what is said of the field besides its type.
    func schema(_ property: Property) -> DocumentObject {
        var schema = schema(property.type, isNullable: property.isNullable)
        schema.set("title", property.title)
        schema.set("description", DeprecationNote(api: api).text(property.description, property.deprecation))
        schema.set("default", property.defaultValue)
        if property.deprecation != nil { schema["deprecated"] = true }
        if property.isReadOnly { schema["readOnly"] = true }
        if property.isWriteOnly { schema["writeOnly"] = true }
        if !property.examples.isEmpty { schema["examples"] = .array(property.examples.map(DocumentValue.init)) }
        schema.add(property.extensions)
        return schema
    }

    private func named(_ name: String, _ constraints: Constraints, isNullable: Bool) -> DocumentObject {
        // Client generators drop what stands beside a reference; the only value of an enum is therefore said in its place.
        if constraints.constant != nil { return text([:], constraints, isNullable: isNullable) }
        let schema = Self.reference(name)
        return isNullable ? ["anyOf": [.object(schema), ["type": "null"]]] : schema
    }

    private func list(of item: TypeReference, _ constraints: Constraints, isNullable: Bool) -> DocumentObject {
        var schema: DocumentObject = ["type": Self.type("array", isNullable), "items": .object(self.schema(item))]
        schema.set("minItems", constraints.minItems)
        schema.set("maxItems", constraints.maxItems)
        if constraints.uniqueItems { schema["uniqueItems"] = true }
        return schema
    }

    private func map(of value: TypeReference, keys: Constraints, _ constraints: Constraints, isNullable: Bool) -> DocumentObject {
        var schema: DocumentObject = ["type": Self.type("object", isNullable), "additionalProperties": .object(self.schema(value))]
        let names = lengthsAndPattern(keys)
        if !names.isEmpty { schema["propertyNames"] = .object(names) }
        schema.set("minProperties", constraints.minProperties)
        schema.set("maxProperties", constraints.maxProperties)
        return schema
    }

    static func type(_ name: String, _ isNullable: Bool) -> DocumentValue {
        isNullable ? [.string(name), "null"] : .string(name)
    }
}
