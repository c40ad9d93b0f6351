import SekkeiSpec

/// Writes `parameters` of an operation.
struct ParameterWriter {
    let api: API
    let schemas: SchemaWriter

    /// The last page that the server lets a caller ask for.
    private static let lastPage: Int64 = 1_000_000_000

    func parameters(of operation: Operation) -> [DocumentValue] {
        let path = operation.pathParameters.map { parameter($0, in: "path") }
        let query = operation.query.map { parameter($0, in: "query") }
        let paging = operation.pagination.map(paging) ?? []
        let headers = operation.headers.map { parameter($0, in: "header") }
        return (path + query + paging + headers).map { .object($0) }
    }

    private func parameter(_ property: Property, in place: String) -> DocumentObject {
        var object: DocumentObject = ["name": .string(property.name), "in": .string(place)]
        object.set("description", property.description ?? property.title)
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
        object.set("example", property.examples.first)
        object.add(property.extensions)
        return object
    }

    private func paging(_ pagination: Pagination) -> [DocumentObject] {
        let page: DocumentObject = ["type": "integer", "format": "int32", "minimum": 1, "maximum": .integer(Self.lastPage), "default": 1]
        var size: DocumentObject = ["type": "integer", "format": "int32", "minimum": 1]
        size.set("maximum", pagination.maxSize)
        size.set("default", pagination.defaultSize)
        let pages = [
            query("page", FrameworkText.page, schema: page),
            query("size", FrameworkText.size, schema: size),
        ]
        return pagination.sort.isEmpty ? pages : pages + [sort(pagination.sort)]
    }

    /// `sort=-due_date,priority`: one parameter, separated by commas.
    private func sort(_ fields: [String]) -> DocumentObject {
        let values: [DocumentValue] = fields.flatMap { [.string($0), .string("-" + $0)] }
        let items: DocumentValue = ["type": "string", "enum": .array(values)]
        let schema: DocumentObject = ["type": "array", "items": items, "minItems": 1, "uniqueItems": true]
        var object = query("sort", FrameworkText.sort, schema: schema)
        object["style"] = "form"
        object["explode"] = false
        return object
    }

    private func query(_ name: String, _ description: LocalizedText, schema: DocumentObject) -> DocumentObject {
        ["name": .string(name), "in": "query", "description": .text(description), "schema": .object(schema)]
    }
}
