import SekkeiSpec

/// Writes the response of an operation that succeeds.
struct SuccessResponse {
    let version: APIVersion
    let schemas: SchemaWriter
    let names: ComponentNames

    func object(of operation: Operation) -> DocumentObject {
        let returns = operation.returns
        var object: DocumentObject = [
            "description": returns.description.map { .text($0) } ?? .string(StatusPhrase.text(returns.status))
        ]
        let headers = self.headers(of: operation)
        if !headers.isEmpty { object["headers"] = .object(headers) }
        if returns.status != 204, let envelope = names.envelope(of: operation) {
            object["content"] = ["application/json": ["schema": .object(SchemaWriter.reference(envelope))]]
        }
        return object
    }

    private func headers(of operation: Operation) -> DocumentObject {
        var headers = DocumentObject()
        if operation.returns.location != nil { headers["Location"] = .object(SharedHeader.location.reference) }
        for property in operation.returns.headers { headers[property.name] = .object(header(property)) }
        headers.add(SharedHeader.all(ofSuccess: operation.returns.status) + SharedHeader.all(of: version))
        return headers
    }

    private func header(_ property: Property) -> DocumentObject {
        var object = DocumentObject()
        object.set("description", property.description ?? property.title)
        if property.isRequired { object["required"] = true }
        object["schema"] = .object(schemas.schema(property.type))
        object.set("example", property.examples.first)
        object.add(property.extensions)
        return object
    }
}
