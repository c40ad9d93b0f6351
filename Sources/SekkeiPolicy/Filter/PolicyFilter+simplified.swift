extension PolicyFilter {
    /// A filter that is true for the same rows, in a form that is easy to render.
    ///
    /// NOT is pushed to the leaves, where an operator's complement takes its place; AND and OR are flattened and hold neither constants nor a
    /// single operand; orders of enumerations become lists of values. What was unknown may become false: no row passes either way.
    public func simplified() -> PolicyFilter {
        reduced(negated: false)
    }

    /// Negation ends up in the leaves, so every node counts only where it is true, and unknown is as good as false.
    private func reduced(negated: Bool) -> PolicyFilter {
        switch self {
        case .constant(let truth): .constant(PolicyTruth((negated ? truth.negated : truth) == .true))
        case .not(let filter): filter.reduced(negated: !negated)
        case .and(let filters), .or(let filters): Self.combined(filters, isAnd: isAnd != negated, negated: negated)
        case .comparison(let field, let sign, let value, let form):
            Self.leaf(field, negated ? sign.complement : sign, value, form)
        case .fieldComparison(let left, let sign, let right, let form):
            .fieldComparison(left, negated ? sign.complement : sign, right, form)
        case .among(let field, let values, let form): Self.leaf(field, values, form, negated: negated)
        case .contains, .containsField, .isNull: negated ? .not(self) : self
        }
    }

    private var isAnd: Bool {
        if case .and = self { true } else { false }
    }

    private static func combined(_ filters: [PolicyFilter], isAnd: Bool, negated: Bool) -> PolicyFilter {
        var operands: [PolicyFilter] = []
        for filter in filters {
            switch (filter.reduced(negated: negated), isAnd) {
            case (.constant(.true), true), (.constant(.false), false), (.constant(.unknown), false): continue
            case (.constant(.true), false): return .constant(.true)
            case (.constant(.false), true), (.constant(.unknown), true): return .constant(.false)
            case (.and(let inner), true), (.or(let inner), false): operands += inner
            case (let operand, _): operands.append(operand)
            }
        }
        if operands.count == 1 { return operands[0] }
        return operands.isEmpty ? .constant(PolicyTruth(isAnd)) : isAnd ? .and(operands) : .or(operands)
    }

    private static func leaf(
        _ field: PolicyAttribute, _ sign: PolicyOperator, _ value: PolicyValue, _ form: PolicyComparisonForm
    ) -> PolicyFilter {
        guard case .rank(let enumeration) = form else { return .comparison(field, sign, value, form) }
        let values = enumeration.values.map(PolicyValue.text).filter { form.truth($0, sign, value) == .true }
        return leaf(field, values, .enumeration(enumeration), negated: false)
    }

    private static func leaf(
        _ field: PolicyAttribute, _ values: [PolicyValue], _ form: PolicyComparisonForm, negated: Bool
    ) -> PolicyFilter {
        switch (values.count, negated) {
        case (0, false): .constant(.false)
        // Not among nothing: true for every field that can be compared at all.
        case (0, true): .fieldComparison(field, .equal, field, form)
        case (1, _): .comparison(field, negated ? .notEqual : .equal, values[0], form)
        case (_, false): .among(field, values, form)
        case (_, true): .not(.among(field, values, form))
        }
    }
}
