import SekkeiSpec

/// Schemas of answers with errors: the envelope, and problem details (RFC 9457) for callers who ask for them.
struct FailureSchemas {
    let names: ComponentNames

    /// The most faults of fields that one answer lists (`FaultList`).
    private static let mostFieldErrors: Int64 = 100

    func all() -> [(String, DocumentObject)] {
        let envelope: DocumentObject = [
            "success": FrameworkSchema.described(["type": "boolean"], FrameworkText.failed, example: false),
            "data": .object(FrameworkSchema.alwaysNull),
            "meta": .object(SchemaWriter.reference(names.meta)),
            "error": .object(SchemaWriter.reference(names.errorBody)),
        ]
        return [
            (names.errorEnvelope, FrameworkSchema.object(envelope)),
            (names.errorBody, FrameworkSchema.object(errorBody)),
            (names.fieldError, FrameworkSchema.object(fieldError)),
            (names.problem, FrameworkSchema.object(problem)),
        ]
    }

    private var errorBody: DocumentObject {
        [
            "code": FrameworkSchema.described(FrameworkSchema.code, FrameworkText.code, example: "VAL001"),
            "message": FrameworkSchema.described(FrameworkSchema.message, FrameworkText.message, example: Self.message),
            "details": details,
            "trace_id": traceID,
            "field_errors": fieldErrors,
        ]
    }

    private var fieldError: DocumentObject {
        let places: DocumentObject = ["type": "string", "enum": ["path", "query", "header", "body"]]
        return [
            "field": FrameworkSchema.described(FrameworkSchema.field, FrameworkText.field, example: "title"),
            "in": FrameworkSchema.described(places, FrameworkText.place, example: "body"),
            "code": FrameworkSchema.described(FrameworkSchema.code, FrameworkText.code, example: "VAL001"),
            "message": FrameworkSchema.described(FrameworkSchema.message, FrameworkText.message, example: Self.message),
            "invalid_value": FrameworkSchema.described([:], FrameworkText.invalidValue, example: .null),
        ]
    }

    private var problem: DocumentObject {
        [
            "type": FrameworkSchema.described(
                ["type": "string", "format": "uri-reference"], AnswerText.problem("type"), example: "about:blank"),
            "title": FrameworkSchema.described(
                ["type": "string", "maxLength": 100], AnswerText.problem("title"), example: "Unprocessable Content"),
            "status": FrameworkSchema.described(
                ["type": "integer", "format": "int32", "minimum": 400, "maximum": 599], AnswerText.problem("status"), example: 422),
            "instance": FrameworkSchema.described(
                ["type": "string", "maxLength": 65536], AnswerText.problem("instance"), example: "/api/v1/example"),
            "code": FrameworkSchema.described(FrameworkSchema.code, FrameworkText.code, example: "VAL001"),
            "detail": FrameworkSchema.described(FrameworkSchema.message, FrameworkText.message, example: Self.message),
            "details": details,
            "trace_id": traceID,
            "request_id": FrameworkSchema.described(
                FrameworkSchema.requestID, FrameworkText.requestID, example: FrameworkSchema.requestIDExample),
            "field_errors": fieldErrors,
        ]
    }

    private var details: DocumentValue {
        FrameworkSchema.described(["type": "object", "additionalProperties": true], FrameworkText.details, example: [:])
    }

    private var traceID: DocumentValue {
        FrameworkSchema.described(FrameworkSchema.traceID, FrameworkText.traceID, example: .string(SampleValues.traceID))
    }

    private var fieldErrors: DocumentValue {
        FrameworkSchema.described(
            ["type": "array", "items": .object(SchemaWriter.reference(names.fieldError)), "maxItems": .integer(Self.mostFieldErrors)],
            FrameworkText.fieldErrors)
    }

    private static let message = DocumentValue.text(
        LocalizedText(english: "Required field 'title' is missing.", japanese: "必須フィールド 'title' が不足しています。"))
}
