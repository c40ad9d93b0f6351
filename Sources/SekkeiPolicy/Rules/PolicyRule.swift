/// A policy as a spec or an administrator declares it: expressions, roles and other policies, combined.
public struct PolicyRule: Sendable {
    /// How the rule decides. All follow the three-valued logic of ``PolicyTruth``.
    public indirect enum Kind: Sendable {
        /// The caller has one of these roles; text literals.
        case roles([PolicyExpression.Element])
        /// One of them holds.
        case anyOf([PolicyRule])
        /// All of them hold.
        case allOf([PolicyRule])
        /// It is false, not merely unknown.
        case not(PolicyRule)
        /// An expression.
        case when(PolicyExpression)
        /// Another policy by its name.
        case policy(String)
    }

    /// How it decides.
    public let kind: Kind
    /// Where it is declared.
    public let span: PolicySpan

    /// A rule at a place.
    public init(_ kind: Kind, at span: PolicySpan) {
        self.kind = kind
        self.span = span
    }
}
