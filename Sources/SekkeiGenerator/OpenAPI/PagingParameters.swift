import SekkeiSpec

/// The query parameters that `paginate` adds.
enum PagingParameters {
    static func all(of pagination: Pagination) -> [DocumentObject] {
        let place: SharedParameter = pagination.style == .cursor ? .cursor : .page
        let pages = [place.reference, size(pagination)]
        return pagination.sort.isEmpty ? pages : pages + [sort(pagination.sort)]
    }

    private static func size(_ pagination: Pagination) -> DocumentObject {
        var schema: DocumentObject = ["type": "integer", "format": "int32", "minimum": 1]
        schema.set("maximum", pagination.maxSize)
        schema.set("default", pagination.defaultSize)
        return query("size", FrameworkText.size, schema: schema, example: .integer(Int64(pagination.defaultSize)))
    }

    /// `sort=-due_date,priority`: one parameter, separated by commas.
    private static func sort(_ fields: [String]) -> DocumentObject {
        let values: [DocumentValue] = fields.flatMap { [.string($0), .string("-" + $0)] }
        let items: DocumentValue = ["type": "string", "enum": .array(values)]
        let schema: DocumentObject = [
            "type": "array", "items": items, "minItems": 1, "maxItems": .integer(Int64(fields.count)), "uniqueItems": true,
        ]
        let example: [DocumentValue] = fields.prefix(1).map { .string("-" + $0) }
        var object = query("sort", FrameworkText.sort, schema: schema, example: .array(example))
        object["style"] = "form"
        object["explode"] = false
        return object
    }

    private static func query(
        _ name: String, _ description: LocalizedText, schema: DocumentObject, example: DocumentValue
    ) -> DocumentObject {
        ["name": .string(name), "in": "query", "description": .text(description), "schema": .object(schema), "example": example]
    }
}
