import SekkeiSpec

/// Writes the tables of operations and of resources.
struct OperationTableEmitter {
    let context: SwiftContext
    let out: TextWriter

    /// - Returns: The paths, numbered as the table of resources numbers them.
    func emit() -> RouteTrie {
        var trie = RouteTrie()
        var methods: [[(method: Operation.Method, operation: Int)]] = []
        for (number, entry) in context.operations.enumerated() {
            let resource = trie.insert(entry.operation.path)
            if resource == methods.count { methods.append([]) }
            methods[resource].append((entry.operation.method, number))
        }
        out.table("static let operations: [\(RuntimeSymbols.operationDescriptor)] = [", context.operations.map(row))
        out.blank()
        out.line("/// A path and what stands on it.")
        out.table("static let resources: [\(RuntimeSymbols.resource)] = [", zip(trie.paths, methods).map(row))
        return trie
    }

    private func row(_ entry: (service: Service, operation: Operation)) -> String {
        let operation = entry.operation
        let timeout = operation.timeoutMilliseconds.map { ["timeout: \(SwiftLiteral.integer($0))"] } ?? []
        let maxBody = operation.body == nil ? [] : ["maxBody: \(SwiftLiteral.integer(operation.maxBody))"]
        let errors = operation.errors.compactMap(context.errorNumber).map(String.init)
        let arguments =
            [
                SwiftLiteral.string(operation.name), "service: \(SwiftLiteral.string(entry.service.name))",
                ".\(operation.method.rawValue.lowercased())", SwiftLiteral.string(operation.path.text),
                "security: \(security(operation.security))",
            ] + timeout + maxBody + (errors.isEmpty ? [] : ["errors: \(SwiftLiteral.list(errors))"])
        return Self.wrappedRow(arguments)
    }

    private func security(_ security: Security) -> String {
        guard case .schemes(let names) = security else { return ".anonymous" }
        let declared = context.api.auth?.schemes.map(\.name) ?? []
        return ".schemes(\(SwiftLiteral.list(names.compactMap(declared.firstIndex).map(String.init))))"
    }

    private func row(_ path: PathTemplate, _ methods: [(method: Operation.Method, operation: Int)]) -> String {
        let order = Operation.Method.allCases
        let sorted = methods.sorted { order.firstIndex(of: $0.method) ?? 0 < order.firstIndex(of: $1.method) ?? 0 }
        let arguments = sorted.map { "\($0.method.rawValue.lowercased()): \($0.operation)" }
        return ".init(\(([SwiftLiteral.string(path.text)] + arguments).joined(separator: ", ")))"
    }

    /// A row of a table at the second level, on as many lines as it takes.
    private static func wrappedRow(_ arguments: [String]) -> String {
        let out = TextWriter()
        out.wrapped(".init(", arguments, ")", depth: 2)
        return String(out.text.dropLast())
    }
}
