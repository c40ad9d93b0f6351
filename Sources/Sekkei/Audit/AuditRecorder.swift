/// Keeps the entries of an audited API.
///
/// ```swift
/// struct SQLAuditRecorder: AuditRecorder {
///     func tenant(of caller: Caller) -> String? { String(caller.organizationID) }
///     func record(_ entry: AuditEntry, in transaction: any Sendable) async throws { … INSERT … }
/// }
/// ```
public protocol AuditRecorder<Caller>: Sendable {
    /// The spec's `auth.user`.
    associatedtype Caller: Sendable
    /// To whom the entries of a caller belong; nil where nobody shares the server.
    func tenant(of caller: Caller) -> String?
    /// Writes an entry with the transaction of the change that it tells of.
    /// - Parameter transaction: What the service gave to ``AuditDraft/record(_:in:)`` or ``UnitOfWork/join(_:)``.
    /// - Throws: Where the entry cannot be written: then the transaction must fail with it.
    func record(_ entry: AuditEntry, in transaction: any Sendable) async throws
}

extension AuditRecorder {
    /// Nil: nobody shares the server.
    public func tenant(of caller: Caller) -> String? { nil }
}
