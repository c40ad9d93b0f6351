import SekkeiPolicy

/// What a policy said about a request, for the access log and the audit trail. It holds observed values and is never sent to a client.
struct PolicyRecord: Sendable {
    enum Outcome: String, Sendable {
        /// The policy holds.
        case granted
        /// It does not.
        case denied
        /// Something absent keeps it from being decided, which refuses as well.
        case undecided
        /// It narrows what a list shows.
        case filtered
    }

    /// The policy's name in the spec.
    let policy: String
    let outcome: Outcome
    /// The comparisons that decided. Of a grant they are known only where somebody records it.
    var reasons: [PolicyReason] = []

    /// One line; nil where no reason is known.
    var explanation: String? { reasons.isEmpty ? nil : reasons.map(\.description).joined(separator: "; ") }
}
