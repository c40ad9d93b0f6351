import SekkeiSpec

/// Request parameters of the framework, each described once under `components/parameters`.
enum SharedParameter: String, CaseIterable {
    case page = "Page"
    case cursor = "Cursor"
    case ifNoneMatch = "IfNoneMatch"
    case ifMatch = "IfMatch"
    case requiredIfMatch = "RequiredIfMatch"
    case idempotencyKey = "IdempotencyKey"
    case requiredIdempotencyKey = "RequiredIdempotencyKey"
    case lastEventID = "LastEventID"
    case acceptLanguage = "AcceptLanguage"
    case requestID = "RequestID"
    case traceParent = "TraceParent"

    /// The last page that the server lets a caller ask for.
    private static let lastPage: Int64 = 1_000_000_000

    /// Headers of an operation, behind those that the spec gives it.
    static func headers(of operation: Operation, in api: API) -> [SharedParameter] {
        var headers: [SharedParameter] = []
        if operation.answersNotModified { headers.append(.ifNoneMatch) }
        if operation.takesIfMatch { headers.append(operation.concurrency?.isRequired == true ? .requiredIfMatch : .ifMatch) }
        if let idempotency = operation.idempotency { headers.append(idempotency == .required ? .requiredIdempotencyKey : .idempotencyKey) }
        if case .events? = operation.returns.stream { headers.append(.lastEventID) }
        return headers + (api.languages.count > 1 ? [.acceptLanguage] : []) + [.requestID, .traceParent]
    }

    var reference: DocumentObject { ["$ref": .string("#/components/parameters/\(rawValue)")] }

    func object(of api: API, _ version: APIVersion) -> DocumentObject {
        switch self {
        case .page:
            parameter(
                "page", FrameworkText.page, in: "query",
                ["type": "integer", "format": "int32", "minimum": 1, "maximum": .integer(Self.lastPage), "default": 1], example: 1)
        case .cursor:
            parameter("cursor", FrameworkText.cursor, in: "query", FrameworkSchema.cursor, example: FrameworkSchema.cursorExample)
        case .ifNoneMatch: parameter("If-None-Match", FrameworkText.ifNoneMatch, Self.text(1000), example: RowTagSample.text(version, api))
        case .ifMatch, .requiredIfMatch:
            parameter("If-Match", FrameworkText.ifMatch, Self.text(1000), example: RowTagSample.text(version, api))
        case .idempotencyKey, .requiredIdempotencyKey:
            parameter(
                "Idempotency-Key", FrameworkText.idempotencyKey, FrameworkSchema.idempotencyKey, example: FrameworkSchema.requestIDExample)
        case .lastEventID: parameter("Last-Event-ID", FrameworkText.lastEventID, Self.text(1000), example: "42")
        case .acceptLanguage:
            parameter("Accept-Language", FrameworkText.acceptLanguage, Self.text(200), example: .string(api.languages.last ?? "en"))
        case .requestID:
            parameter("X-Request-ID", FrameworkText.ownRequestID, FrameworkSchema.requestID, example: FrameworkSchema.requestIDExample)
        case .traceParent:
            parameter(
                "traceparent", FrameworkText.traceParent, Self.text(200),
                example: .string("00-\(SampleValues.traceID)-00f067aa0ba902b7-01"))
        }
    }

    private func parameter(
        _ name: String, _ description: LocalizedText, in place: String = "header", _ schema: DocumentObject, example: DocumentValue
    ) -> DocumentObject {
        var object: DocumentObject = ["name": .string(name), "in": .string(place), "description": .text(description)]
        if self == .requiredIfMatch || self == .requiredIdempotencyKey { object["required"] = true }
        object["schema"] = .object(schema)
        object["example"] = example
        return object
    }

    private static func text(_ length: Int64) -> DocumentObject { ["type": "string", "maxLength": .integer(length)] }
}
