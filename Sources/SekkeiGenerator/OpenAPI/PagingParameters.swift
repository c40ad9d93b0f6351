import SekkeiSpec

/// The query parameters that `paginate` adds.
enum PagingParameters {
    /// The last page that the server lets a caller ask for.
    private static let lastPage: Int64 = 1_000_000_000

    static func all(of pagination: Pagination) -> [DocumentObject] {
        let place = pagination.style == .cursor ? cursor : page
        let pages = [place, size(pagination)]
        return pagination.sort.isEmpty ? pages : pages + [sort(pagination.sort)]
    }

    private static var page: DocumentObject {
        query(
            "page", FrameworkText.page,
            schema: ["type": "integer", "format": "int32", "minimum": 1, "maximum": .integer(lastPage), "default": 1])
    }

    private static var cursor: DocumentObject { query("cursor", FrameworkText.cursor, schema: ["type": "string"]) }

    private static func size(_ pagination: Pagination) -> DocumentObject {
        var schema: DocumentObject = ["type": "integer", "format": "int32", "minimum": 1]
        schema.set("maximum", pagination.maxSize)
        schema.set("default", pagination.defaultSize)
        return query("size", FrameworkText.size, schema: schema)
    }

    /// `sort=-due_date,priority`: one parameter, separated by commas.
    private static func sort(_ fields: [String]) -> DocumentObject {
        let values: [DocumentValue] = fields.flatMap { [.string($0), .string("-" + $0)] }
        let items: DocumentValue = ["type": "string", "enum": .array(values)]
        let schema: DocumentObject = ["type": "array", "items": items, "minItems": 1, "uniqueItems": true]
        var object = query("sort", FrameworkText.sort, schema: schema)
        object["style"] = "form"
        object["explode"] = false
        return object
    }

    private static func query(_ name: String, _ description: LocalizedText, schema: DocumentObject) -> DocumentObject {
        ["name": .string(name), "in": "query", "description": .text(description), "schema": .object(schema)]
    }
}
