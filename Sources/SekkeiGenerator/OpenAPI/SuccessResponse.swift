import SekkeiSpec

/// Writes the response of an operation that succeeds.
struct SuccessResponse {
    let version: APIVersion
    let schemas: SchemaWriter
    let names: ComponentNames
    let samples: SampleValues

    func object(of operation: Operation) -> DocumentObject {
        let returns = operation.returns
        var object: DocumentObject = [
            "description": returns.description.map { .text($0) } ?? .string(StatusPhrase.text(returns.status))
        ]
        let headers = self.headers(of: operation)
        if !headers.isEmpty { object["headers"] = .object(headers) }
        if let stream = returns.stream {
            object["content"] = .object(content(of: stream, operation))
        } else if let envelope = names.envelope(of: operation) {
            var media: DocumentObject = ["schema": .object(SchemaWriter.reference(envelope))]
            let examples = self.examples(of: operation)
            if !examples.isEmpty { media["examples"] = .object(examples) }
            object["content"] = ["application/json": .object(media)]
        }
        return object
    }

    /// What a read is told whose caller has the newest version already.
    func notModified(for operation: Operation) -> DocumentObject {
        var headers = DocumentObject()
        headers.add([.entityTag, .requestID] + SharedHeader.all(of: version, operation))
        return ["description": .text(FrameworkText.notModified), "headers": .object(headers)]
    }

    private func headers(of operation: Operation) -> DocumentObject {
        let shared = SharedHeader.all(ofSuccessOf: operation)
        var headers = DocumentObject()
        headers.add(shared.filter { $0 == .location })
        for property in operation.returns.headers { headers[property.name] = .object(header(property)) }
        headers.add(shared.filter { $0 != .location } + SharedHeader.all(of: version, operation))
        return headers
    }

    private func header(_ property: Property) -> DocumentObject {
        var object = DocumentObject()
        object.set("description", DeprecationNote(api: schemas.api).text(property.description ?? property.title, property.deprecation))
        if property.isRequired { object["required"] = true }
        if property.deprecation != nil { object["deprecated"] = true }
        object["schema"] = .object(schemas.schema(property.type))
        object.set(examples: property.examples)
        object.add(property.extensions)
        return object
    }

    /// OpenAPI 3.1 has no schema for the parts of a stream; theirs stands in `x-sekkei-element`.
    private func content(of stream: ReturnStream, _ operation: Operation) -> DocumentObject {
        switch stream {
        case .bytes(let contentType):
            let schema: DocumentObject = ["type": "string", "format": "binary"]
            return DocumentObject([(contentType, .object(["schema": .object(schema)]))])
        case .events(let element), .lines(let element):
            var media: DocumentObject = ["schema": ["type": "string"]]
            let examples = operation.examples.compactMap { text(of: $0, as: element, in: stream) }
            if !examples.isEmpty { media["examples"] = .object(DocumentObject(examples)) }
            media["x-sekkei-element"] = .object(schemas.schema(element))
            return DocumentObject([(stream.mediaType, .object(media))])
        }
    }

    /// The values of an example, written as the stream sends them.
    private func text(of example: OperationExample, as element: TypeReference, in stream: ReturnStream) -> (String, DocumentValue)? {
        guard case .list(let values)? = example.returns else { return nil }
        let lines = values.map { samples.completed($0, as: element).json(indentation: nil).text(in: "") }
        let isLines = stream == .lines(element)
        var object = DocumentObject()
        object.set("summary", example.summary)
        object["value"] = .string(lines.map { isLines ? "\($0)\n" : "data: \($0)\n\n" }.joined())
        return (example.name, .object(object))
    }

    /// Answers that the spec gives in part are filled up with values that fit.
    private func examples(of operation: Operation) -> DocumentObject {
        var examples = DocumentObject()
        for example in operation.examples {
            guard let given = example.returns, let type = operation.returns.body else { continue }
            var meta = samples.meta(version: version.name)
            meta.set("pagination", pagination(of: operation, given: given))
            var object = DocumentObject()
            object.set("summary", example.summary)
            object["value"] = ["success": true, "data": samples.completed(given, as: type), "meta": .object(meta)]
            examples[example.name] = .object(object)
        }
        return examples
    }

    private func pagination(of operation: Operation, given: Literal) -> DocumentObject? {
        guard let pagination = operation.pagination, case .list(let items) = given else { return nil }
        return samples.pagination(pagination, count: items.count)
    }
}

extension ReturnStream {
    /// The media type of the answer.
    var mediaType: String {
        switch self {
        case .bytes(let contentType): contentType
        case .events: "text/event-stream"
        case .lines: "application/jsonl"
        }
    }
}
