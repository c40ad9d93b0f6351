import SekkeiSpec

/// Writes the responses of errors.
///
/// All of them are the one error envelope, so that a client handles one type. What is particular to each code stands
/// beside the reference, where validators look and client generators do not: the code, and the schema of its details.
struct ErrorResponseWriter {
    let api: API
    let version: APIVersion
    let names: ComponentNames
    let samples: SampleValues

    func object(_ response: ErrorResponse) -> DocumentObject {
        var headers = DocumentObject()
        headers.add(SharedHeader.all(ofStatus: response.status) + [.contentLanguage] + SharedHeader.all(of: version))
        var examples = DocumentObject()
        for error in response.errors { examples[error.code] = .object(example(error)) }
        return [
            "description": .text(description(response)),
            "headers": .object(headers),
            "content": ["application/json": ["schema": .object(schema(response)), "examples": .object(examples)]],
        ]
    }

    private func description(_ response: ErrorResponse) -> LocalizedText {
        LocalizedText(languages: api.languages) { language in
            response.errors.map { "`\($0.code)`: \($0.message.text(in: language))" }.joined(separator: "\n\n")
        }
    }

    private func schema(_ response: ErrorResponse) -> DocumentObject {
        var schema = SchemaWriter.reference(names.errorEnvelope)
        let particulars = response.errors.map(particulars)
        if let only = particulars.first, particulars.count == 1 {
            schema["properties"] = ["error": .object(only)]
        } else {
            schema["oneOf"] = .array(particulars.map { ["properties": ["error": .object($0)]] })
        }
        return schema
    }

    private func particulars(_ error: CatalogError) -> DocumentObject {
        var properties: DocumentObject = ["code": ["const": .string(error.code)]]
        if let details = names.details[error.name] { properties["details"] = .object(SchemaWriter.reference(details)) }
        return ["properties": .object(properties)]
    }

    private func example(_ error: CatalogError) -> DocumentObject {
        let details = samples.object(error.details)
        let message = samples.message(error.message, details: details)
        let body: DocumentObject = [
            "code": .string(error.code),
            "message": .text(message),
            "details": .object(details),
            "trace_id": .string(SampleValues.traceID),
            "field_errors": .array(error.status == 422 ? [fieldError(error, message)] : []),
        ]
        let value: DocumentObject = [
            "success": false, "data": .null, "meta": .object(samples.meta(version: version.name)), "error": .object(body),
        ]
        return ["summary": .string(error.name), "value": .object(value)]
    }

    private func fieldError(_ error: CatalogError, _ message: LocalizedText) -> DocumentValue {
        ["field": "field", "in": "body", "code": .string(error.code), "message": .text(message), "invalid_value": .null]
    }
}
