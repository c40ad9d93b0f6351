extension CheckedPolicy {
    /// Evaluates once more and says which comparisons decided. The outcome is that of ``truth(in:)`` in the same context.
    public func decision(in context: some PolicyContext) -> PolicyDecision {
        condition.decision(in: context)
    }
}

extension TypedExpression {
    fileprivate func decision(in context: some PolicyContext) -> PolicyDecision {
        switch kind {
        case .not(let operand): return operand.decision(in: context).negated
        case .and(let operands): return .all(operands.map { $0.decision(in: context) })
        case .or(let operands): return .any(operands.map { $0.decision(in: context) })
        case .constant, .attribute, .comparison, .membership, .nullTest:
            let truth = truth(in: context)
            let reason = PolicyReason(text: description, span: span, truth: truth, observations: observations(in: context))
            return PolicyDecision(outcome: truth, reasons: [reason])
        }
    }

    private func observations(in context: some PolicyContext) -> [PolicyReason.Observation] {
        mentioned.map { PolicyReason.Observation(attribute: $0.description, value: context.value(of: $0)) }
    }

    private var mentioned: [PolicyAttribute] {
        switch kind {
        case .attribute(let attribute), .nullTest(let attribute, _): return [attribute]
        case .comparison(let comparison): return [comparison.left.attribute, comparison.right.attribute].compactMap(\.self)
        case .membership(let membership):
            let list: PolicyAttribute? = if case .attribute(let attribute) = membership.container { attribute } else { nil }
            return [membership.element.attribute, list].compactMap(\.self)
        case .constant, .not, .and, .or: return []
        }
    }
}

extension TypedOperand {
    /// Nil for a constant.
    var attribute: PolicyAttribute? {
        if case .attribute(let attribute) = self { attribute } else { nil }
    }
}
