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
        out.table(
            "static let \(Arguments.Table.operations.rawValue): [\(RuntimeSymbols.operationDescriptor)] = [", context.operations.map(row))
        out.blank()
        out.line("/// A path and what stands on it.")
        out.table("static let \(Arguments.Table.resources.rawValue): [\(RuntimeSymbols.resource)] = [", zip(trie.paths, methods).map(row))
        return trie
    }

    private func row(_ entry: (service: Service, operation: Operation)) -> String {
        let operation = entry.operation
        let errors = operation.errors.compactMap(context.errorNumber).map(String.init)
        let optional = [
            operation.timeoutMilliseconds.map { Arguments.timeout(SwiftLiteral.integer($0)) },
            operation.body.map { _ in Arguments.maxBody(SwiftLiteral.integer(operation.maxBody)) },
            errors.isEmpty ? nil : Arguments.errors(SwiftLiteral.list(errors)),
            operation.deprecation.map { Arguments.deprecated(Self.moment($0.since)) },
            operation.returns.body == nil ? Arguments.notEnveloped : nil,
            operation.returns.stream.map { Arguments.contentType(SwiftLiteral.string(Self.contentType(of: $0))) },
        ]
        let arguments =
            [
                SwiftLiteral.string(operation.name), Arguments.service(SwiftLiteral.string(entry.service.name)),
                Arguments.method(operation.method), SwiftLiteral.string(operation.path.text),
                Arguments.security(schemes(operation.security)),
            ] + optional.compactMap { $0 }
        return Self.wrappedRow(arguments)
    }

    private static func contentType(of stream: ReturnStream) -> String {
        switch stream {
        case .bytes(let contentType): contentType
        case .events: "text/event-stream"
        case .lines: "application/jsonl"
        }
    }

    /// Seconds since 1970 at the begin of a day in UTC; 0 where there is no date.
    private static func moment(_ date: String?) -> String {
        SwiftLiteral.integer(date.flatMap(EpochDay.init).map { $0.number * 86_400 } ?? 0)
    }

    private func schemes(_ security: Security) -> [Int]? {
        guard case .schemes(let names) = security else { return nil }
        let declared = context.api.auth?.schemes.map(\.name) ?? []
        return names.compactMap(declared.firstIndex)
    }

    private func row(_ path: PathTemplate, _ methods: [(method: Operation.Method, operation: Int)]) -> String {
        let order = Operation.Method.allCases
        let sorted = methods.sorted { order.firstIndex(of: $0.method) ?? 0 < order.firstIndex(of: $1.method) ?? 0 }
        let arguments = sorted.map { Arguments.operation($0.method, $0.operation) }
        return Arguments.row + ([SwiftLiteral.string(path.text)] + arguments).joined(separator: ", ") + ")"
    }

    /// A row of a table at the second level, on as many lines as it takes.
    private static func wrappedRow(_ arguments: [String]) -> String {
        let out = TextWriter()
        out.wrapped(Arguments.row, arguments, ")", depth: 2)
        return String(out.text.dropLast())
    }

    private typealias Arguments = DescriptorArguments
}
