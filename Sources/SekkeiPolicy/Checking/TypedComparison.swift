/// A comparison whose sides fit each other; at least one is an attribute. Unknown where a side is absent.
public struct TypedComparison: Sendable, Equatable {
    /// As written.
    public let left: TypedOperand
    /// As written.
    public let sign: PolicyOperator
    /// As written.
    public let right: TypedOperand
    /// What comparing means here; it has an order if the operator needs one.
    public let form: PolicyComparisonForm
}
