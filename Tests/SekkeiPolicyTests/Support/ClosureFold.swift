import SekkeiPolicy

/// Writes a policy as nested functions, as a generator writes it as Swift.
struct ClosureFold: TypedExpressionFold {
    typealias Result = (SampleContext) -> Bool?

    func constant(_ value: Bool, at span: PolicySpan) -> Result { { _ in value } }

    func attribute(_ attribute: PolicyAttribute, at span: PolicySpan) -> Result {
        { if case .boolean(let value)? = $0.value(of: attribute) { value } else { nil } }
    }

    func comparison(_ comparison: TypedComparison, at span: PolicySpan) -> Result {
        leaf("\(comparison.left.text) \(comparison.sign.rawValue) \(comparison.right.text)")
    }

    func membership(_ membership: TypedMembership, at span: PolicySpan) -> Result {
        let list =
            switch membership.container {
            case .constants(let constants): "[" + constants.map(\.literal.description).joined(separator: ", ") + "]"
            case .attribute(let attribute): attribute.description
            }
        return leaf("\(membership.element.text) IN \(list)")
    }

    func nullTest(_ attribute: PolicyAttribute, isNull: Bool, at span: PolicySpan) -> Result {
        { ($0.value(of: attribute) == nil) == isNull }
    }

    func not(_ operand: @escaping Result, at span: PolicySpan) -> Result { { operand($0).map { !$0 } } }

    func and(_ operands: [Result], at span: PolicySpan) -> Result {
        { context in
            let results = operands.map { $0(context) }
            return results.contains(false) ? false : results.contains(nil) ? nil : true
        }
    }

    func or(_ operands: [Result], at span: PolicySpan) -> Result {
        { context in
            let results = operands.map { $0(context) }
            return results.contains(true) ? true : results.contains(nil) ? nil : false
        }
    }

    /// Leaves are read again from their text and left to the plain evaluator.
    private func leaf(_ text: String) -> Result {
        let parsed = PolicyParser.parse(text).expression
        return { context in parsed.flatMap { NaiveEvaluator(values: context.values).evaluate($0) } }
    }

}

extension TypedOperand {
    var text: String {
        switch self {
        case .attribute(let attribute): attribute.description
        case .constant(let constant): constant.literal.description
        }
    }
}
