import SekkeiSpec

/// Writes the responses of errors.
///
/// All of them are the one error envelope, so that a client handles one type. A `oneOf` of schemas by code would be more
/// exact, but client generators make a type of each alternative, or refuse a reference with anything beside it. Each code
/// has an example instead, and `x-sekkei-errors` names it with the schema of its details.
struct ErrorResponseWriter {
    let api: API
    let version: APIVersion
    let names: ComponentNames
    let samples: SampleValues
    private let answerHeaders: AnswerHeaders
    private let deprecatesOperations: Bool

    init(api: API, version: APIVersion, names: ComponentNames, samples: SampleValues) {
        self.api = api
        self.version = version
        self.names = names
        self.samples = samples
        answerHeaders = AnswerHeaders(api: api, version: version)
        deprecatesOperations = answerHeaders.deprecatesOperations
    }

    func object(_ response: ErrorResponse) -> DocumentObject {
        var headers = DocumentObject()
        headers.add(answerHeaders.failure(response, deprecatesOperations: deprecatesOperations))
        var examples = DocumentObject()
        for error in response.errors { examples[error.code] = .object(example(error)) }
        return [
            "description": .text(description(response)),
            "headers": .object(headers),
            "content": [
                "application/json": ["schema": .object(SchemaWriter.reference(names.errorEnvelope)), "examples": .object(examples)],
                "application/problem+json": ["schema": .object(SchemaWriter.reference(names.problem)), "example": problem(response)],
            ],
            "x-sekkei-errors": .array(response.errors.map(particulars)),
        ]
    }

    private func description(_ response: ErrorResponse) -> LocalizedText {
        LocalizedText(languages: api.languages) { language in
            response.errors.map { error in
                let cause = error.description.map { " " + $0.text(in: language) } ?? ""
                return "`\(error.code)`: \(error.message.text(in: language))\(cause)"
            }.joined(separator: "\n\n")
        }
    }

    private func particulars(_ error: CatalogError) -> DocumentValue {
        var object: DocumentObject = ["code": .string(error.code), "name": .string(error.name)]
        object.set("details", names.details[error.name])
        return .object(object)
    }

    private func example(_ error: CatalogError) -> DocumentObject {
        let details = samples.object(error.details)
        let message = samples.message(of: error, details: details)
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

    /// The first error, in the form of RFC 9457.
    private func problem(_ response: ErrorResponse) -> DocumentValue {
        guard let error = response.errors.first else { return .null }
        let details = samples.object(error.details)
        let message = samples.message(of: error, details: details)
        return [
            "type": "about:blank", "title": .string(StatusPhrase.text(response.status)), "status": .integer(Int64(response.status)),
            "instance": .string("\(api.basePath)/\(version.name)/example"), "code": .string(error.code), "detail": .text(message),
            "details": .object(details), "trace_id": .string(SampleValues.traceID), "request_id": FrameworkSchema.requestIDExample,
            "field_errors": .array(error.status == 422 ? [fieldError(error, message)] : []),
        ]
    }

    private func fieldError(_ error: CatalogError, _ message: LocalizedText) -> DocumentValue {
        ["field": "field", "in": "body", "code": .string(error.code), "message": .text(message), "invalid_value": .null]
    }
}
