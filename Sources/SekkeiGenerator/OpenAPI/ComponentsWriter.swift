import SekkeiSpec

/// Writes `components`.
struct ComponentsWriter {
    let api: API
    let version: APIVersion
    let schemas: SchemaWriter
    let names: ComponentNames
    let samples: SampleValues

    func components() -> DocumentObject {
        let faults = ErrorResponse.all(in: api)
        var components: DocumentObject = ["schemas": .object(allSchemas(faults))]
        components["responses"] = .object(responses(faults))
        components["parameters"] = .object(parameters())
        components["headers"] = .object(headers(faults))
        if let auth = api.auth { components["securitySchemes"] = .object(SecurityWriter(auth: auth).schemes()) }
        return components
    }

    private func allSchemas(_ faults: [ErrorResponse]) -> DocumentObject {
        var result = DocumentObject()
        for type in UsedTypes.declarations(of: api) {
            result[type.name] = .object(schemas.declaration(type))
            guard case .union(let union) = type.shape else { continue }
            for (name, object) in schemas.alternatives(of: union, named: type.name) { result[name] = .object(object) }
        }
        let forms = FormWriter(schemas: schemas, names: names)
        for operation in api.services.flatMap(\.operations) {
            guard let name = names.forms[operation.name], case .multipart(let parts)? = operation.body?.content else { continue }
            result[name] = .object(forms.schema(parts))
        }
        let envelopes = EnvelopeSchemas(schemas: schemas, names: names, version: version)
        let ofFailure = FailureSchemas(names: names).all()
        for (name, object) in envelopes.success() + ofFailure + envelopes.meta() { result[name] = .object(object) }
        var seen: Set<String> = []
        for error in faults.flatMap(\.errors) where seen.insert(error.name).inserted {
            if let name = names.details[error.name] { result[name] = .object(schemas.object(error.details)) }
        }
        return result
    }

    private func responses(_ faults: [ErrorResponse]) -> DocumentObject {
        let writer = ErrorResponseWriter(api: api, version: version, names: names, samples: samples)
        return DocumentObject(faults.map { ($0.name, .object(writer.object($0))) })
    }

    /// Those that this document refers to.
    private func parameters() -> DocumentObject {
        let operations = api.services.flatMap(\.operations)
        let places = operations.compactMap { $0.pagination.map { $0.style == .cursor ? SharedParameter.cursor : .page } }
        let used = Set(places + operations.flatMap { SharedParameter.headers(of: $0, in: api) })
        return DocumentObject(SharedParameter.allCases.filter(used.contains).map { ($0.rawValue, .object($0.object(of: api, version))) })
    }

    private func headers(_ faults: [ErrorResponse]) -> DocumentObject {
        let headers = AnswerHeaders(api: api, version: version)
        let operations = api.services.flatMap(\.operations)
        let ofSuccess = operations.flatMap(headers.success)
        let ofReads = operations.filter(\.answersNotModified).flatMap(headers.notModified)
        let deprecates = headers.deprecatesOperations
        let ofFaults = faults.flatMap { headers.failure($0, deprecatesOperations: deprecates) }
        let used = Set(ofSuccess + ofReads + ofFaults)
        return DocumentObject(SharedHeader.allCases.filter(used.contains).map { ($0.componentName, .object($0.object(of: api, version))) })
    }
}

extension Operation {
    /// Whether a caller who has the newest state already is told so by 304.
    var answersNotModified: Bool { (concurrency != nil || cache != nil) && method == .get }
}
