extension PolicyChecker {
    mutating func comparison(
        _ left: PolicyExpression, _ sign: PolicyOperator, _ right: PolicyExpression, at span: PolicySpan
    ) -> TypedExpression? {
        let sides = (side(left), side(right))
        guard let first = sides.0, let second = sides.1 else { return nil }
        switch (first, second) {
        case (_, .literal(.null)): return nullTest(first, sign, at: span)
        case (.literal(.null), _): return nullTest(second, sign, at: span)
        case (.condition(let condition), .literal(.boolean(let value))), (.literal(.boolean(let value)), .condition(let condition)):
            return comparison(of: condition, sign, value, at: span)
        case (.condition(let condition), _), (_, .condition(let condition)):
            diagnostics.add(.comparedCondition, at: condition.span, help: conditionHelp(left, sign, right))
            return nil
        default:
            guard let pair = pair((first, left.span), (second, right.span), at: span),
                let form = form(pair.form, for: sign, at: span)
            else { return nil }
            let comparison = TypedComparison(left: pair.left, sign: sign, right: pair.right, form: form)
            return folded(.comparison(comparison), at: span)
        }
    }

    /// `NOT a == b` reads as `(NOT a) == b`, which hardly anybody means.
    private func conditionHelp(_ left: PolicyExpression, _ sign: PolicyOperator, _ right: PolicyExpression) -> String? {
        guard case .not(let operand) = left.kind else { return nil }
        return "write NOT (\(operand) \(sign.rawValue) \(right))".clipped
    }

    private mutating func nullTest(_ side: Side, _ sign: PolicyOperator, at span: PolicySpan) -> TypedExpression? {
        guard !sign.needsOrder else {
            diagnostics.add(.misplacedNull, at: span)
            return nil
        }
        switch side {
        case .attribute(let attribute):
            if !attribute.isOptional { diagnostics.add(.alwaysPresent(attribute.description), at: span) }
            return TypedExpression(.nullTest(attribute, isNull: sign == .equal), at: span)
        case .literal(let literal):
            return TypedExpression(.constant((literal == .null) == (sign == .equal)), at: span)
        case .condition(let condition):
            diagnostics.add(.nullTestOfCondition, at: condition.span)
            return nil
        }
    }

    /// A condition compared with `true` is the condition itself, and with `false` its negation.
    private mutating func comparison(
        of condition: TypedExpression, _ sign: PolicyOperator, _ value: Bool, at span: PolicySpan
    ) -> TypedExpression? {
        guard !sign.needsOrder else {
            diagnostics.add(.unordered(operator: sign.rawValue, type: PolicyType.boolean.description), at: span)
            return nil
        }
        warnIfConstant(condition)
        return value == (sign == .equal) ? TypedExpression(condition.kind, at: span) : TypedExpression(.not(condition), at: span)
    }

    /// The order that an operator needs, if the type has one.
    private mutating func form(
        _ form: PolicyComparisonForm, for sign: PolicyOperator, at span: PolicySpan
    ) -> PolicyComparisonForm? {
        guard sign.needsOrder else { return form }
        switch form {
        case .boolean:
            diagnostics.add(.unordered(operator: sign.rawValue, type: PolicyType.boolean.description), at: span)
            return nil
        case .enumeration(let enumeration) where enumeration.isOrdered: return .rank(enumeration)
        case .enumeration(let enumeration):
            let help = "say 'ordered: true' at \(enumeration.name) if its values have an order"
            diagnostics.add(.unordered(operator: sign.rawValue, type: enumeration.name), at: span, help: help)
            return nil
        default: return form
        }
    }

    /// A comparison of constants is computed here.
    func folded(_ kind: TypedExpression.Kind, at span: PolicySpan) -> TypedExpression {
        let operands: [TypedOperand]
        switch kind {
        case .comparison(let comparison): operands = [comparison.left, comparison.right]
        case .membership(let membership):
            if case .attribute = membership.container { return TypedExpression(kind, at: span) }
            operands = [membership.element]
        default: return TypedExpression(kind, at: span)
        }
        let isConstant = operands.allSatisfy { if case .constant = $0 { true } else { false } }
        let expression = TypedExpression(kind, at: span)
        return isConstant ? TypedExpression(.constant(expression.truth(in: EmptyPolicyContext()) == .true), at: span) : expression
    }
}
