import SekkeiSpec

extension CoverageWalk {
    mutating func visitSettings() {
        count(.api, .description, "api", api.description, at: api.span)
        count(.api, .contact, "api", isCovered: api.contact != nil, at: api.span)
        count(.api, .license, "api", isCovered: api.license != nil, at: api.span)
        count(.api, .servers, "api", isCovered: !api.servers.isEmpty, at: api.span)
        for server in api.servers { count(.api, .description, "server \(server.url)", server.description, at: api.span) }
        visitTags()
        for scheme in api.auth?.schemes ?? [] {
            count(.schemes, .description, scheme.name, scheme.description, at: api.auth?.user.span)
        }
    }

    /// Those that some operation of this version names.
    mutating func visitPolicies() {
        let used = Set(api.services.flatMap(\.operations).compactMap(\.policy?.name))
        for policy in api.policies where used.contains(policy.name) {
            count(.policies, .description, policy.name, policy.description, at: policy.span)
        }
    }

    private mutating func visitTags() {
        var seen = Set(api.tags.map(\.name))
        for tag in api.tags { count(.tags, .description, tag.name, tag.description, at: api.span) }
        for service in api.services {
            for name in service.operations.flatMap({ TagWriter.names(of: $0, in: service) }) where seen.insert(name).inserted {
                let description = name == service.name ? service.description ?? service.summary : nil
                count(.tags, .description, name, description, at: service.span)
            }
        }
    }

    mutating func visit(_ operation: Operation, in service: Service) {
        let name = "\(service.name).\(operation.name)"
        count(.operations, .summary, name, operation.summary, at: operation.span)
        count(.operations, .description, name, operation.description, at: operation.span)
        for parameter in operation.pathParameters + operation.query + operation.headers { visit(parameter, .parameters, of: name) }
        if let body = operation.body { visit(body, of: operation, name) }
        visit(operation.returns, of: operation, name)
    }

    private mutating func visit(_ body: Body, of operation: Operation, _ name: String) {
        count(.bodies, .description, name, body.description ?? examples.description(of: body.type), at: operation.span)
        switch body.content {
        case .json(let type):
            let isCovered = !body.examples.isEmpty || operation.examples.contains { $0.body != nil } || examples.hasExample(type)
            count(.bodies, .example, name, isCovered: isCovered, at: operation.span)
            visitBounds(of: type, name, at: operation.span)
        case .multipart(let parts):
            for part in parts { visit(part, .fields, of: name) }
        }
    }

    private mutating func visit(_ returns: Returns, of operation: Operation, _ name: String) {
        // That there is no answer needs no words.
        if returns.status != 204 { count(.responses, .description, name, returns.description, at: operation.span) }
        if let body = returns.body {
            let isCovered = operation.examples.contains { $0.returns != nil } || examples.hasExample(body)
            count(.responses, .example, name, isCovered: isCovered, at: operation.span)
            if case .list(let item) = body.kind, operation.pagination != nil {
                visitBounds(of: item, name, at: operation.span)
            } else {
                visitBounds(of: body, name, at: operation.span)
            }
        }
        for header in returns.headers { visit(header, .headers, of: name) }
    }

    mutating func visit(_ error: CatalogError) {
        count(.errors, .message, error.code, error.message, at: error.span)
        count(.errors, .description, error.code, error.description, at: error.span)
        for detail in error.details { visit(detail, .errors, of: error.code, at: error.isBuiltIn ? error.span : detail.span) }
    }

    mutating func visit(_ type: TypeDeclaration) {
        count(.types, .description, type.name, type.description, at: type.span)
        switch type.shape {
        case .object(let shape):
            for property in shape.properties { visit(property, .fields, of: type.name) }
            if case .typed(let further) = shape.additional { visitBounds(of: further, "\(type.name).*", at: type.span) }
        case .enumeration(let values, _):
            for value in values { count(.values, .description, "\(type.name).\(value.name)", value.description, at: type.span) }
        case .union: break
        }
    }

    /// - Parameter place: where to look for it; by default where it is declared.
    private mutating func visit(
        _ property: Property, _ subject: CoverageItem.Subject, of owner: String, at place: SourceSpan?? = nil
    ) {
        let name = "\(owner).\(property.name)"
        let place = place ?? property.span
        count(subject, .description, name, property.description ?? property.title, at: place)
        count(subject, .example, name, isCovered: examples.hasExample(property), at: place)
        visitBounds(of: property.type, name, at: place)
    }

    private mutating func visitBounds(of type: TypeReference, _ name: String, at place: SourceSpan?) {
        switch type.kind {
        case .scalar(let scalar):
            if let isBounded = type.constraints.bounds(scalar) { count(.strings, .bound, name, isCovered: isBounded, at: place) }
        case .named: break
        case .list(let item):
            count(.arrays, .bound, name, isCovered: type.constraints.maxItems != nil, at: place)
            visitBounds(of: item, name + "[]", at: place)
        case .map(let item, _): visitBounds(of: item, name + ".*", at: place)
        }
    }
}

extension Constraints {
    /// Whether they, or the type itself, bound a text; nil for what is none.
    fileprivate func bounds(_ scalar: Scalar) -> Bool? {
        switch scalar {
        case .boolean, .int32, .int64, .number, .any: nil
        case .string: maxLength != nil || pattern != nil || allowed != nil || constant != nil
        case .bytes: maxLength != nil
        case .file: maxSize != nil
        default: true
        }
    }
}
