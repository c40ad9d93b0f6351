/// A policy's text as a tree, before its names and types are known.
public struct PolicyExpression: Sendable {
    /// What the expression is made of.
    public indirect enum Kind: Sendable {
        /// A value.
        case literal(PolicyLiteral)
        /// A dotted name.
        case attribute(PolicyPath)
        /// `NOT x`.
        case not(PolicyExpression)
        /// `a AND b AND …`, at least two; an AND in parentheses stays a node of its own.
        case and([PolicyExpression])
        /// `a OR b OR …`, at least two.
        case or([PolicyExpression])
        /// `a < b`.
        case comparison(PolicyExpression, PolicyOperator, PolicyExpression)
        /// `a IN b`, where b is an attribute.
        case membership(PolicyExpression, PolicyExpression)
        /// `a IN ['x', 'y']`, at least one element.
        case listMembership(PolicyExpression, [Element])
    }

    /// A literal in a list.
    public struct Element: Sendable {
        /// The value.
        public let literal: PolicyLiteral
        /// Where it stands.
        public let span: PolicySpan

        /// A literal at a place.
        public init(literal: PolicyLiteral, span: PolicySpan) {
            self.literal = literal
            self.span = span
        }
    }

    /// What it is.
    public let kind: Kind
    /// Where it stands, without parentheses around it.
    public let span: PolicySpan

    /// A node at a place.
    public init(_ kind: Kind, at span: PolicySpan) {
        self.kind = kind
        self.span = span
    }
}
