import SekkeiPolicy
import SekkeiSpec

/// Writes a condition as Swift that decides it with reasons: for those who were refused, and for the audit trail.
struct PolicyDecisionFold: TypedExpressionFold {
    private let truth: PolicyTruthFold
    private var use: PolicyUse { truth.use }

    init(_ use: PolicyUse) { truth = PolicyTruthFold(use: use) }

    func constant(_ value: Bool, at span: PolicySpan) -> PolicySource {
        reason(value ? "true" : "false", truth.constant(value, at: span), [])
    }

    func attribute(_ attribute: PolicyAttribute, at span: PolicySpan) -> PolicySource {
        reason("\(attribute)", truth.attribute(attribute, at: span), [attribute])
    }

    func comparison(_ comparison: TypedComparison, at span: PolicySpan) -> PolicySource {
        let mentioned = [comparison.left, comparison.right].compactMap(\.access)
        return reason(comparison.description, truth.comparison(comparison, at: span), mentioned)
    }

    func membership(_ membership: TypedMembership, at span: PolicySpan) -> PolicySource {
        let list: PolicyAttribute? = if case .attribute(let attribute) = membership.container { attribute } else { nil }
        let mentioned = [membership.element.access, list].compactMap(\.self)
        return reason(membership.description, truth.membership(membership, at: span), mentioned)
    }

    func nullTest(_ attribute: PolicyAttribute, isNull: Bool, at span: PolicySpan) -> PolicySource {
        reason("\(attribute) \(isNull ? "==" : "!=") null", truth.nullTest(attribute, isNull: isNull, at: span), [attribute])
    }

    func not(_ operand: PolicySource, at span: PolicySpan) -> PolicySource { .suffixed(operand, ".negated") }
    func and(_ operands: [PolicySource], at span: PolicySpan) -> PolicySource { .call(".all([", operands, "])") }
    func or(_ operands: [PolicySource], at span: PolicySpan) -> PolicySource { .call(".any([", operands, "])") }

    private func reason(_ text: String, _ truth: PolicySource, _ mentioned: [PolicyAttribute]) -> PolicySource {
        .call(".reason(", [.text(SwiftLiteral.string(text)), truth] + mentioned.map(observation), ")")
    }

    private func observation(_ attribute: PolicyAttribute) -> PolicySource {
        let access = use.access(attribute)
        let label = access.isReadable(use.context) ? "" : "presenceOf: "
        return .text(".init(\(SwiftLiteral.string("\(attribute)")), \(label)\(access.present))")
    }
}
