/// Finds the meaning of names and the types of comparisons.
///
/// Its functions answer nil where they have reported an error; what depends on it is not reported again.
struct PolicyChecker {
    let schema: PolicySchema
    let limits: PolicyLimits
    var diagnostics: DiagnosticList
    private(set) var attributes: [PolicyAttribute] = []
    private var slots: [[String]: Int] = [:]

    init(schema: PolicySchema, limits: PolicyLimits) {
        self.schema = schema
        self.limits = limits
        diagnostics = DiagnosticList(limit: limits.diagnostics)
    }

    func outcome(_ condition: TypedExpression?) -> CheckedPolicy.Outcome {
        let policy = diagnostics.hasErrors ? nil : condition.map { CheckedPolicy(condition: $0, attributes: attributes) }
        return CheckedPolicy.Outcome(policy: policy, diagnostics: diagnostics.items)
    }

    /// What stands on one side of a comparison.
    enum Side {
        case literal(PolicyLiteral)
        case attribute(PolicyAttribute)
        case condition(TypedExpression)
    }

    /// The same number for every mention of an attribute.
    mutating func attribute(
        root: PolicyRoot, steps: [PolicyAttribute.Step], type: PolicyType, isOptional: Bool
    ) -> PolicyAttribute {
        let key = [root.name] + steps.map(\.name)
        if let slot = slots[key] { return attributes[slot] }
        let attribute = PolicyAttribute(root: root.name, steps: steps, type: type, isOptional: isOptional, slot: attributes.count)
        slots[key] = attributes.count
        attributes.append(attribute)
        return attribute
    }
}
