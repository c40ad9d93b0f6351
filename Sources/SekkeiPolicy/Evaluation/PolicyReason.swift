/// A comparison that decided, with what it saw.
public struct PolicyReason: Sendable {
    /// An attribute and its value.
    public struct Observation: Sendable, Equatable {
        /// The dotted name with the root's own name.
        public let attribute: String
        /// Nil if it was absent.
        public let value: PolicyValue?
    }

    /// The canonical text of the comparison, without a NOT before it.
    public let text: String
    /// Where it is written.
    public let span: PolicySpan
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
