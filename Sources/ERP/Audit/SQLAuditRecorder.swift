public import ERPAPI
public import Sekkei
import SekkeiSQL

/// Writes entries of the audit trail as rows, unsealed: whoever changes something waits for nobody's chain.
public struct SQLAuditRecorder: AuditRecorder {
    /// Creates a recorder; the database comes with each transaction.
    public init() {}

    /// The caller's organization.
    public func tenant(of caller: Caller) -> String? { String(caller.organizationID) }

    /// Inserts an entry.
    /// - Parameter transaction: A write transaction of `SekkeiSQL` on a database that is migrated to ``Schema/migrations``.
    public func record(_ entry: AuditEntry, in transaction: any Sendable) async throws {
        guard let transaction = transaction as? Transaction else { throw AuditRecordingFailure.noTransaction }
        try await AuditLog(transaction: transaction).insert(entry)
    }
}

/// Why an entry could not be written although the database could take it.
enum AuditRecordingFailure: Error {
    /// What was joined is no SQL transaction.
    case noTransaction
    /// The tenant is no organization's id.
    case invalidTenant(String)
}
