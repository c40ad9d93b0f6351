extension CheckedPolicy {
    /// Evaluates once more and says which comparisons decided. The outcome is that of ``truth(in:)`` in the same context.
    public func decision(in context: some PolicyContext) -> PolicyDecision {
        var reasons: [PolicyReason] = []
        let outcome = condition.explain(in: context, reasons: &reasons)
        return PolicyDecision(outcome: outcome, reasons: reasons)
    }
}

extension TypedExpression {
    fileprivate func explain(in context: some PolicyContext, reasons: inout [PolicyReason]) -> PolicyTruth {
        switch kind {
        case .not(let operand):
            return operand.explain(in: context, reasons: &reasons).negated
        case .and(let operands):
            return Self.explain(operands, decisive: .false, neutral: .true, in: context, reasons: &reasons)
        case .or(let operands):
            return Self.explain(operands, decisive: .true, neutral: .false, in: context, reasons: &reasons)
        case .constant, .attribute, .comparison, .membership, .nullTest:
            let truth = truth(in: context)
            reasons.append(PolicyReason(text: description, span: span, truth: truth, observations: observations(in: context)))
            return truth
        }
    }

    /// Keeps the reasons of those operands whose outcome is that of the whole.
    private static func explain(
        _ operands: [TypedExpression], decisive: PolicyTruth, neutral: PolicyTruth, in context: some PolicyContext,
        reasons: inout [PolicyReason]
    ) -> PolicyTruth {
        var explained: [(truth: PolicyTruth, reasons: [PolicyReason])] = []
        for operand in operands {
            var own: [PolicyReason] = []
            explained.append((operand.explain(in: context, reasons: &own), own))
        }
        let outcome =
            explained.contains { $0.truth == decisive } ? decisive : explained.contains { $0.truth == .unknown } ? .unknown : neutral
        let matching = explained.filter { $0.truth == outcome }
        // One true operand is all that an OR needs, while every false one keeps an AND from holding.
        let deciding = outcome == .true && decisive == .true ? matching.prefix(1) : matching[...]
        reasons += deciding.flatMap(\.reasons)
        return outcome
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
