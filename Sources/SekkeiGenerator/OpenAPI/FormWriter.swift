import SekkeiSpec

/// Writes multipart bodies (RFC 7578).
struct FormWriter {
    let schemas: SchemaWriter
    let names: ComponentNames

    /// The schema of a form, for `components/schemas`: an unknown part is refused as an unknown field is.
    func schema(_ parts: [Property]) -> DocumentObject {
        let required = parts.filter { $0.isRequired && $0.defaultValue == nil }
        var schema: DocumentObject = ["type": "object"]
        if !required.isEmpty { schema["required"] = .array(required.map { .string($0.name) }) }
        schema["properties"] = .object(DocumentObject(parts.map { ($0.name, .object(schemas.schema($0))) }))
        schema["additionalProperties"] = false
        return schema
    }

    /// The media type object of the body of an operation.
    func media(_ parts: [Property], of operation: Operation) -> DocumentObject {
        let schema = names.forms[operation.name].map { SchemaWriter.reference($0) } ?? schema(parts)
        var media: DocumentObject = ["schema": .object(schema)]
        let encodings = parts.compactMap { part in contentType(of: part.type).map { (part.name, $0) } }
        if !encodings.isEmpty {
            media["encoding"] = .object(DocumentObject(encodings.map { ($0, ["contentType": .string($1)]) }))
        }
        return media
    }

    /// The media types that a part may have, where they are not those that OpenAPI supposes for its schema.
    private func contentType(of type: TypeReference) -> String? {
        switch type.kind {
        case .list(let item): contentType(of: item)
        case .scalar(.file):
            type.constraints.contentTypes.isEmpty ? nil : type.constraints.contentTypes.joined(separator: ", ")
        case .scalar(.bytes): "text/plain"
        default: nil
        }
    }
}
