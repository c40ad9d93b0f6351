import Sekkei
public import SekkeiSQL

/// Chains the rows of the audit trail, in bounded steps. Any number of them may run at once: one at a time does the work.
public struct AuditSealer: Sendable {
    private let database: any Database
    private let batch: Int

    /// Creates a sealer.
    /// - Parameter batch: How many rows a transaction seals at most; on SQLite, writers wait for as long as that takes.
    public init(database: any Database, batch: Int = 500) {
        self.database = database
        self.batch = max(1, batch)
    }

    /// Seals some rows, the oldest first.
    /// - Returns: How many; less than a batch where nothing is left, or somebody else is sealing.
    public func sealBatch() async throws -> Int {
        guard try await isAnythingUnsealed() else { return 0 }
        return try await database.write { transaction in
            guard let chain = try await AuditChain.lock(in: transaction) else { return 0 }
            let log = AuditLog(transaction: transaction)
            var head = chain.head
            let rows = try await log.unsealed(limit: batch)
            for row in rows {
                let id: Int64 = try row.get("id")
                head = head.following(try AuditEntry(row), id: id)
                try await log.seal(id, at: head)
            }
            if head != chain.head { try await AuditChain.setHead(head, in: transaction) }
            return rows.count
        }
    }

    /// Seals until nothing is left.
    /// - Returns: How many rows.
    @discardableResult
    public func sealAll() async throws -> Int {
        var total = 0
        while true {
            let count = try await sealBatch()
            total += count
            if count < batch { return total }
        }
    }

    /// A look that takes no lock, for that is what most of the time is all there is to do.
    private func isAnythingUnsealed() async throws -> Bool {
        try await database.read { transaction in
            try await transaction.first("SELECT 1 AS found FROM audit_log WHERE sequence IS NULL LIMIT 1") != nil
        }
    }
}
