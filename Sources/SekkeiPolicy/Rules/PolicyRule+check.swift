extension CheckedPolicy {
    /// Writes a rule out as one condition and checks it.
    ///
    /// - Parameter policies: The rules that ``PolicyRule/Kind/policy(_:)`` may name. A policy that needs itself is refused, and so is one that
    ///   grows beyond the limit for nodes when it is written out.
    public static func check(
        _ rule: PolicyRule, among policies: [String: PolicyRule] = [:], against schema: PolicySchema, limits: PolicyLimits = PolicyLimits()
    ) -> Outcome {
        var writer = PolicyRuleWriter(policies: policies, schema: schema, limits: limits)
        guard let expression = writer.expression(of: rule), !writer.diagnostics.hasErrors else {
            return Outcome(policy: nil, diagnostics: writer.diagnostics.items)
        }
        return check(expression, against: schema, limits: limits)
    }
}
