/// `audit`: what the audit trail calls the operation.
package struct AuditRule: Sendable, Equatable {
    /// `task.create`.
    package var action: String
    package var span: SourceSpan
}
