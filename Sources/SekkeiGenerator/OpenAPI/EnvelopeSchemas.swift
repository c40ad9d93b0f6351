import SekkeiSpec

/// Schemas of what stands around every answer.
struct EnvelopeSchemas {
    let schemas: SchemaWriter
    let names: ComponentNames

    /// One for each content that some operation answers with.
    func success() -> [(String, DocumentObject)] {
        names.envelopes.map { envelope, name in
            let meta =
                switch envelope.pages {
                case nil: names.meta
                case .page: names.paginatedMeta
                case .cursor: names.cursorMeta
                }
            let content = envelope.content.map { schemas.schema($0) } ?? Self.alwaysNull
            let properties: DocumentObject = [
                "success": Self.described(["type": "boolean"], FrameworkText.succeeded),
                "data": .object(content),
                "meta": .object(SchemaWriter.reference(meta)),
            ]
            return (name, Self.object(properties))
        }
    }

    func failure() -> [(String, DocumentObject)] {
        let envelope: DocumentObject = [
            "success": Self.described(["type": "boolean"], FrameworkText.failed),
            "data": .object(Self.alwaysNull),
            "meta": .object(SchemaWriter.reference(names.meta)),
            "error": .object(SchemaWriter.reference(names.errorBody)),
        ]
        return [
            (names.errorEnvelope, Self.object(envelope)),
            (names.errorBody, Self.object(errorBody)),
            (names.fieldError, Self.object(fieldError)),
        ]
    }

    func meta() -> [(String, DocumentObject)] {
        let plain: DocumentObject = [
            "timestamp": Self.described(["type": "string", "format": "date-time"], FrameworkText.timestamp),
            "request_id": Self.described(["type": "string"], FrameworkText.requestID),
            "version": Self.described(["type": "string"], FrameworkText.version),
            "execution_time_ms": Self.described(["type": "number", "format": "double"], FrameworkText.executionTime),
        ]
        return [(names.meta, Self.object(plain))]
            + pages(.page, plain, meta: names.paginatedMeta, pagination: names.pagination, pagination)
            + pages(.cursor, plain, meta: names.cursorMeta, pagination: names.cursorPagination, cursorPagination)
    }

    /// The schemas of one way to page, where some operation pages in it.
    private func pages(
        _ style: Pagination.Style, _ plain: DocumentObject, meta: String, pagination: String, _ properties: DocumentObject
    ) -> [(String, DocumentObject)] {
        guard names.envelopes.contains(where: { $0.envelope.pages == style }) else { return [] }
        var paginated = plain
        paginated["pagination"] = .object(SchemaWriter.reference(pagination))
        return [(meta, Self.object(paginated)), (pagination, Self.object(properties))]
    }

    private var errorBody: DocumentObject {
        [
            "code": Self.described(["type": "string"], FrameworkText.code),
            "message": Self.described(["type": "string"], FrameworkText.message),
            "details": Self.described(["type": "object", "additionalProperties": true], FrameworkText.details),
            "trace_id": Self.described(["type": "string"], FrameworkText.traceID),
            "field_errors": Self.described(
                ["type": "array", "items": .object(SchemaWriter.reference(names.fieldError))], FrameworkText.fieldErrors),
        ]
    }

    private var fieldError: DocumentObject {
        [
            "field": Self.described(["type": "string"], FrameworkText.field),
            "in": Self.described(["type": "string", "enum": ["path", "query", "header", "body"]], FrameworkText.place),
            "code": Self.described(["type": "string"], FrameworkText.code),
            "message": Self.described(["type": "string"], FrameworkText.message),
            "invalid_value": Self.described([:], FrameworkText.invalidValue),
        ]
    }

    private var pagination: DocumentObject {
        let count: DocumentObject = ["type": "integer", "format": "int64", "minimum": 0]
        return [
            "page": Self.described(["type": "integer", "format": "int32", "minimum": 1], FrameworkText.page),
            "size": Self.described(["type": "integer", "format": "int32", "minimum": 1], FrameworkText.size),
            "total": Self.described(count, FrameworkText.total),
            "pages": Self.described(count, FrameworkText.pages),
            "has_next": Self.described(["type": "boolean"], FrameworkText.hasNext),
        ]
    }

    private var cursorPagination: DocumentObject {
        [
            "size": Self.described(["type": "integer", "format": "int32", "minimum": 1], FrameworkText.size),
            "has_next": Self.described(["type": "boolean"], FrameworkText.hasNext),
            "next_cursor": Self.described(["type": ["string", "null"]], FrameworkText.nextCursor),
        ]
    }

    /// Not `type: "null"` alone, for which client generators have no type.
    private static var alwaysNull: DocumentObject {
        ["type": ["object", "null"], "description": .text(FrameworkText.noContent)]
    }

    private static func described(_ schema: DocumentObject, _ text: LocalizedText) -> DocumentValue {
        var schema = schema
        schema["description"] = .text(text)
        return .object(schema)
    }

    /// Every member of an envelope is always there.
    private static func object(_ properties: DocumentObject) -> DocumentObject {
        ["type": "object", "required": .array(properties.names.map { .string($0) }), "properties": .object(properties)]
    }
}
