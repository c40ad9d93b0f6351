import SekkeiPolicy
import SekkeiSpec

/// Writes what a handler does for the policy of its operation: load, decide, narrow the list and check its rows.
struct PolicyStage {
    let signature: OperationSignature
    /// The constant that holds the service.
    let service: String
    /// Makes the context that methods of the service get.
    let context: String
    /// The value of an argument of the newest method, by its label.
    let value: (OperationSignature.Argument) -> String
    let out: TextWriter
    private let use: PolicyUse?

    init(
        _ signature: OperationSignature, service: String, context: String, out: TextWriter,
        value: @escaping (OperationSignature.Argument) -> String = \.local
    ) {
        self.signature = signature
        self.service = service
        self.context = context
        self.value = value
        self.out = out
        use = PolicyUse(signature)
    }

    /// Whether it looks at what the request carries.
    var readsInput: Bool { use?.policy.condition.mentions(root: "input") ?? false }

    /// The record that the policy is decided about, and what becomes of a caller who may not see it.
    func load() {
        guard let loader = signature.loader, let loaded = signature.loaded else { return }
        let arguments = signature.pathArguments(of: loader).map { "\($0.label): \(value($0))" } + ["context: \(context)"]
        out.wrapped("let \(loaded.local) = try await \(service).\(SwiftIdentifier.member(loader.swiftName))(", arguments, ")", depth: 3)
        out.line("guard let \(loaded.local) else { throw \(RuntimeSymbols.resourceNotFound) }")
    }

    /// The decision; for a list, the filter.
    func decide() {
        guard let use else { return }
        if use.isFilter {
            let filter = "Self.\(use.filterFunction)(\(arguments(use.known)))"
            return out.line("let \(OperationSignature.visible) = \(PolicyCalls.filtered(filter))")
        }
        let arguments = arguments(use.parameters)
        let call = "\(PolicyCalls.authorize(use.policy.name))Self.\(use.policyFunction)(\(arguments))) {"
        out.block(call) { out.line("Self.\(use.decisionFunction)(\(arguments))") }
    }

    private func arguments(_ parameters: [PolicyUse.Parameter]) -> String {
        parameters.map { "\($0.label): \(argument($0))" }.joined(separator: ", ")
    }

    private func argument(_ parameter: PolicyUse.Parameter) -> String {
        let known = signature.requestArguments.first { $0.label == parameter.label && $0.local == parameter.argument }
        return known.map(value) ?? parameter.argument
    }

    /// The check of the rows that the service returned, in the constant of this name.
    func check(_ result: String) {
        guard let use, use.isFilter, let rows = rows(of: result) else { return }
        let effect = signature.operation.returns.stream == nil ? "try " : ""
        guard signature.operation.returns.headers.isEmpty else {
            return out.line("\(rows) = \(effect)\(PolicyCalls.visible(rows, OperationSignature.visible))")
        }
        out.line("let \(result) = \(effect)\(PolicyCalls.visible(rows, OperationSignature.visible))")
    }

    /// What takes the service's result, where its rows are checked one by one: not those of a file.
    func binding(_ result: String) -> String? {
        guard let use, use.isFilter, rows(of: result) != nil else { return nil }
        return signature.operation.returns.headers.isEmpty ? "let rows = " : "var \(result) = "
    }

    private func rows(of result: String) -> String? {
        let returns = signature.operation.returns
        let element: TypeReference? =
            switch (returns.stream, returns.body?.kind) {
            case (let stream?, _): stream.element
            case (nil, .list(let element)?): element
            default: nil
            }
        guard let use, let type = use.resourceType, element?.kind == .named(type) else { return nil }
        return returns.headers.isEmpty ? "rows" : "\(result).\(ResultEmitter.body(signature.operation))"
    }
}
