/// What came of a call that was recorded.
public enum AuditOutcome: String, Sendable, CaseIterable {
    /// It was done.
    case success
    /// It was refused, and the attempt is worth an entry: a failed login.
    case refused
}
