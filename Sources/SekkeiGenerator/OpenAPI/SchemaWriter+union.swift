import SekkeiSpec

extension SchemaWriter {
    /// The schema of a union: a choice of components, each of which pins the discriminator to its own value.
    func union(_ union: UnionShape, named name: String) -> DocumentObject {
        let components = union.alternatives.map { alternative in
            Self.reference(names.alternative(alternative.name, of: name))["$ref"] ?? .null
        }
        let mapping = DocumentObject(zip(union.alternatives, components).map { ($0.name, $1) })
        return [
            "oneOf": .array(components.map { ["$ref": $0] }),
            "discriminator": ["propertyName": .string(union.discriminator), "mapping": .object(mapping)],
        ]
    }

    /// The components of a union's alternatives.
    func alternatives(of union: UnionShape, named name: String) -> [(String, DocumentObject)] {
        union.alternatives.map { alternative in
            (names.alternative(alternative.name, of: name), self.alternative(alternative, of: union))
        }
    }

    private func alternative(_ alternative: UnionShape.Alternative, of union: UnionShape) -> DocumentObject {
        let tag: DocumentObject = ["type": "string", "enum": [.string(alternative.name)]]
        guard let type = api.type(named: alternative.type), case .object(let shape) = type.shape else { return [:] }
        guard !shape.admitsFurtherFields(isRequest: type.isRequest) else {
            let tagged: DocumentObject = [
                "type": "object", "required": [.string(union.discriminator)],
                "properties": .object(DocumentObject([(union.discriminator, .object(tag))])),
            ]
            return ["allOf": [.object(Self.reference(type.name)), .object(tagged)]]
        }
        var schema = DocumentObject()
        schema.set("description", DeprecationNote(api: api).text(type.description, type.deprecation))
        schema.merge(spread(shape, isRequest: type.isRequest, union.discriminator, tag))
        return schema
    }

    /// An object with the discriminator among its fields, in front.
    private func spread(_ shape: ObjectShape, isRequest: Bool, _ discriminator: String, _ tag: DocumentObject) -> DocumentObject {
        var schema = object(shape, isRequest: isRequest)
        var properties = DocumentObject([(discriminator, .object(tag))])
        if case .object(let own)? = schema["properties"] { properties.merge(own) }
        var required: [DocumentValue] = [.string(discriminator)]
        if case .array(let own)? = schema["required"] { required += own }
        schema["properties"] = .object(properties)
        var result: DocumentObject = ["type": "object", "required": .array(required)]
        result.merge(schema)
        result["required"] = .array(required)
        // The discriminator is a member beside the object's own.
        result.set("minProperties", shape.minProperties.map { $0 + 1 })
        result.set("maxProperties", shape.maxProperties.map { $0 + 1 })
        return result
    }
}

extension ObjectShape {
    /// Whether the object's own schema holds for a value with one field more, so that another schema can refer to it and add one.
    func admitsFurtherFields(isRequest: Bool) -> Bool {
        guard minProperties == nil, maxProperties == nil else { return false }
        return switch additional {
        case .refused: !isRequest
        case .ignored: true
        case .typed: false
        }
    }
}
