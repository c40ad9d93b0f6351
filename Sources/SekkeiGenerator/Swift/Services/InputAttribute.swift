import SekkeiSpec

/// A value of the request, as a handler reaches it through the arguments of the service's method.
struct InputAttribute {
    /// `body.email`; an optional where some part may be absent.
    let access: String
    let type: TypeReference
    let isOptional: Bool

    /// Nil for a path that leads nowhere.
    init?(
        _ path: RateLimit.InputPath, of operation: Operation, _ arguments: [(label: String, value: String)], context: SwiftContext
    ) {
        switch path.place {
        case .path:
            guard let parameter = operation.pathParameters.first(where: { $0.name == path.names[0] }),
                let argument = arguments.first(where: { $0.label == SwiftIdentifier.label(parameter.swiftName) })
            else { return nil }
            self.init(access: argument.value, type: parameter.type, isOptional: false)
        case .query: self.init("query", false, path.names, operation.query, arguments, context)
        case .body:
            guard let body = operation.body else { return nil }
            let parts = OperationPart.form.properties(of: operation)
            if !parts.isEmpty {
                self.init("form", !body.isRequired, path.names, parts, arguments, context)
            } else {
                guard case .named(let name)? = body.type?.kind else { return nil }
                self.init("body", !body.isRequired, path.names, context.properties(name) ?? [], arguments, context)
            }
        }
    }

    private init(access: String, type: TypeReference, isOptional: Bool) {
        self.access = access
        self.type = type
        self.isOptional = isOptional
    }

    private init?(
        _ label: String, _ isRootOptional: Bool, _ names: [String], _ fields: [Property], _ arguments: [(label: String, value: String)],
        _ context: SwiftContext
    ) {
        guard let argument = arguments.first(where: { $0.label == label })?.value else { return nil }
        let root = argument.contains("(") || argument.contains(" ") ? "(\(argument))" : argument
        guard let chain = PropertyChain(names, from: root, isRootOptional: isRootOptional, fields, context: context) else { return nil }
        self.init(access: chain.access, type: chain.type, isOptional: chain.isOptional)
    }

    /// The value as text, the same for values that are the same to people: a `Swift.String`, or an optional one.
    func text(_ context: SwiftContext) -> String {
        // In parentheses, for what follows speaks of the whole chain.
        let value = isOptional ? "(\(access))?" : access
        switch type.kind {
        case .scalar(.string), .scalar(.uri): return access
        case .scalar(.email), .scalar(.hostname), .scalar(.ipv6), .scalar(.ipv4): return "\(value).lowercased()"
        case .named(let name) where context.enumeration(name) != nil: return "\(value).rawValue"
        default: return isOptional ? "(\(access)).map { \"\\($0)\" }" : "\"\\(\(access))\""
        }
    }
}
