import SekkeiSpec

/// The method by which a service serves an operation, and the names that belong to it.
struct OperationSignature {
    /// A labelled argument.
    struct Argument {
        let label: String
        let type: String
        /// The constant that holds it in the handler.
        let local: String

        /// Whether it says which rows are asked for.
        fileprivate var precedesFilter: Bool { label == "query" || label == "page" }
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

    /// What the service's method takes: where the policy loads a resource, that stands for the path parameters that lead to it.
    var arguments: [Argument] {
        var arguments = requestArguments
        if let loader, let loaded {
            let consumed = pathArguments(of: loader).map(\.label)
            let place = arguments.firstIndex { consumed.contains($0.label) } ?? 0
            arguments.removeAll { consumed.contains($0.label) && pathArguments.map(\.local).contains($0.local) }
            arguments.insert(loaded, at: place)
        }
        if case .each(let type)? = operation.policy?.subject {
            let place = arguments.firstIndex { !$0.precedesFilter && !pathArguments.map(\.local).contains($0.local) } ?? arguments.count
            arguments.insert(argument(Self.visible, "\(RuntimeSymbols.filter)<\(context.swiftName(ofType: type))>"), at: place)
        }
        return arguments
    }

    /// The filter of a list, by its label and its constant.
    static let visible = "visible"

    /// The method that finds what the policy is decided about.
    var loader: ResourceLoader? {
        if case .resource(let loader)? = operation.policy?.subject { loader } else { nil }
    }

    /// What that method found.
    var loaded: Argument? {
        loader.map { loader in
            let name = GeneratedName.property(ofService: context.swiftName(ofType: loader.type).filter { $0 != "`" })
            let taken = context.handlerNames.union(pathArguments.map(\.local))
            return Argument(
                label: SwiftIdentifier.label(name), type: context.swiftName(ofType: loader.type),
                local: SwiftIdentifier.free(SwiftIdentifier.member(name), among: taken))
        }
    }

    /// The path parameters that lead to a record.
    func pathArguments(of loader: ResourceLoader) -> [Argument] {
        zip(operation.pathParameters, pathArguments).filter { loader.parameters.contains($0.0.name) }.map(\.1)
    }

    /// What is read from the request.
    var requestArguments: [Argument] {
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
        "result", "fields", "value", "visible", "rows", "cacheUse",
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
