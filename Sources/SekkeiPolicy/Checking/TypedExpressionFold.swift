/// Turns a checked condition into something else, such as Swift or SQL, from the leaves up.
///
/// A new kind of node is a new requirement, so that no writer can forget it. What must be compared how is in ``TypedComparison/form`` and in the
/// types of the operands; what may be absent is in ``PolicyAttribute/steps``. The result must follow ``PolicyTruth``.
public protocol TypedExpressionFold {
    /// What a node becomes.
    associatedtype Result

    /// True or false whatever the context says.
    mutating func constant(_ value: Bool, at span: PolicySpan) -> Result
    /// A boolean attribute; unknown if it is absent.
    mutating func attribute(_ attribute: PolicyAttribute, at span: PolicySpan) -> Result
    /// Two values; unknown if one is absent.
    mutating func comparison(_ comparison: TypedComparison, at span: PolicySpan) -> Result
    /// A value and a list; unknown if one is absent.
    mutating func membership(_ membership: TypedMembership, at span: PolicySpan) -> Result
    /// Whether an attribute is absent, or with `isNull` false whether it is there. Never unknown.
    mutating func nullTest(_ attribute: PolicyAttribute, isNull: Bool, at span: PolicySpan) -> Result
    /// The negation of what the operand became.
    mutating func not(_ operand: Result, at span: PolicySpan) -> Result
    /// At least two operands.
    mutating func and(_ operands: [Result], at span: PolicySpan) -> Result
    /// At least two operands.
    mutating func or(_ operands: [Result], at span: PolicySpan) -> Result
}

extension TypedExpression {
    /// Visits every node once, operands from left to right before what holds them.
    public func fold<Fold: TypedExpressionFold>(_ fold: inout Fold) -> Fold.Result {
        switch kind {
        case .constant(let value): return fold.constant(value, at: span)
        case .attribute(let attribute): return fold.attribute(attribute, at: span)
        case .comparison(let comparison): return fold.comparison(comparison, at: span)
        case .membership(let membership): return fold.membership(membership, at: span)
        case .nullTest(let attribute, let isNull): return fold.nullTest(attribute, isNull: isNull, at: span)
        case .not(let operand): return fold.not(operand.fold(&fold), at: span)
        case .and(let operands): return fold.and(Self.results(of: operands, &fold), at: span)
        case .or(let operands): return fold.or(Self.results(of: operands, &fold), at: span)
        }
    }

    private static func results<Fold: TypedExpressionFold>(of operands: [TypedExpression], _ fold: inout Fold) -> [Fold.Result] {
        var results: [Fold.Result] = []
        for operand in operands { results.append(operand.fold(&fold)) }
        return results
    }
}
