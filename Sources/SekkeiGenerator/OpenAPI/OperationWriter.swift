import SekkeiSpec

/// Writes `paths`.
struct OperationWriter {
    let api: API
    let version: APIVersion
    let schemas: SchemaWriter
    let names: ComponentNames
    let samples: SampleValues
    private let types: TypeIndex
    private let implied: ImpliedErrors

    init(api: API, version: APIVersion, schemas: SchemaWriter, names: ComponentNames, samples: SampleValues) {
        self.api = api
        self.version = version
        self.schemas = schemas
        self.names = names
        self.samples = samples
        types = TypeIndex(api: api)
        implied = ImpliedErrors(api: api)
    }

    /// All operations by path and method, in spec order; a path stands where it is first met.
    func paths() -> DocumentObject {
        var items: [(path: String, item: DocumentObject)] = []
        var places: [String: Int] = [:]
        for service in api.services {
            for operation in service.operations {
                let path = operation.path.text
                let place = places[path] ?? items.count
                if place == items.count {
                    items.append((path, [:]))
                    places[path] = place
                }
                items[place].item[operation.method.rawValue.lowercased()] = .object(self.operation(operation, in: service))
            }
        }
        return DocumentObject(items.map { ($0.path, .object($0.item)) })
    }

    private func operation(_ operation: Operation, in service: Service) -> DocumentObject {
        var object: DocumentObject = ["operationId": .string(operation.name)]
        object.set("summary", operation.summary)
        object.set("description", DeprecationNote(api: api).text(operation.description, operation.deprecation))
        object["tags"] = .array(TagWriter.names(of: operation, in: service).map { .string($0) })
        if operation.deprecation != nil || version.deprecated != nil { object["deprecated"] = true }
        let parameters = ParameterWriter(api: api, schemas: schemas).parameters(of: operation)
        if !parameters.isEmpty { object["parameters"] = .array(parameters) }
        if let body = operation.body { object["requestBody"] = .object(requestBody(body, of: operation)) }
        object["responses"] = .object(responses(of: operation))
        object["security"] = SecurityWriter.requirements(operation.security, api.auth)
        object.merge(OperationFacts(operation: operation, api: api).extensions)
        object.add(operation.extensions)
        return object
    }

    private func requestBody(_ body: Body, of operation: Operation) -> DocumentObject {
        var object = DocumentObject()
        object["description"] = .text(description(of: body))
        object["required"] = .boolean(body.isRequired)
        switch body.content {
        case .json(let type): object["content"] = .object(json(body, type, of: operation))
        case .multipart(let parts):
            let media = FormWriter(schemas: schemas, names: names).media(parts, of: operation)
            object["content"] = ["multipart/form-data": .object(media)]
        }
        return object
    }

    private func description(of body: Body) -> LocalizedText {
        if let description = body.description { return description }
        guard case .named(let name)? = body.type?.kind else { return AnswerText.body }
        return types[name]?.description ?? AnswerText.body
    }

    private func json(_ body: Body, _ type: TypeReference, of operation: Operation) -> DocumentObject {
        var media: DocumentObject = ["schema": .object(schemas.schema(type))]
        let examples = self.examples(of: operation)
        media["examples"] = .object(examples.isEmpty ? self.examples(of: body, type) : examples)
        var content: DocumentObject = ["application/json": .object(media)]
        if isPartial(type) { content["application/merge-patch+json"] = .object(media) }
        return content
    }

    private func examples(of operation: Operation) -> DocumentObject {
        var examples = DocumentObject()
        for example in operation.examples {
            guard let body = example.body else { continue }
            var object = DocumentObject()
            object.set("summary", example.summary)
            object["value"] = DocumentValue(body)
            examples[example.name] = .object(object)
        }
        return examples
    }

    /// Those that stand with the body, else a value that fits: `request`, `request2`.
    private func examples(of body: Body, _ type: TypeReference) -> DocumentObject {
        let values = body.examples.isEmpty ? [samples.request(type)] : body.examples.map { DocumentValue($0) }
        return DocumentObject(values.enumerated().map { ($0 == 0 ? "request" : "request\($0 + 1)", ["value": $1]) })
    }

    private func isPartial(_ type: TypeReference) -> Bool {
        guard case .named(let name) = type.kind, case .object(let shape)? = types[name]?.shape else { return false }
        return shape.isPartial
    }

    private func responses(of operation: Operation) -> DocumentObject {
        let success = SuccessResponse(version: version, schemas: schemas, names: names, samples: samples)
        var responses: DocumentObject = [String(operation.returns.status): .object(success.object(of: operation))]
        if operation.answersNotModified {
            responses["304"] = .object(success.notModified(for: operation))
        }
        for response in ErrorResponse.all(of: operation, implied) {
            responses[String(response.status)] = ["$ref": .string("#/components/responses/\(response.name)")]
        }
        return responses
    }
}
