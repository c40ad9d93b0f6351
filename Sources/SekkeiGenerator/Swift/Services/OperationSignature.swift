import SekkeiSpec

/// The method by which a service serves an operation, and the names that belong to it.
struct OperationSignature {
    /// A labelled argument.
    struct Argument {
        let label: String
        let type: String
        /// The constant that holds it in the handler.
        let local: String
    }

    let context: SwiftContext
    let operation: Operation

    var name: String { SwiftIdentifier.member(operation.swiftName) }

    /// The registry's function that reads the request: by the name in the spec, since methods of two protocols may share theirs.
    var handlerName: String { SwiftIdentifier.member(operation.name) }
    var isAnonymous: Bool { operation.security == .anonymous }
    var queryType: String { GeneratedName.query(of: operation.swiftName) }
    var headersType: String { GeneratedName.headers(of: operation.swiftName) }
    var resultType: String { GeneratedName.result(of: operation.swiftName) }

    /// The fields to sort by; an enum of its own where there are any.
    var sortType: String {
        operation.pagination?.sort.isEmpty ?? true ? RuntimeSymbols.noSort : GeneratedName.sort(of: operation.swiftName)
    }

    var arguments: [Argument] {
        var arguments = pathArguments
        if !operation.query.isEmpty { arguments.append(argument("query", queryType)) }
        if operation.pagination != nil { arguments.append(argument("page", "\(RuntimeSymbols.pageRequest)<\(sortType)>")) }
        if !operation.headers.isEmpty { arguments.append(argument("headers", headersType)) }
        if let body = operation.body, let type = body.type { arguments.append(argument("body", context.swiftType(type) + (body.isRequired ? "" : "?"))) }
        return arguments
    }

    /// The path parameters, their constants kept clear of the handler's own.
    var pathArguments: [Argument] {
        operation.pathParameters.map { parameter in
            let name = SwiftIdentifier.member(parameter.swiftName)
            return Argument(
                label: SwiftIdentifier.label(parameter.swiftName), type: context.swiftType(parameter.type),
                local: SwiftIdentifier.free(name, among: context.handlerNames))
        }
    }

    /// `context: Sekkei.Context<Caller>`.
    var contextType: String {
        isAnonymous ? RuntimeSymbols.requestContext : "\(RuntimeSymbols.callerContext)<\(context.callerType)>"
    }

    /// The method for documentation links: `TasksService/listTasks(query:page:context:)`.
    var reference: String {
        let service = context.operation(named: operation.name)?.service
        let labels = (arguments.map(\.label) + ["context"]).map { $0 + ":" }.joined()
        return "\(service.map { ServiceNames($0).protocolName } ?? "")/\(operation.swiftName)(\(labels))"
    }

    /// What the method returns; nil where it returns nothing.
    var returnType: String? { operation.returns.headers.isEmpty ? bodyType : resultType }

    /// The type of the answer's body; nil where there is none.
    var bodyType: String? {
        guard let body = operation.returns.body else { return nil }
        guard operation.pagination != nil, case .list(let element) = body.kind else { return context.swiftType(body) }
        return "\(RuntimeSymbols.page)<\(context.swiftType(element))>"
    }

    /// What a handler names by itself, whatever the spec says.
    static let ownNames: Set<String> = [
        "request", "caller", "reader", "query", "page", "headers", "body", "result", "fields", "value",
    ]

    private func argument(_ label: String, _ type: String) -> Argument { Argument(label: label, type: type, local: label) }
}
