/// What a policy is evaluated against.
public protocol PolicyContext {
    /// What an attribute holds; nil if it is absent or null, or if anything on the way to it is.
    ///
    /// It must be fast and answer the same throughout one evaluation. ``PolicyAttribute/slot`` numbers the attributes of one policy, so that
    /// values can be kept in an array. A value of another type than the attribute's is there but unknown in every comparison.
    func value(of attribute: PolicyAttribute) -> PolicyValue?
}

/// Nothing is there.
struct EmptyPolicyContext: PolicyContext {
    func value(of attribute: PolicyAttribute) -> PolicyValue? { nil }
}
