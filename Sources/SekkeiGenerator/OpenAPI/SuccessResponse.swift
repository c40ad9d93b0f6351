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
            "description": .text(returns.description ?? AnswerText.success(returns.status))
        ]
        let headers = self.headers(of: operation)
        if !headers.isEmpty { object["headers"] = .object(headers) }
        if let stream = returns.stream {
            object["content"] = .object(content(of: stream, operation))
        } else if let envelope = names.envelope(of: operation) {
            var media: DocumentObject = ["schema": .object(SchemaWriter.reference(envelope))]
            media["examples"] = .object(examples(of: operation))
            object["content"] = ["application/json": .object(media)]
        }
        return object
    }

    /// What a read is told whose caller has the newest version already.
    func notModified(for operation: Operation) -> DocumentObject {
        var headers = DocumentObject()
        headers.add(AnswerHeaders(api: schemas.api, version: version).notModified(for: operation))
        return ["description": .text(FrameworkText.notModified), "headers": .object(headers)]
    }

    private func headers(of operation: Operation) -> DocumentObject {
        let shared = AnswerHeaders(api: schemas.api, version: version).success(of: operation)
        var headers = DocumentObject()
        headers.add(shared.filter { $0 == .location })
        for property in operation.returns.headers { headers[property.name] = .object(header(property)) }
        headers.add(shared.filter { $0 != .location })
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
            let given = operation.examples.compactMap { text(of: $0, as: element, in: stream) }
            let made = ("answer", DocumentValue.object(["value": .string(text(of: [samples.value(of: element)], in: stream))]))
            media["examples"] = .object(DocumentObject(given.isEmpty ? [made] : given))
            media["x-sekkei-element"] = .object(schemas.schema(element))
            return DocumentObject([(stream.mediaType, .object(media))])
        }
    }

    /// The values of an example, written as the stream sends them.
    private func text(of example: OperationExample, as element: TypeReference, in stream: ReturnStream) -> (String, DocumentValue)? {
        guard case .list(let values)? = example.returns else { return nil }
        var object = DocumentObject()
        object.set("summary", example.summary)
        object["value"] = .string(text(of: values.map { samples.completed($0, as: element) }, in: stream))
        return (example.name, .object(object))
    }

    private func text(of values: [DocumentValue], in stream: ReturnStream) -> String {
        let lines = values.map { $0.json(indentation: nil).text(in: "") }
        if case .lines = stream { return lines.map { "\($0)\n" }.joined() }
        return lines.map { "data: \($0)\n\n" }.joined()
    }

    /// Answers that the spec gives in part are filled up with values that fit; where it gives none, one is made of the fields' examples.
    private func examples(of operation: Operation) -> DocumentObject {
        var examples = DocumentObject()
        for example in operation.examples {
            guard let given = example.returns, let type = operation.returns.body else { continue }
            var object = DocumentObject()
            object.set("summary", example.summary)
            object["value"] = envelope(samples.completed(given, as: type), of: operation)
            examples[example.name] = .object(object)
        }
        if examples.isEmpty {
            let made = operation.returns.body.map { samples.value(of: $0) } ?? .null
            examples["answer"] = ["value": envelope(made, of: operation)]
        }
        return examples
    }

    private func envelope(_ data: DocumentValue, of operation: Operation) -> DocumentValue {
        var meta = samples.meta(version: version.name)
        if let pagination = operation.pagination, case .array(let items) = data {
            meta["pagination"] = .object(samples.pagination(pagination, count: items.count))
        }
        return ["success": true, "data": data, "meta": .object(meta)]
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
