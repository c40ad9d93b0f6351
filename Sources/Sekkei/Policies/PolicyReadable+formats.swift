public import SekkeiJSON
public import SekkeiPolicy

extension Patch: PolicyReadable where Value: PolicyReadable {
    /// What the new value answers: a field that is not sent is absent, as one that is cleared.
    public func policyValue(at path: ArraySlice<PolicyAttribute.Step>) -> PolicyValue? {
        value?.policyValue(at: path)
    }
}

extension JSONValue: PolicyReadable {
    /// Whatever it holds, it can only be compared with `null`.
    public func policyValue(at path: ArraySlice<PolicyAttribute.Step>) -> PolicyValue? {
        isNull || !path.isEmpty ? nil : .opaque
    }
}

extension JSONValue {
    /// Nil for JSON's `null`, which policies take for an absence.
    @_spi(Generated) public var unlessNull: JSONValue? {
        // A literal `nil` would be JSON's.
        isNull ? Optional.none : self
    }
}
