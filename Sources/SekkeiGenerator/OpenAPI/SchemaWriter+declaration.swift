import SekkeiSpec

extension SchemaWriter {
    /// The schema of a named type, for `components/schemas`.
    func declaration(_ type: TypeDeclaration) -> DocumentObject {
        let note = DeprecationNote(api: api)
        var schema = DocumentObject()
        schema.set("title", type.title)
        switch type.shape {
        case .object(let shape):
            schema.set("description", note.text(type.description, type.deprecation))
            schema.merge(object(shape, isRequest: type.isRequest))
        case .enumeration(let values, let isOrdered):
            schema.set("description", note.text(description(of: values, type.description), type.deprecation))
            schema.merge(enumeration(values, isOrdered: isOrdered))
        case .union(let shape):
            schema.set("description", note.text(type.description, type.deprecation))
            schema.merge(union(shape, named: type.name))
        }
        if type.deprecation != nil { schema["deprecated"] = true }
        if !type.examples.isEmpty { schema["examples"] = .array(type.examples.map(DocumentValue.init)) }
        schema.add(type.extensions)
        return schema
    }

    /// An object with these fields, which only stands in answers.
    func object(_ properties: [Property]) -> DocumentObject {
        object(properties, required: properties.filter { isRequired($0, isRequest: false) })
    }

    func object(_ shape: ObjectShape, isRequest: Bool) -> DocumentObject {
        let required = shape.isPartial ? [] : shape.properties.filter { isRequired($0, isRequest: isRequest) }
        var schema = object(shape.properties, required: required)
        schema.set("minProperties", shape.minProperties)
        schema.set("maxProperties", shape.maxProperties)
        switch shape.additional {
        // Answers may gain fields; a client must not be told that they never will.
        case .refused: if isRequest { schema["additionalProperties"] = false }
        case .ignored: break
        case .typed(let type): schema["additionalProperties"] = .object(self.schema(type))
        }
        return schema
    }

    private func object(_ properties: [Property], required: [Property]) -> DocumentObject {
        var schema: DocumentObject = ["type": "object"]
        if !required.isEmpty { schema["required"] = .array(required.map { .string($0.name) }) }
        schema["properties"] = .object(DocumentObject(properties.map { ($0.name, .object(self.schema($0))) }))
        return schema
    }

    /// What has a default may be left out of a request and always stands in an answer.
    private func isRequired(_ property: Property, isRequest: Bool) -> Bool {
        if isRequest { return property.isRequired && property.defaultValue == nil }
        return property.isRequired || property.defaultValue != nil
    }

    /// The values' descriptions stand in the text, for readers, and in `x-enum-descriptions`, for client generators.
    private func enumeration(_ values: [EnumValue], isOrdered: Bool) -> DocumentObject {
        var schema: DocumentObject = ["type": "string", "enum": .array(values.map { .string($0.name) })]
        if values.contains(where: { $0.description != nil }) {
            schema["x-enum-descriptions"] = .array(values.map { $0.description.map { .text($0) } ?? "" })
        }
        if isOrdered { schema["x-sekkei-ordered"] = true }
        return schema
    }

    private func description(of values: [EnumValue], _ description: LocalizedText?) -> LocalizedText? {
        guard values.contains(where: { $0.description != nil }) else { return description }
        return LocalizedText(languages: api.languages) { language in
            let lines = values.map { value in
                value.description.map { "- `\(value.name)`: \($0.text(in: language))" } ?? "- `\(value.name)`"
            }
            let head = description.map { $0.text(in: language) + "\n\n" } ?? ""
            return head + lines.joined(separator: "\n")
        }
    }
}
