/// A policy that can be evaluated.
public struct CheckedPolicy: Sendable {
    /// The whole condition; it never changes.
    public let condition: TypedExpression
    /// Every attribute that the condition mentions, once, at the index of its ``PolicyAttribute/slot``.
    public let attributes: [PolicyAttribute]

    /// Whether anything of a root is looked at, by the root's own name. A policy that mentions no resource needs none loaded.
    public func mentions(root: String) -> Bool {
        attributes.contains { $0.root == root }
    }
}

extension CheckedPolicy {
    /// What came of checking.
    public struct Outcome: Sendable {
        /// Nil if there is any error.
        public let policy: CheckedPolicy?
        /// Errors and warnings in the order in which they were found.
        public let diagnostics: [PolicyDiagnostic]
    }

    /// Finds the meaning of an expression's names and refuses what can never be compared.
    public static func check(
        _ expression: PolicyExpression, against schema: PolicySchema, limits: PolicyLimits = PolicyLimits()
    ) -> Outcome {
        var checker = PolicyChecker(schema: schema, limits: limits)
        let condition = checker.condition(expression)
        checker.warnIfConstant(condition)
        return checker.outcome(condition)
    }

    /// Reads and checks a text in one go.
    public static func compile(
        _ text: String, against schema: PolicySchema, limits: PolicyLimits = PolicyLimits(), source: Int = 0
    ) -> Outcome {
        let parsed = PolicyParser.parse(text, limits: limits, source: source)
        guard let expression = parsed.expression else { return Outcome(policy: nil, diagnostics: parsed.diagnostics) }
        return check(expression, against: schema, limits: limits)
    }
}
