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
    /// The types of its parameters and of its result, where an older version has its own.
    var types = OperationTypes()

    var name: String { SwiftIdentifier.member(operation.swiftName) }

    /// The registry's function that reads the request: by the name in the spec, since methods of two protocols may share theirs.
    var handlerName: String { SwiftIdentifier.member(operation.name) }
    var isAnonymous: Bool { operation.security == .anonymous }
    var queryType: String { types.query ?? GeneratedName.query(of: operation.swiftName) }
    var headersType: String { types.headers ?? GeneratedName.headers(of: operation.swiftName) }
    var formType: String { types.form ?? GeneratedName.form(of: operation.swiftName) }
    var resultType: String { types.result ?? GeneratedName.result(of: operation.swiftName) }

    /// The fields to sort by; an enum of its own where there are any.
    var sortType: String {
        guard let sort = operation.pagination?.sort, !sort.isEmpty else { return RuntimeSymbols.noSort }
        return types.sort ?? GeneratedName.sort(of: operation.swiftName)
    }

    var arguments: [Argument] {
        var arguments = pathArguments
        if !operation.query.isEmpty { arguments.append(argument("query", queryType)) }
        if let style = operation.pagination?.style { arguments.append(argument("page", "\(Self.pageRequest(style))<\(sortType)>")) }
        if !operation.headers.isEmpty { arguments.append(argument("headers", headersType)) }
        if let body = operation.body { arguments.append(argument(for: body)) }
        if takesVersion { arguments.append(argument("expectedVersion", "\(RuntimeSymbols.int64)?")) }
        return arguments
    }

    /// Whether the caller may say which version of the row is to be changed.
    var takesVersion: Bool { operation.takesIfMatch }

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
        if let stream = operation.returns.stream { return streamType(stream) }
        guard let body = operation.returns.body else { return nil }
        guard let style = operation.pagination?.style, case .list(let element) = body.kind else { return context.swiftType(body) }
        return "\(style == .cursor ? RuntimeSymbols.cursorPage : RuntimeSymbols.page)<\(context.swiftType(element))>"
    }

    private func streamType(_ stream: ReturnStream) -> String {
        switch stream {
        case .bytes: RuntimeSymbols.byteStream
        case .events(let element): "\(RuntimeSymbols.eventStream)<\(context.swiftType(element))>"
        case .lines(let element): "\(RuntimeSymbols.lineStream)<\(context.swiftType(element))>"
        }
    }

    private static func pageRequest(_ style: Pagination.Style) -> String {
        style == .cursor ? RuntimeSymbols.cursorRequest : RuntimeSymbols.pageRequest
    }

    /// What a handler names by itself, whatever the spec says.
    static let ownNames: Set<String> = [
        "request", "caller", "reader", "query", "page", "headers", "body", "form", "expectedVersion",
        "result", "fields", "value",
    ]

    /// What the handler of an older version names beside.
    static let pastNames: Set<String> = ["answer", "upgrade", "current"]

    private func argument(for body: Body) -> Argument {
        let optional = body.isRequired ? "" : "?"
        switch body.content {
        case .json(let type): return argument("body", context.swiftType(type) + optional)
        case .multipart: return argument("form", formType + optional)
        }
    }

    private func argument(_ label: String, _ type: String) -> Argument { Argument(label: label, type: type, local: label) }
}
