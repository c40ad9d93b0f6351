import SekkeiPolicy

/// Gathers how the values of a condition are compared.
struct PolicyFormFold: TypedExpressionFold {
    func constant(_ value: Bool, at span: PolicySpan) -> [PolicyComparisonForm] { [] }
    func attribute(_ attribute: PolicyAttribute, at span: PolicySpan) -> [PolicyComparisonForm] { [] }
    func comparison(_ comparison: TypedComparison, at span: PolicySpan) -> [PolicyComparisonForm] { [comparison.form] }
    func membership(_ membership: TypedMembership, at span: PolicySpan) -> [PolicyComparisonForm] { [membership.form] }
    func nullTest(_ attribute: PolicyAttribute, isNull: Bool, at span: PolicySpan) -> [PolicyComparisonForm] { [] }
    func not(_ operand: [PolicyComparisonForm], at span: PolicySpan) -> [PolicyComparisonForm] { operand }
    func and(_ operands: [[PolicyComparisonForm]], at span: PolicySpan) -> [PolicyComparisonForm] { operands.flatMap(\.self) }
    func or(_ operands: [[PolicyComparisonForm]], at span: PolicySpan) -> [PolicyComparisonForm] { operands.flatMap(\.self) }
}
