import Sekkei
public import SekkeiSQL

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// Removes the oldest entries of the audit trail, so that what is left can still be proven.
///
/// What is removed is summed up by the hash of its last entry. That hash becomes the beginning of the chain, and an entry in the chain
/// itself tells of it.
public struct AuditPruning: Sendable {
    private let database: any Database
    private let clock: WallClock
    private let batch: Int64

    /// Creates a pruning.
    /// - Parameter batch: How many rows a transaction removes at most; each leaves an entry.
    public init(database: any Database, clock: WallClock = .system, batch: Int64 = 10_000) {
        self.database = database
        self.clock = clock
        self.batch = max(1, batch)
    }

    /// Removes the sealed entries before a moment, up to the first that is younger.
    /// - Parameter operator: Who does it, for the trail.
    /// - Returns: How many entries were removed.
    /// - Throws: ``AuditPruningRefused`` where entries of that time are not sealed, or the chain is damaged: nothing is removed then that
    ///   might be evidence.
    @discardableResult
    public func run(before moment: Date, by operator: String?) async throws -> Int64 {
        let report = try await AuditInspection(database: database).run()
        guard report.isIntact else { throw AuditPruningRefused.damaged(faults: report.faultCount) }
        var total: Int64 = 0
        while true {
            let count = try await step(before: moment, by: `operator`)
            total += count
            if count < batch { return total }
        }
    }

    private func step(before moment: Date, by operator: String?) async throws -> Int64 {
        try await database.write { transaction in
            guard let chain = try await AuditChain.lock(in: transaction) else { throw AuditPruningRefused.busy }
            try await refuseUnsealed(before: moment, transaction)
            guard let base = try await newBase(before: moment, chain, transaction) else { return 0 }
            try await AuditChain.setBase(base, in: transaction)
            let count = try await transaction.execute("DELETE FROM audit_log WHERE sequence <= \(base.sequence)")
            try await AuditLog(transaction: transaction)
                .insert(.pruning(to: base, count: Int64(count), at: clock.now, by: `operator`))
            return Int64(count)
        }
    }

    private func refuseUnsealed(before moment: Date, _ transaction: Transaction) async throws {
        let count: Int64 = try await transaction.value(
            "SELECT COUNT(*) AS unsealed FROM audit_log WHERE sequence IS NULL AND occurred_at < \(moment)")
        guard count == 0 else { throw AuditPruningRefused.unsealed(count) }
    }

    /// The last entry before the first that stays; nil where none goes.
    private func newBase(before moment: Date, _ chain: AuditChain, _ transaction: Transaction) async throws -> AuditPosition? {
        let row = try await transaction.first(
            """
            SELECT sequence, hash FROM audit_log
            WHERE sequence <= \(chain.base.sequence + batch) AND sequence < COALESCE(
                (SELECT MIN(sequence) FROM audit_log WHERE sequence IS NOT NULL AND occurred_at >= \(moment)), \(Int64.max))
            ORDER BY sequence DESC LIMIT 1
            """)
        guard let row, let hash = AuditHash(try row.get("hash", as: [UInt8].self)) else { return nil }
        return AuditPosition(sequence: try row.get("sequence"), hash: hash)
    }
}

/// Why the audit trail is not pruned.
public enum AuditPruningRefused: Error, Equatable, CustomStringConvertible {
    /// So many entries of that time are not sealed yet.
    case unsealed(Int64)
    /// The chain has so many faults.
    case damaged(faults: Int64)
    /// Another process is sealing.
    case busy

    /// One line for the operator.
    public var description: String {
        switch self {
        case .unsealed(let count): "\(count) entries of that time are not sealed yet: run 'erp audit seal' first"
        case .damaged(let faults): "the audit trail has \(faults) faults, and what is removed might be evidence: see 'erp audit verify'"
        case .busy: "another process is sealing the audit trail: try again"
        }
    }
}
