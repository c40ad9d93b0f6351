import SekkeiSpec

/// Writes the protocol that an application implements for a service.
struct ServiceEmitter {
    let context: SwiftContext
    let out: TextWriter

    func emit(_ service: Service) {
        out.blank()
        out.documentation((service.description ?? service.summary)?.text(in: context.language))
        out.block("public protocol \(ServiceNames(service).protocolName): \(RuntimeSymbols.sendable) {") {
            requirements(service.operations)
        }
    }

    /// The operations that a version was the last to have, which keep working for its callers.
    func emit(_ removed: [OperationVersion], of service: Service, lastVersion: SwiftContext) {
        guard let served = removed.first?.served else { return }
        out.blank()
        let changes = removed.map { ChangeComment(context: lastVersion).text(["\(service.name).\($0.operation.name)"]) }
        var seen: Set<String> = []
        let distinct = changes.filter { seen.insert($0).inserted }.joined(separator: "; ")
        out.documentation(
            "What ``\(GeneratedName.service(service.name))`` has no more, for callers of \(lastVersion.version): \(distinct).")
        out.block("public protocol \(served.protocolName): \(RuntimeSymbols.sendable) {") {
            requirements(removed.map(\.newest.operation))
        }
    }

    /// A loader stands before the first operation that needs it.
    private func requirements(_ operations: [Operation]) {
        var loaders: Set<ResourceLoader> = []
        for operation in operations {
            let signature = OperationSignature(context: context, operation: operation)
            if let loader = signature.loader, loaders.insert(loader).inserted {
                LoaderEmitter(signature: signature, out: out).emit(loader, for: operations.filter { $0.uses(loader) })
            }
            requirement(operation)
        }
    }

    private func requirement(_ operation: Operation) {
        let signature = OperationSignature(context: context, operation: operation)
        out.documentation(documentation(of: signature))
        let parameters = signature.arguments.map(Self.parameter) + ["context: \(signature.contextType)"]
        let result = signature.returnType.map { " -> \($0)" } ?? ""
        out.wrapped("func \(signature.name)(", parameters, ") async throws\(result)", depth: 1)
    }

    /// `id: Int64`, or `id id_: Int64` where the constant is called otherwise.
    static func parameter(_ argument: OperationSignature.Argument) -> String {
        let isPlain = argument.local == argument.label || argument.local == "`\(argument.label)`"
        let name = isPlain ? argument.label : "\(argument.label) \(argument.local)"
        return "\(name): \(argument.type)"
    }

    private func documentation(of signature: OperationSignature) -> String {
        let operation = signature.operation
        let route = "`\(operation.method.rawValue) \(operation.path.text)`"
        let summary = operation.summary.map { Self.sentence($0.text(in: context.language)) + " " } ?? ""
        let paragraphs = [
            summary + route,
            operation.description?.text(in: context.language),
            limits(operation),
            operation.deprecation.map { DeprecationComment.text($0, link: reference) },
        ].compactMap { $0 }.joined(separator: "\n\n")
        let version = signature.takesVersion ? "\n- Parameter expectedVersion: What the row's version must still be; nil for any." : ""
        let policy = signature.operation.policy.map(Self.guarding) ?? ""
        return paragraphs + policy + version + (throwing(operation).map { "\n- Throws: \($0)" } ?? "")
    }

    private static func guarding(_ policy: OperationPolicy) -> String {
        guard case .each = policy.subject else { return "\n\nOnly where the policy `\(policy.name)` holds." }
        return "\n\n- Parameter visible: The rows for which the policy `\(policy.name)` holds, to narrow the query with."
    }

    private func limits(_ operation: Operation) -> String? {
        let limits = operation.rateLimits.compactMap { name in context.api.rateLimits.first { $0.name == name } }
        guard !limits.isEmpty else { return nil }
        return "Limited: " + limits.map { "`\($0.name)` (\($0.text))" }.joined(separator: "; ") + "."
    }

    private func reference(to operation: String) -> String? {
        let target = context.operations.first { $0.operation.name == operation }?.operation
        return target.map { OperationSignature(context: context, operation: $0).reference }
    }

    private func throwing(_ operation: Operation) -> String? {
        let errors = operation.errors.compactMap(context.error(named:))
        guard !errors.isEmpty else { return nil }
        return errors.map { $0.isBuiltIn ? $0.code : "``\($0.swiftName)`` (\($0.code))" }.joined(separator: ", ") + "."
    }

    private static func sentence(_ text: String) -> String {
        text.last.map { ".!?。".contains($0) } ?? true ? text : text + "."
    }
}
