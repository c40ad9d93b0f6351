/// A Swift value that stored policies can look into: the caller, a resource, and what they are made of.
///
/// The generator writes the conformances of a spec's types. Scalars answer for an empty path only.
public protocol PolicyReadable: Sendable {
    /// What the path leads to from here; nil where that, or anything on the way, is absent.
    /// - Parameter path: The rest of a dotted name; empty for the value itself.
    func policyValue(at path: ArraySlice<PolicyAttribute.Step>) -> PolicyValue?
}

extension Optional: PolicyReadable where Wrapped: PolicyReadable {
    /// Nil for nil.
    public func policyValue(at path: ArraySlice<PolicyAttribute.Step>) -> PolicyValue? {
        flatMap { $0.policyValue(at: path) }
    }
}

extension Array: PolicyReadable where Element: PolicyReadable {
    /// The elements as a list; an element that is absent is there and unknown in every comparison.
    public func policyValue(at path: ArraySlice<PolicyAttribute.Step>) -> PolicyValue? {
        path.isEmpty ? .list(map { $0.policyValue(at: []) ?? .opaque }) : nil
    }
}

extension Dictionary: PolicyReadable where Key == String, Value: PolicyReadable {
    /// The value of a key; the map itself can only be compared with `null`.
    public func policyValue(at path: ArraySlice<PolicyAttribute.Step>) -> PolicyValue? {
        guard let key = path.first else { return .opaque }
        return self[key.name]?.policyValue(at: path.dropFirst())
    }
}

extension PolicyValue {
    /// What stored policies see of a value that they can only compare with `null`.
    /// - Parameter path: The rest of the name, which leads nowhere.
    @_spi(Generated) public static func presence<Value>(_ value: Value?, at path: ArraySlice<PolicyAttribute.Step>) -> PolicyValue? {
        value == nil || !path.isEmpty ? nil : .opaque
    }
}
