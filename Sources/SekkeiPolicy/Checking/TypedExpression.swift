/// A condition whose names and types are known.
///
/// The engine walks this tree and the generator writes Swift from it; both follow the three-valued logic of ``PolicyTruth``.
public struct TypedExpression: Sendable {
    /// What the condition is made of.
    public indirect enum Kind: Sendable {
        /// True or false whatever the context says.
        case constant(Bool)
        /// An attribute of type boolean.
        case attribute(PolicyAttribute)
        /// Two values.
        case comparison(TypedComparison)
        /// A value and a list.
        case membership(TypedMembership)
        /// `== null` or, where `isNull` is false, `!= null`. Never unknown.
        case nullTest(PolicyAttribute, isNull: Bool)
        /// Exchanges true and false.
        case not(TypedExpression)
        /// The least true of its operands; at least two.
        case and([TypedExpression])
        /// The truest of its operands; at least two.
        case or([TypedExpression])
    }

    /// What it is.
    public let kind: Kind
    /// Where it is written.
    public let span: PolicySpan

    /// A node at a place.
    init(_ kind: Kind, at span: PolicySpan) {
        self.kind = kind
        self.span = span
    }
}
