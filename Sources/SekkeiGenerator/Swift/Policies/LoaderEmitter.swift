import SekkeiSpec

/// Writes the method of a service that finds what a policy is decided about.
struct LoaderEmitter {
    /// Of one of the operations.
    let signature: OperationSignature
    let out: TextWriter

    func emit(_ loader: ResourceLoader, for operations: [Operation]) {
        var seen: Set<String> = []
        let policies = operations.compactMap(\.policy?.name).filter { seen.insert($0).inserted }.map { "`\($0)`" }
        out.documentation("What \(policies.joined(separator: ", ")) decides about; nil answers BIZ002.")
        let parameters = signature.pathArguments(of: loader).map(ServiceEmitter.parameter) + ["context: \(signature.contextType)"]
        let type = signature.context.swiftName(ofType: loader.type)
        out.wrapped("func \(SwiftIdentifier.member(loader.swiftName))(", parameters, ") async throws -> \(type)?", depth: 1)
    }
}

extension Operation {
    /// Whether its policy is decided about what a loader finds.
    func uses(_ loader: ResourceLoader) -> Bool {
        if case .resource(loader)? = policy?.subject { true } else { false }
    }
}
