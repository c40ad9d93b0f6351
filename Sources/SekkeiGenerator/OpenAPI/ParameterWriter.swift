import SekkeiSpec

/// Writes `parameters` of an operation.
struct ParameterWriter {
    let api: API
    let schemas: SchemaWriter

    func parameters(of operation: Operation) -> [DocumentValue] {
        let path = operation.pathParameters.map { parameter($0, in: "path") }
        let query = operation.query.map { parameter($0, in: "query") }
        let paging = operation.pagination.map(PagingParameters.all) ?? []
        let headers = operation.headers.map { parameter($0, in: "header") }
        let shared = SharedParameter.headers(of: operation, in: api).map(\.reference)
        return (path + query + paging + headers + shared).map { .object($0) }
    }

    private func parameter(_ property: Property, in place: String) -> DocumentObject {
        var object: DocumentObject = ["name": .string(property.name), "in": .string(place)]
        object.set("description", DeprecationNote(api: api).text(property.description ?? property.title, property.deprecation))
        if place == "path" || (property.isRequired && property.defaultValue == nil) { object["required"] = true }
        if property.deprecation != nil { object["deprecated"] = true }
        var schema = schemas.schema(property.type, isNullable: property.isNullable)
        schema.set("default", property.defaultValue)
        // The defaults of OpenAPI, said because client generators differ: a list is a parameter that is repeated.
        if place == "query", case .list = property.type.kind {
            object["style"] = "form"
            object["explode"] = true
        }
        object["schema"] = .object(schema)
        object.set(examples: property.examples)
        object.add(property.extensions)
        return object
    }
}

extension DocumentObject {
    /// Sets the examples of a parameter or a header: one in its plain form, several by number.
    mutating func set(examples: [Literal]) {
        guard examples.count > 1 else { return set("example", examples.first) }
        let numbered = examples.enumerated().map { ("example\($0.offset + 1)", DocumentValue.object(["value": DocumentValue($0.element)])) }
        self["examples"] = .object(DocumentObject(numbered))
    }
}
