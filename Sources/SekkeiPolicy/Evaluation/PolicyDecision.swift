/// What a policy said, and why.
public struct PolicyDecision: Sendable {
    /// The whole condition.
    public let outcome: PolicyTruth
    /// The comparisons without which the outcome could be another, in the order of the text.
    ///
    /// Of an AND that does not hold these are the operands that are false, or the unknown ones if none is; of an OR that holds the first that is
    /// true; otherwise all operands of the same outcome. Under a NOT the roles change.
    public let reasons: [PolicyReason]

    /// Whether access is granted.
    public var isGranted: Bool { outcome == .true }
}

extension PolicyDecision {
    /// What an AND of decisions says.
    @_spi(Generated) public static func all(_ operands: [PolicyDecision]) -> PolicyDecision {
        combined(operands, decisive: .false, neutral: .true)
    }

    /// What an OR of decisions says.
    @_spi(Generated) public static func any(_ operands: [PolicyDecision]) -> PolicyDecision {
        combined(operands, decisive: .true, neutral: .false)
    }

    /// What a NOT of the decision says: for the same reasons.
    @_spi(Generated) public var negated: PolicyDecision { PolicyDecision(outcome: outcome.negated, reasons: reasons) }

    /// What one comparison of a compiled policy says.
    /// - Parameter observations: The attributes that it mentions, with their values.
    @_spi(Generated) public static func reason(
        _ text: String, _ truth: PolicyTruth, _ observations: PolicyReason.Observation...
    ) -> PolicyDecision {
        PolicyDecision(outcome: truth, reasons: [PolicyReason(text: text, span: nil, truth: truth, observations: observations)])
    }

    /// Keeps the reasons of those operands whose outcome is that of the whole.
    private static func combined(_ operands: [PolicyDecision], decisive: PolicyTruth, neutral: PolicyTruth) -> PolicyDecision {
        let outcome =
            operands.contains { $0.outcome == decisive } ? decisive : operands.contains { $0.outcome == .unknown } ? .unknown : neutral
        let matching = operands.filter { $0.outcome == outcome }
        // One true operand is all that an OR needs, while every false one keeps an AND from holding.
        let deciding = outcome == .true && decisive == .true ? matching.prefix(1) : matching[...]
        return PolicyDecision(outcome: outcome, reasons: deciding.flatMap(\.reasons))
    }
}
