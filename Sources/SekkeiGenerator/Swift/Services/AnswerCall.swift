import SekkeiSpec

/// The call that makes the answer of what the service returned.
struct AnswerCall {
    let context: SwiftContext
    let operation: Operation

    /// Opens the call.
    var open: String {
        switch operation.returns.stream {
        case .bytes: RequestCalls.stream
        case .events: RequestCalls.events
        case .lines: RequestCalls.lines
        case nil: operation.returns.body == nil ? RequestCalls.noContent : RequestCalls.success
        }
    }

    var arguments: [String] {
        let status = "\(operation.returns.status)"
        if case .bytes(let contentType) = operation.returns.stream {
            return [status, value, RequestCalls.contentType(SwiftLiteral.string(contentType))] + headerArguments
        }
        if operation.returns.stream != nil { return [status, value] + headerArguments }
        guard let body = operation.returns.body else { return headerArguments }
        let location = LocationPath(context: context).segments(of: operation.returns.location, body: body, value: value)
        return [status, self.body(body)] + version(of: body)
            + (location.map { [RequestCalls.location(SwiftLiteral.list($0))] } ?? []) + headerArguments
    }

    /// The statements before the call: where header fields may be missing, they are gathered one by one.
    var preparation: [String] {
        guard isGathered else { return [] }
        let certain = SwiftLiteral.list(headers.filter { !$0.isOptional }.map { pair($0, "result.\($0.name)") })
        let text = RuntimeSymbols.string
        return ["var fields: [(name: \(text), value: \(text))] = \(certain)"]
            + headers.filter(\.isOptional).map { "if let value = result.\($0.name) { fields.append(\(pair($0, "value"))) }" }
    }

    // MARK: - Body

    private var value: String { headers.isEmpty ? "result" : "result.\(ResultEmitter.body(operation))" }

    private func body(_ type: TypeReference) -> String {
        switch operation.pagination?.style {
        case .page: RequestCalls.page(value)
        case .cursor: RequestCalls.cursorPage(value)
        case nil: value
        }
    }

    /// The version of the row, from which the `ETag` is made.
    private func version(of body: TypeReference) -> [String] {
        guard let name = operation.concurrency?.version, case .named(let type) = body.kind,
            let property = context.properties(type)?.first(where: { $0.name == name })
        else { return [] }
        let version = "\(value).\(SwiftIdentifier.member(property.swiftName))"
        return [RequestCalls.version(property.type.kind == .scalar(.int64) ? version : "\(RuntimeSymbols.int64)(\(version))")]
    }

    // MARK: - Header fields

    private var headers: [StructField] { StructFields(context: context).fields(of: operation.returns.headers) }
    private var isGathered: Bool { headers.contains { $0.isOptional } }

    private var headerArguments: [String] {
        if headers.isEmpty { return [] }
        return [RequestCalls.headers(isGathered ? "fields" : SwiftLiteral.list(headers.map { pair($0, "result.\($0.name)") }))]
    }

    private func pair(_ header: StructField, _ value: String) -> String {
        "(\(SwiftLiteral.string(header.property.name)), \(ValueText(context: context).expression(value, header.property.type)))"
    }
}
