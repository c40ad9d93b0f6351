import SekkeiSpec

/// Writes types as JSON Schema 2020-12.
struct SchemaWriter: Sendable {
    let api: API

    static func reference(_ name: String) -> DocumentObject {
        ["$ref": .string("#/components/schemas/\(name)")]
    }

    /// The schema of a value, with its constraints.
    func schema(_ type: TypeReference, isNullable: Bool = false) -> DocumentObject {
        if case .named(let name) = type.kind { return named(name, type.constraints, isNullable: isNullable) }
        var schema = DocumentObject()
        let (name, format) = jsonType(type.kind)
        schema["type"] = isNullable ? [.string(name), "null"] : .string(name)
        schema.set("format", type.constraints.format ?? format)
        switch type.kind {
        case .list(let item): schema["items"] = .object(self.schema(item))
        case .map(let item, _): schema["additionalProperties"] = .object(self.schema(item))
        default: break
        }
        addConstraints(type.constraints, isNullable: isNullable, to: &schema)
        return schema
    }

    /// The schema of a field, with what is said of the field besides its type.
    func schema(_ property: Property) -> DocumentObject {
        var schema = schema(property.type, isNullable: property.isNullable)
        schema.set("title", property.title)
        schema.set("description", property.description)
        schema.set("default", property.defaultValue)
        if property.deprecation != nil { schema["deprecated"] = true }
        if property.isReadOnly { schema["readOnly"] = true }
        if property.isWriteOnly { schema["writeOnly"] = true }
        if !property.examples.isEmpty { schema["examples"] = .array(property.examples.map(DocumentValue.init)) }
        schema.add(property.extensions)
        return schema
    }

    private func named(_ name: String, _ constraints: Constraints, isNullable: Bool) -> DocumentObject {
        var schema = Self.reference(name)
        addConstraints(constraints, isNullable: false, to: &schema)
        return isNullable ? ["anyOf": [.object(schema), ["type": "null"]]] : schema
    }

    private func jsonType(_ kind: TypeReference.Kind) -> (name: String, format: String?) {
        switch kind {
        case .scalar(let scalar): jsonType(scalar)
        case .list: ("array", nil)
        case .map, .named: ("object", nil)
        }
    }

    private func jsonType(_ scalar: Scalar) -> (name: String, format: String?) {
        switch scalar {
        case .string: ("string", nil)
        case .boolean: ("boolean", nil)
        case .int32, .int64: ("integer", scalar.rawValue)
        case .number: ("number", "double")
        default: ("string", scalar.rawValue)
        }
    }

    private func addConstraints(_ constraints: Constraints, isNullable: Bool, to schema: inout DocumentObject) {
        schema.set("minLength", constraints.minLength)
        schema.set("maxLength", constraints.maxLength)
        schema.set("pattern", constraints.pattern)
        schema.set("minimum", constraints.minimum)
        schema.set("maximum", constraints.maximum)
        schema.set("exclusiveMinimum", constraints.exclusiveMinimum)
        schema.set("exclusiveMaximum", constraints.exclusiveMaximum)
        schema.set("multipleOf", constraints.multipleOf)
        schema.set("minItems", constraints.minItems)
        schema.set("maxItems", constraints.maxItems)
        if constraints.uniqueItems { schema["uniqueItems"] = true }
        schema.set("minProperties", constraints.minProperties)
        schema.set("maxProperties", constraints.maxProperties)
        if let allowed = constraints.allowed {
            // A null that `enum` does not list is refused, whatever `type` says.
            schema["enum"] = .array(allowed.map { DocumentValue($0) } + (isNullable ? [.null] : []))
        }
    }
}
