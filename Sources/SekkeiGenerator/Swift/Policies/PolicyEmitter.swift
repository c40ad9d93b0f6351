import SekkeiPolicy
import SekkeiSpec

/// Writes the functions of the policies that a file declares: what decides, what explains, and what filters lists.
struct PolicyEmitter {
    let catalog: PolicyCatalog
    let out: TextWriter

    func emit(_ policies: [Policy]) {
        out.blank()
        out.block("extension \(GeneratedName.registry) {") {
            for (number, policy) in policies.enumerated() {
                if number > 0 { out.blank() }
                emit(policy)
            }
        }
    }

    private func emit(_ policy: Policy) {
        for (number, use) in catalog.uses(of: policy).enumerated() {
            if number > 0 { out.blank() }
            truth(policy, use)
            out.blank()
            decision(use)
        }
        for use in catalog.filters(of: policy) {
            out.blank()
            filter(use)
        }
    }

    private func truth(_ policy: Policy, _ use: PolicyUse) {
        let description = policy.description.map { $0.text(in: use.context.language) + "\n\n" } ?? ""
        out.documentation("\(description)`\(policy.name)`: `\(use.policy.condition.condition)`")
        let open = "static func \(use.policyFunction)("
        out.wrapped(open, use.parameters.map(\.declaration), ") -> \(RuntimeSymbols.policyTruth) {", depth: 1)
        var fold = PolicyTruthFold(use: use)
        body(use.policy.condition.condition.fold(&fold))
    }

    private func decision(_ use: PolicyUse) {
        out.documentation("What `\(use.policy.name)` says, and why.")
        let open = "static func \(use.decisionFunction)("
        out.wrapped(open, use.parameters.map(\.declaration), ") -> \(RuntimeSymbols.policyDecision) {", depth: 1)
        var fold = PolicyDecisionFold(use)
        body(use.policy.condition.condition.fold(&fold))
    }

    private func filter(_ use: PolicyUse) {
        let type = use.context.swiftName(ofType: use.resourceType ?? "")
        out.documentation("The rows of ``\(type)`` for which `\(use.policy.name)` holds.")
        let open = "static func \(use.filterFunction)("
        out.wrapped(open, use.known.map(\.declaration), ") -> \(RuntimeSymbols.filter)<\(type)> {", depth: 1)
        out.indented {
            var fold = PolicyFilterFold(use, catalog.names)
            let condition = use.policy.condition.condition.fold(&fold).filter
            let arguments = use.parameters.map { "\($0.label): \($0.isResource ? "$0" : $0.name)" }.joined(separator: ", ")
            let isOpen = use.parameters.contains(where: \.isResource)
            let closure = " { \(isOpen ? "" : "_ in ")\(use.policyFunction)(\(arguments)) }"
            let name = PolicySource.text(SwiftLiteral.string(use.policy.name))
            let call = PolicySource.call(
                "\(RuntimeSymbols.filter)(", [.labelled("policy", name), .labelled("condition", condition)], ")" + closure)
            out.lines(call.lines(depth: 2))
        }
        out.line("}")
    }

    private func body(_ source: PolicySource) {
        out.indented { out.lines(source.lines(depth: 2)) }
        out.line("}")
    }
}
