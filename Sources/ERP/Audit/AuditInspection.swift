public import Sekkei
public import SekkeiSQL

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Walks the whole audit trail and finds what was done to it.
public struct AuditInspection: Sendable {
    private let database: any Database

    /// Looks at the trail of a database.
    public init(database: any Database) {
        self.database = database
    }

    /// Looks at every sealed entry, in one snapshot and in bounded memory.
    /// - Parameters:
    ///   - expected: Positions that were written down earlier.
    ///   - progress: Told now and then how many entries were looked at, and how many there are.
    public func run(
        expecting expected: [AuditPosition] = [], progress: @escaping @Sendable (_ done: Int64, _ total: Int64) -> Void = { _, _ in }
    ) async throws -> AuditReport {
        try await run(expecting: expected, progress: progress) { _, _ in }
    }

    /// - Parameter visit: Told of each sealed row whether it is as it was sealed. The rows come in their order.
    func run(
        expecting expected: [AuditPosition] = [], progress: @escaping @Sendable (_ done: Int64, _ total: Int64) -> Void = { _, _ in },
        visit: @escaping @Sendable (Row, Bool) throws -> Void
    ) async throws -> AuditReport {
        try await database.read { transaction in
            let chain = try await AuditChain.read(in: transaction)
            var verification = AuditVerification(from: chain.base, expecting: expected)
            let total = max(0, chain.head.sequence - chain.base.sequence)
            try await transaction.forEachBatch(of: Self.sealed, size: Self.batch) { rows in
                for row in rows { try visit(row, try Self.check(row, &verification)) }
                progress(verification.checked, max(total, verification.checked))
            }
            for row in try await AuditLog(transaction: transaction).pruningsUnsealed() {
                verification.note(unsealed: try AuditEntry(row))
            }
            verification.finish(head: chain.head)
            return try await Self.report(verification, chain, transaction)
        }
    }

    private static let batch = 1000
    private static let sealed: SQLStatement =
        "SELECT \(AuditLog.columns), sequence, hash FROM audit_log WHERE sequence IS NOT NULL ORDER BY sequence"

    private static func check(_ row: Row, _ verification: inout AuditVerification) throws -> Bool {
        let id: Int64 = try row.get("id")
        let hash = try row.get("hash", as: [UInt8]?.self).flatMap { AuditHash($0) } ?? .zero
        let position = AuditPosition(sequence: try row.get("sequence"), hash: hash)
        guard let entry = try? AuditEntry(row) else {
            verification.checkUnreadable(position, id: id)
            return false
        }
        return verification.check(SealedAuditEntry(id: id, position: position, entry: entry))
    }

    private static func report(
        _ verification: AuditVerification, _ chain: AuditChain, _ transaction: Transaction
    ) async throws -> AuditReport {
        let tail = try await transaction.first(
            "SELECT COUNT(*) AS unsealed, MIN(occurred_at) AS oldest FROM audit_log WHERE sequence IS NULL")
        return AuditReport(
            base: chain.base, head: chain.head, checked: verification.checked, unsealed: try tail?.get("unsealed") ?? 0,
            oldestUnsealed: try tail?.get("oldest", as: Date?.self), faults: verification.faults, faultCount: verification.faultCount)
    }
}

extension AuditLog {
    /// Those that tell of a pruning and are not sealed yet.
    fileprivate func pruningsUnsealed() async throws -> Rows {
        try await transaction.query(
            "SELECT \(Self.columns) FROM audit_log WHERE sequence IS NULL AND action = 'audit.prune' ORDER BY id")
    }
}
