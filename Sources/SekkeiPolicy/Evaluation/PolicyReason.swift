/// A comparison that decided, with what it saw.
public struct PolicyReason: Sendable {
    /// An attribute and its value.
    public struct Observation: Sendable, Equatable {
        /// The dotted name with the root's own name.
        public let attribute: String
        /// Nil if it was absent.
        public let value: PolicyValue?

        /// An attribute and what it held.
        public init(attribute: String, value: PolicyValue?) {
            self.attribute = attribute
            self.value = value
        }

        /// An attribute and the Swift value that it holds.
        @_spi(Generated) public init(_ attribute: String, _ value: (some PolicyReadable)?) {
            self.init(attribute: attribute, value: value?.policyValue(at: []))
        }

        /// An attribute of which no more can be shown than that it is there.
        @_spi(Generated) public init<Value>(_ attribute: String, presenceOf value: Value?) {
            self.init(attribute: attribute, value: value == nil ? nil : .opaque)
        }
    }

    /// The canonical text of the comparison, without a NOT before it.
    public let text: String
    /// Where it is written; nil for a policy of the spec, whose text is not there at run time.
    public let span: PolicySpan?
    /// What came of it.
    public let truth: PolicyTruth
    /// The attributes that it mentions, in their order. They may hold personal facts: they belong in the audit trail, not in an answer.
    public let observations: [Observation]
}

extension PolicyReason: CustomStringConvertible {
    /// For logs: `user.department == resource.department is false (user.department 'HR', resource.department absent)`.
    public var description: String {
        let seen = observations.map { "\($0.attribute) \($0.value.map(\.description) ?? "absent")" }
        return "\(text) is \(truth)" + (seen.isEmpty ? "" : " (\(seen.joined(separator: ", ")))")
    }
}
