public import SekkeiPolicy

/// Decides policies whose text is not known before run time, such as those that administrators store.
///
/// A text is read and checked once; the next decision finds it checked. Texts, trees and the cache are bounded, and so is the time of every
/// decision: the language has no calls and no loops.
///
/// ```swift
/// let engine = PolicyEngine(schema: API.policySchema)
/// let policy = try engine.policy(text)                                   // faults with line and column
/// let decision = policy.decision(in: PolicyFacts(["user": context.caller, "task": task]))
/// guard decision.isGranted else { throw BuiltInError.insufficientPermissions }
/// ```
public final class PolicyEngine: Sendable {
    /// What policies may speak of.
    public let schema: PolicySchema
    private let limits: PolicyLimits
    private let checked: CheckedPolicies

    /// - Parameters:
    ///   - schema: What policies may speak of: the generated `API.policySchema`.
    ///   - limits: What a text may cost.
    ///   - capacity: UTF-8 bytes of the texts that are remembered; 1 MiB. A checked policy takes about a hundred times its text.
    public init(schema: PolicySchema, limits: PolicyLimits = PolicyLimits(), capacity: Int = 1 << 20) {
        self.schema = schema
        self.limits = limits
        checked = CheckedPolicies(capacity: capacity)
    }

    /// Reads and checks a text, unless that has been done.
    /// - Throws: ``PolicyTextError`` with everything that is wrong with it.
    public func policy(_ text: String) throws(PolicyTextError) -> CheckedPolicy {
        if let known = checked.policy(text) { return known }
        let outcome = CheckedPolicy.compile(text, against: schema, limits: limits)
        guard let policy = outcome.policy else { throw PolicyTextError(diagnostics: outcome.diagnostics) }
        checked.insert(policy, for: text)
        return policy
    }

    /// What a text says of typed values. Access is granted only where ``PolicyDecision/isGranted`` says so.
    /// - Throws: ``PolicyTextError``: a text that cannot be read decides nothing.
    public func decide(_ text: String, in facts: some PolicyContext) throws(PolicyTextError) -> PolicyDecision {
        try policy(text).decision(in: facts)
    }
}
