/// Typed values as the context of a policy: each root by its own name.
///
/// ```swift
/// let facts = PolicyFacts(["user": context.caller, "resource": task])
/// ```
public struct PolicyFacts: PolicyContext {
    private let roots: [String: any PolicyReadable]

    /// The roots that are there; attributes of all others are absent.
    public init(_ roots: [String: any PolicyReadable]) {
        self.roots = roots
    }

    /// What the attribute's root answers.
    public func value(of attribute: PolicyAttribute) -> PolicyValue? {
        roots[attribute.root]?.policyValue(at: attribute.steps[...])
    }
}
