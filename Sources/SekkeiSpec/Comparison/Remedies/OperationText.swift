/// Writes an operation as a spec has it.
struct OperationText {
    let operation: Operation
    /// Below the service's path.
    let path: String

    /// The types that it names.
    var types: [String] {
        let properties = operation.pathParameters + operation.query + operation.headers + operation.returns.headers + parts
        let types = [operation.body?.type, operation.returns.body, operation.returns.stream?.element].compactMap { $0 }
        return (properties.map(\.type) + types).flatMap(SpecType.names)
    }

    private var parts: [Property] {
        if case .multipart(let parts)? = operation.body?.content { parts } else { [] }
    }

    var members: [LiteralMember] {
        var members = [LiteralMember(name: "http", value: .string("\(operation.method.rawValue) \(path)"))]
        func add(_ name: String, _ value: Literal?) { if let value { members.append(.init(name: name, value: value)) } }
        func add(_ name: String, _ properties: [Property]) {
            if !properties.isEmpty { add(name, .object(properties.map(SpecType.member))) }
        }
        add("summary", operation.summary.map(text))
        add("path", operation.pathParameters)
        add("query", operation.query)
        add("headers", operation.headers)
        add("body", operation.body.map(body))
        add("returns", returns)
        add("paginate", operation.pagination.map(pagination))
        add("auth", auth)
        add("roles", operation.roles.isEmpty ? nil : names(operation.roles))
        add("errors", operation.errors.isEmpty ? nil : names(operation.errors))
        add("concurrency", operation.concurrency.map(concurrency))
        add("policy", operation.policy.map(policy))
        add("tiers", operation.tiers.isEmpty ? nil : names(operation.tiers))
        add("idempotency", operation.idempotency.map { .string($0.rawValue) })
        add("audit", operation.audit.map { .string($0.action) })
        return members
    }

    private func policy(_ policy: OperationPolicy) -> Literal {
        switch policy.subject {
        case .request: .string(policy.name)
        case .resource(let loader):
            .object([.init(name: "name", value: .string(policy.name)), .init(name: "resource", value: .string(loader.type))])
        case .each(let type): .object([.init(name: "name", value: .string(policy.name)), .init(name: "each", value: .string(type))])
        }
    }

    private func names(_ names: [String]) -> Literal { .list(names.map { .string($0) }) }

    private func text(_ text: LocalizedText) -> Literal {
        if text.texts.count == 1 { return .string(text.texts[0].text) }
        return .object(text.texts.map { .init(name: $0.language, value: .string($0.text)) })
    }

    private func body(_ body: Body) -> Literal {
        var members: [LiteralMember]
        switch body.content {
        case .json(let type):
            let literal = SpecType.literal(type)
            if case .object(let bounded) = literal {
                members = bounded
            } else if body.isRequired {
                return literal
            } else {
                members = [.init(name: "type", value: literal)]
            }
        case .multipart(let parts): members = [.init(name: "multipart", value: .object(parts.map(SpecType.member)))]
        }
        if !body.isRequired { members.append(.init(name: "required", value: .boolean(false))) }
        return .object(members)
    }

    private var returns: Literal? {
        let returns = operation.returns
        let isUsual = returns.location == nil && returns.headers.isEmpty && returns.stream == nil
        if isUsual, returns.status == 204 { return nil }
        if isUsual, returns.status == 200, let body = returns.body { return .string(SpecType.name(body)) }
        var members = [LiteralMember(name: "status", value: .integer(Int64(returns.status)))]
        if let body = returns.body { members.append(.init(name: "body", value: .string(SpecType.name(body)))) }
        members += stream(returns.stream)
        if let location = returns.location { members.append(.init(name: "location", value: .string(location))) }
        if !returns.headers.isEmpty { members.append(.init(name: "headers", value: .object(returns.headers.map(SpecType.member)))) }
        return .object(members)
    }

    private func stream(_ stream: ReturnStream?) -> [LiteralMember] {
        switch stream {
        case nil: []
        case .bytes(let type): [.init(name: "stream", value: .string("bytes")), .init(name: "contentType", value: .string(type))]
        case .events(let type):
            [.init(name: "stream", value: .string(SpecType.name(type))), .init(name: "as", value: .string("sse"))]
        case .lines(let type):
            [.init(name: "stream", value: .string(SpecType.name(type))), .init(name: "as", value: .string("jsonl"))]
        }
    }

    private func pagination(_ pagination: Pagination) -> Literal {
        var members: [LiteralMember] = [
            .init(name: "style", value: .string(pagination.style.rawValue)),
            .init(name: "defaultSize", value: .integer(Int64(pagination.defaultSize))),
            .init(name: "maxSize", value: .integer(Int64(pagination.maxSize))),
        ]
        if !pagination.sort.isEmpty { members.append(.init(name: "sort", value: names(pagination.sort))) }
        return .object(members)
    }

    private var auth: Literal {
        switch operation.security {
        case .anonymous: .string("none")
        case .schemes(let schemes): names(schemes)
        }
    }

    private func concurrency(_ concurrency: Concurrency) -> Literal {
        .object([
            .init(name: "version", value: .string(concurrency.version)), .init(name: "required", value: .boolean(concurrency.isRequired)),
        ])
    }
}
