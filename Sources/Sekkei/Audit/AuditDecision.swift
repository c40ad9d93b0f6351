/// What a policy said to a call.
public struct AuditDecision: Sendable, Equatable {
    /// The name of the policy.
    public var policy: String
    /// Whether it let the caller in.
    public var isAllowed: Bool
    /// The comparisons that decided, in words; for whoever reads the trail, never for the caller.
    public var reasons: String?

    /// Keeps a decision.
    public init(policy: String, isAllowed: Bool, reasons: String? = nil) {
        self.policy = policy
        self.isAllowed = isAllowed
        self.reasons = reasons
    }
}
