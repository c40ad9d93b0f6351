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
