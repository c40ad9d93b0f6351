import SekkeiSpec

/// The call that makes the answer of what the service returned.
struct AnswerCall {
    let context: SwiftContext
    let operation: Operation

    /// Opens the call.
    var open: String { operation.returns.body == nil ? RequestCalls.noContent : RequestCalls.success }

    var arguments: [String] {
        guard let body = operation.returns.body else { return headerArguments }
        let value = headers.isEmpty ? "result" : "result.\(ResultEmitter.body(operation))"
        let location = LocationPath(context: context).segments(of: operation.returns.location, body: body, value: value)
        return ["\(operation.returns.status)", operation.pagination == nil ? value : RequestCalls.page(value)]
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
