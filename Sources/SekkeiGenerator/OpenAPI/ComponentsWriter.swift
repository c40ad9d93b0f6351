import SekkeiSpec

/// Writes `components`.
struct ComponentsWriter {
    let api: API
    let version: APIVersion
    let schemas: SchemaWriter
    let names: ComponentNames

    func components() -> DocumentObject {
        let faults = ErrorResponse.all(in: api)
        var components: DocumentObject = ["schemas": .object(allSchemas(faults))]
        components["responses"] = .object(responses(faults))
        components["headers"] = .object(headers(faults))
        if let auth = api.auth { components["securitySchemes"] = .object(securitySchemes(auth)) }
        return components
    }

    private func allSchemas(_ faults: [ErrorResponse]) -> DocumentObject {
        var result = DocumentObject()
        for type in UsedTypes.declarations(of: api) { result[type.name] = .object(schemas.declaration(type)) }
        let envelopes = EnvelopeSchemas(schemas: schemas, names: names)
        for (name, object) in envelopes.success() + envelopes.failure() + envelopes.meta() { result[name] = .object(object) }
        var seen: Set<String> = []
        for error in faults.flatMap(\.errors) where seen.insert(error.name).inserted {
            if let name = names.details[error.name] { result[name] = .object(schemas.object(error.details)) }
        }
        return result
    }

    private func responses(_ faults: [ErrorResponse]) -> DocumentObject {
        let writer = ErrorResponseWriter(api: api, version: version, names: names, samples: SampleValues(api: api))
        return DocumentObject(faults.map { ($0.name, .object(writer.object($0))) })
    }

    /// Those that this document refers to.
    private func headers(_ faults: [ErrorResponse]) -> DocumentObject {
        let answers = api.services.flatMap(\.operations).map(\.returns)
        let ofFaults = faults.flatMap { SharedHeader.all(ofStatus: $0.status) + [.contentLanguage] }
        var used = Set(SharedHeader.all(of: version) + answers.flatMap { SharedHeader.all(ofSuccess: $0.status) } + ofFaults)
        if answers.contains(where: { $0.location != nil }) { used.insert(.location) }
        return DocumentObject(SharedHeader.allCases.filter(used.contains).map { ($0.componentName, .object($0.object)) })
    }

    private func securitySchemes(_ auth: Auth) -> DocumentObject {
        DocumentObject(auth.schemes.map { ($0.name, .object(securityScheme($0))) })
    }

    private func securityScheme(_ scheme: Auth.Scheme) -> DocumentObject {
        var object = DocumentObject()
        switch scheme.kind {
        case .bearer(let format):
            object = ["type": "http", "scheme": "bearer"]
            object.set("bearerFormat", format)
        case .apiKey(let header):
            object = ["type": "apiKey", "in": "header", "name": .string(header)]
        }
        object.set("description", scheme.description)
        return object
    }
}
