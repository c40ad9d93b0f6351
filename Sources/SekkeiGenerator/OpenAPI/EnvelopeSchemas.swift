import SekkeiSpec

/// Schemas of what stands around every answer.
struct EnvelopeSchemas {
    let schemas: SchemaWriter
    let names: ComponentNames
    let version: APIVersion

    /// One for each content that some operation answers with.
    func success() -> [(String, DocumentObject)] {
        names.envelopes.map { envelope, name in
            let meta =
                switch envelope.pages {
                case nil: names.meta
                case .page: names.paginatedMeta
                case .cursor: names.cursorMeta
                }
            let properties: DocumentObject = [
                "success": FrameworkSchema.described(["type": "boolean"], FrameworkText.succeeded, example: true),
                "data": .object(content(of: envelope, name)),
                "meta": .object(SchemaWriter.reference(meta)),
            ]
            return (name, FrameworkSchema.object(properties))
        }
    }

    /// A page holds no more than the largest that some operation gives out.
    private func content(of envelope: ComponentNames.Envelope, _ name: String) -> DocumentObject {
        guard let type = envelope.content else { return FrameworkSchema.alwaysNull }
        var schema = schemas.schema(type)
        if envelope.pages != nil { schema.set("maxItems", names.pageSizes[name]) }
        return schema
    }

    func meta() -> [(String, DocumentObject)] {
        [(names.meta, FrameworkSchema.object(plainMeta))]
            + pages(.page, meta: names.paginatedMeta, pagination: names.pagination, pagination)
            + pages(.cursor, meta: names.cursorMeta, pagination: names.cursorPagination, cursorPagination)
    }

    private var plainMeta: DocumentObject {
        [
            "timestamp": FrameworkSchema.described(
                ["type": "string", "format": "date-time"], FrameworkText.timestamp, example: "2026-01-31T09:30:00.123Z"),
            "request_id": FrameworkSchema.described(
                FrameworkSchema.requestID, FrameworkText.requestID, example: FrameworkSchema.requestIDExample),
            "version": FrameworkSchema.described(
                ["type": "string", "maxLength": 64], FrameworkText.version, example: .string(version.name)),
            "execution_time_ms": FrameworkSchema.described(
                ["type": "number", "format": "double", "minimum": 0], FrameworkText.executionTime, example: .number("1.42")),
        ]
    }

    /// The schemas of one way to page, where some operation pages in it.
    private func pages(
        _ style: Pagination.Style, meta: String, pagination: String, _ properties: DocumentObject
    ) -> [(String, DocumentObject)] {
        guard names.envelopes.contains(where: { $0.envelope.pages == style }) else { return [] }
        var paginated = plainMeta
        paginated["pagination"] = .object(SchemaWriter.reference(pagination))
        return [(meta, FrameworkSchema.object(paginated)), (pagination, FrameworkSchema.object(properties))]
    }

    private var pagination: DocumentObject {
        let count: DocumentObject = ["type": "integer", "format": "int64", "minimum": 0]
        return [
            "page": FrameworkSchema.described(Self.positive, FrameworkText.page, example: 1),
            "size": FrameworkSchema.described(Self.positive, FrameworkText.size, example: 20),
            "total": FrameworkSchema.described(count, FrameworkText.total, example: 42),
            "pages": FrameworkSchema.described(count, FrameworkText.pages, example: 3),
            "has_next": FrameworkSchema.described(["type": "boolean"], FrameworkText.hasNext, example: true),
        ]
    }

    private var cursorPagination: DocumentObject {
        var next = FrameworkSchema.cursor
        next["type"] = ["string", "null"]
        return [
            "size": FrameworkSchema.described(Self.positive, FrameworkText.size, example: 20),
            "has_next": FrameworkSchema.described(["type": "boolean"], FrameworkText.hasNext, example: true),
            "next_cursor": FrameworkSchema.described(next, FrameworkText.nextCursor, example: FrameworkSchema.cursorExample),
        ]
    }

    private static let positive: DocumentObject = ["type": "integer", "format": "int32", "minimum": 1]
}
