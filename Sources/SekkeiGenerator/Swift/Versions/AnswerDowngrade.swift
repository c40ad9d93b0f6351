import SekkeiSpec

/// Takes what the newest service answers to an older version.
struct AnswerDowngrade {
    let version: OperationVersion

    /// Whether anything in the answer differs.
    var isNeeded: Bool { types.contains { type in steps.contains { $0.isChanged(type) } } }

    /// Whether the application must be asked.
    var asksApplication: Bool {
        types.compactMap(TypeParts.name).contains { name in
            steps.contains { $0.needs?.swiftDowngrades.contains(name) ?? false }
        }
    }

    /// Opens the expression of the older answer.
    var open: String { headers.isEmpty ? body("answer") : "\(version.signature.resultType)(" }

    /// The arguments of a result struct.
    var arguments: [String] {
        guard !headers.isEmpty else { return [] }
        let name = ResultEmitter.body(version.newest.operation)
        let hasBody = version.signature.bodyType != nil
        return (hasBody ? ["\(ResultEmitter.body(version.operation)): \(body("answer.\(name)"))"] : []) + headers.map(header)
    }

    var close: String { headers.isEmpty ? "" : ")" }

    private var types: [TypeReference] { TypeReach.answers(version.operation) }

    /// The versions that the answer passes through, the newest but one first.
    private var steps: [SwiftContext] { version.chain.dropLast().map(\.context).reversed() }

    private func body(_ value: String) -> String {
        if let element = version.operation.returns.stream?.element { return each(value, element) }
        guard let type = version.operation.returns.body else { return value }
        return downgraded(value, type)
    }

    /// Lists, pages and streams are converted element by element.
    private func downgraded(_ value: String, _ type: TypeReference) -> String {
        switch type.kind {
        case .scalar: value
        case .named: steps.reduce(value) { ValueConverter(context: $1, registry: "self").downgraded($0, type) }
        case .list(let element): each(value, element)
        case .map(let element, _): each(value, element, "mapValues")
        }
    }

    private func each(_ value: String, _ element: TypeReference, _ method: String = "map") -> String {
        let inner = downgraded("$0", element)
        return inner == "$0" ? value : "\(value).\(method) { \(inner) }"
    }

    // MARK: - Header fields

    private var headers: [StructField] { StructFields(context: version.context).fields(of: version.operation.returns.headers) }

    private func header(_ field: StructField) -> String {
        let source = "answer.\(field.name)"
        let inner = downgraded("$0", field.property.type)
        let value = inner == "$0" ? source : field.isOptional ? "\(source).map { \(inner) }" : downgraded(source, field.property.type)
        return "\(field.label): \(value)"
    }
}
