import SekkeiSpec

/// Writes the tables of operations and of resources.
struct OperationTableEmitter {
    let versions: SwiftVersions
    let out: TextWriter
    private var context: SwiftContext { versions.newest }

    /// - Returns: How paths lead to the resources of each version.
    func emit() -> [VersionRoutes] {
        let rows = versions.served.map(row) + versions.gone.map(row)
        out.table("static let \(Arguments.Table.operations.rawValue): [\(RuntimeSymbols.operationDescriptor)] = [", rows)
        out.blank()
        out.line("/// A path and what stands on it.")
        let routes = VersionRoutes.all(versions)
        let resources = routes.filter(\.hasOwnRows).flatMap(\.rows)
        out.table("static let \(Arguments.Table.resources.rawValue): [\(RuntimeSymbols.resource)] = [", resources)
        return routes
    }

    private func row(_ version: OperationVersion) -> String {
        let operation = version.operation
        let errors = operation.errors.compactMap(context.errorNumber).map(String.init)
        let optional = [
            operation.timeoutMilliseconds.map { Arguments.timeout(SwiftLiteral.integer($0)) },
            operation.body.map { _ in Arguments.maxBody(SwiftLiteral.integer(operation.maxBody)) },
            errors.isEmpty ? nil : Arguments.errors(SwiftLiteral.list(errors)),
            operation.deprecation.map { Arguments.deprecated(Self.moment($0.since)) },
            operation.returns.body == nil ? Arguments.notEnveloped : nil,
            operation.returns.stream.map { Arguments.contentType(SwiftLiteral.string(Self.contentType(of: $0))) },
            operation.cache != nil && operation.concurrency != nil ? Arguments.hasRowVersion : nil,
            fieldNames(of: version), rateLimits(of: operation),
            operation.audit.map { Arguments.audit(SwiftLiteral.string($0.action)) },
        ]
        let arguments =
            [
                SwiftLiteral.string(operation.name), Arguments.service(SwiftLiteral.string(version.service.name)),
                Arguments.method(operation.method), SwiftLiteral.string(operation.path.text),
                Arguments.security(schemes(operation.security)),
            ] + optional.compactMap { $0 }
        return Self.wrappedRow(arguments)
    }

    /// Answered with 410 before anything else is looked at.
    private func row(_ operation: RetiredOperation) -> String {
        let last = versions.past.first { $0.version == operation.lastVersion }
        let service = last?.operation(named: operation.name)?.service.name ?? ""
        return Self.wrappedRow([
            SwiftLiteral.string(operation.name), Arguments.service(SwiftLiteral.string(service)), Arguments.method(operation.method),
            SwiftLiteral.string(operation.path.text), Arguments.security(nil), Arguments.gone,
        ])
    }

    /// Where an error names fields of the request, what the version calls them.
    private func fieldNames(of version: OperationVersion) -> String? {
        guard version.newer != nil, versions.errorsNameFields else { return nil }
        let names = version.fieldNames.map { "\(Arguments.row)\(SwiftLiteral.string($0.newest)), \(SwiftLiteral.string($0.own)))" }
        return names.isEmpty ? nil : Arguments.fieldNames(SwiftLiteral.list(names))
    }

    private func rateLimits(of operation: Operation) -> String? {
        guard !operation.rateLimits.isEmpty else { return nil }
        return Arguments.rateLimits(SwiftLiteral.list(RateLimitTable(versions).numbers(of: operation).map(String.init)))
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

    /// A row of a table at the second level, on as many lines as it takes.
    private static func wrappedRow(_ arguments: [String]) -> String {
        let out = TextWriter()
        out.wrapped(Arguments.row, arguments, ")", depth: 2)
        return String(out.text.dropLast())
    }

    private typealias Arguments = DescriptorArguments
}
