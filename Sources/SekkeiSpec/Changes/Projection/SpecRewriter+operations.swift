extension SpecRewriter {
    func service(_ member: NodeMember) -> NodeMember {
        let removed = removed[member.name] ?? []
        return member.with(
            member.value.mapMembers { key in
                if key.name == "path" { return key.with(servicePath(key.value, of: member.name)) }
                guard key.name == "operations", key.value.members != nil || !removed.isEmpty else { return key }
                let kept = key.value.members ?? []
                let added = removed.map { NodeMember(name: $0.name, keySpan: $0.nameSpan, value: $0.former) }
                return key.with(Node(.mapping(kept.map(operation) + added), span: key.value.span))
            })
    }

    /// The path of a service with the older names of its parameters, which all of its operations share.
    private func servicePath(_ node: Node, of service: String) -> Node {
        guard let text = node.scalar?.text, text.contains("{"), let segments = try? PathParser.parse(text) else { return node }
        let drafts = newer.services.first { $0.service.name == service }?.operations ?? []
        var path = text
        for name in PathTemplate(segments: segments).parameters {
            let parameters = drafts.compactMap { draft in draft.pathParameters.first { $0.property.name == name } }
            let older = Set(parameters.map { changes.olderName(of: $0.property) ?? name })
            guard let olderName = older.first, older != [name] else { continue }
            if older.count == 1 { path = path.replacing("{\(name)}", with: "{\(olderName)}") } else { report(name, service, parameters) }
        }
        return self.text(node) { _ in path } ?? node
    }

    private func report(_ name: String, _ service: String, _ parameters: [PropertyDraft]) {
        let spans = parameters.compactMap { $0.property.origins.first.flatMap { changes.properties[$0]?.nameSpan } }
        reader.error(
            .invalidPastSpec, "'{\(name)}' stands in the path of '\(service)', so it has one name in all of the service's operations",
            at: spans.first, help: "rename it in each of them, by an entry for every operation")
    }

    private func operation(_ member: NodeMember) -> NodeMember {
        guard let draft = operations[member.name] else { return member }
        return member.with(member.value.mapMembers { key in part(key, draft) }).renamed(olderOperation(member.name))
    }

    private func part(_ key: NodeMember, _ draft: OperationDraft) -> NodeMember? {
        switch key.name {
        case "http": key.with(route(key.value, draft))
        case "path": key.with(properties(key.value, draft.pathParameters))
        case "query": key.with(properties(key.value, draft.query))
        case "headers": key.with(properties(key.value, draft.headers))
        case "body": key.with(key.value.mapMembers { body($0, draft) })
        case "returns": key.with(returns(key.value, draft))
        case "deprecated": key.with(deprecated(key.value, olderOperation))
        case "paginate": key.with(key.value.mapMembers { $0.name == "sort" ? $0.with(sort($0.value, draft)) : $0 })
        case "concurrency":
            key.with(key.value.mapMembers { $0.name == "version" ? text($0.value) { rowVersion($0, draft) }.map($0.with) : $0 })
        case "roles": key.with(roles(key.value))
        case "examples": key.with(key.value.mapMembers { example($0, draft) })
        // Decided on the newest names, and taken over by `Inheritance`.
        case "rateLimit", "tiers", "cache", "invalidates", "idempotency": nil
        default: key
        }
    }

    /// The older route, or today's with the older names of its parameters.
    private func route(_ node: Node, _ draft: OperationDraft) -> Node {
        if let route = changes.operations[draft.operation.name]?.route { return route }
        guard var path = node.scalar?.text else { return node }
        for parameter in draft.pathParameters {
            guard let name = changes.olderName(of: parameter.property), name != parameter.property.name else { continue }
            path = path.replacing("{\(parameter.property.name)}", with: "{\(name)}")
        }
        return text(node) { _ in path } ?? node
    }

    private func body(_ key: NodeMember, _ draft: OperationDraft) -> NodeMember? {
        let kind = draft.operation.body?.type?.kind
        switch (key.name, kind) {
        case ("multipart", _): return key.with(properties(key.value, draft.parts))
        case ("example", let kind?): return examples.convert(key.value, as: kind).map(key.with)
        case ("examples", let kind?): return key.with(key.value.mapItems { examples.convert($0, as: kind).map { [$0] } ?? [] })
        default: return key
        }
    }

    private func returns(_ node: Node, _ draft: OperationDraft) -> Node {
        node.mapMembers { key in
            switch key.name {
            case "location": text(key.value, olderOperation).map(key.with)
            case "headers": key.with(properties(key.value, draft.answerHeaders))
            default: key
            }
        }
    }

    private func sort(_ node: Node, _ draft: OperationDraft) -> Node {
        guard case .list(let item)? = draft.operation.returns.body?.kind, let object = newer.types.object(item.kind) else { return node }
        return names(node) { olderName($0, in: object.properties) }
    }

    private func rowVersion(_ name: String, _ draft: OperationDraft) -> String? {
        guard let body = draft.operation.returns.body, let object = newer.types.object(body.kind) else { return name }
        return olderName(name, in: object.properties)
    }

    /// Roles are values of the enum to which `auth.roles` leads.
    private func roles(_ node: Node) -> Node {
        guard let path = newer.auth?.rolesPath else { return node }
        var kind = TypeReference.Kind.named(TypeEntry.callerName)
        for name in path.names {
            guard let property = newer.types.object(kind)?.property(name)?.property else { return node }
            kind = property.type.kind
        }
        guard case .named(let type) = kind else { return node }
        return names(node) { changes.downgraded($0, of: type) }
    }

    /// An example of which a part cannot be converted is left out.
    private func example(_ member: NodeMember, _ draft: OperationDraft) -> NodeMember? {
        var isWhole = true
        let node = member.value.mapMembers { key in
            guard let type = exampleType(key.name, draft.operation) else { return key }
            let converted = examples.convert(key.value, as: type.kind)
            isWhole = isWhole && converted != nil
            return converted.map(key.with)
        }
        return isWhole ? member.with(node) : nil
    }

    private func exampleType(_ key: String, _ operation: Operation) -> TypeReference? {
        switch key {
        case "body": operation.body?.type
        case "returns": operation.returns.body ?? operation.returns.stream?.element.map { TypeReference(kind: .list($0)) }
        default: nil
        }
    }
}
