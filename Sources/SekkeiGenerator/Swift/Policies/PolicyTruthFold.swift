import SekkeiPolicy
import SekkeiSpec

/// Writes a condition as Swift that decides it, lazily and without the engine.
struct PolicyTruthFold: TypedExpressionFold {
    let use: PolicyUse

    func constant(_ value: Bool, at span: PolicySpan) -> PolicySource { .text(value ? ".true" : ".false") }

    func attribute(_ attribute: PolicyAttribute, at span: PolicySpan) -> PolicySource {
        .text(".holds(\(use.access(attribute).text))")
    }

    func comparison(_ comparison: TypedComparison, at span: PolicySpan) -> PolicySource {
        let sides = [comparison.left, comparison.right]
        let operands = PolicyOperands(
            comparison.form, sides.compactMap(\.access).map(use.access), sides.compactMap(\.literal), use.context)
        return .call(".\(comparison.sign.member)(", sides.map { side in .text(text(side, operands)) }, ")")
    }

    func membership(_ membership: TypedMembership, at span: PolicySpan) -> PolicySource {
        let element = membership.element
        switch membership.container {
        case .constants(let constants):
            let operands = operands(membership.form, [element.access], constants)
            let items = constants.map { PolicySource.text(operands.expression($0)) }
            return .call(".among(\(text(element, operands)), [", items, "])")
        case .attribute(let list):
            let operands = operands(membership.form, [element.access, list], [element.literal].compactMap(\.self))
            let items = [text(element, operands), operands.expression(use.access(list), isList: true)]
            return .call(".among(", items.map(PolicySource.text), ")")
        }
    }

    func nullTest(_ attribute: PolicyAttribute, isNull: Bool, at span: PolicySpan) -> PolicySource {
        .text(".\(isNull ? "absent" : "present")(\(use.access(attribute).present))")
    }

    func not(_ operand: PolicySource, at span: PolicySpan) -> PolicySource { .suffixed(operand, ".negated") }
    func and(_ operands: [PolicySource], at span: PolicySpan) -> PolicySource { chain("and", operands) }
    func or(_ operands: [PolicySource], at span: PolicySpan) -> PolicySource { chain("or", operands) }

    private func chain(_ word: String, _ operands: [PolicySource]) -> PolicySource {
        .chain(operands[0], word, Array(operands.dropFirst()))
    }

    private func operands(_ form: PolicyComparisonForm, _ attributes: [PolicyAttribute?], _ constants: [TypedConstant]) -> PolicyOperands {
        PolicyOperands(form, attributes.compactMap(\.self).map(use.access), constants, use.context)
    }

    private func text(_ operand: TypedOperand, _ operands: PolicyOperands) -> String {
        switch operand {
        case .attribute(let attribute): operands.expression(use.access(attribute))
        case .constant(let constant): operands.expression(constant)
        }
    }
}

extension TypedOperand {
    /// Nil for a constant.
    var access: PolicyAttribute? {
        if case .attribute(let attribute) = self { attribute } else { nil }
    }

    /// Nil for an attribute.
    var literal: TypedConstant? {
        if case .constant(let constant) = self { constant } else { nil }
    }
}

extension PolicyOperator {
    /// The member of `SekkeiPolicy.PolicyTruth`, and the case.
    var member: String {
        switch self {
        case .equal: "equal"
        case .notEqual: "notEqual"
        case .less: "less"
        case .lessOrEqual: "lessOrEqual"
        case .greater: "greater"
        case .greaterOrEqual: "greaterOrEqual"
        }
    }
}
