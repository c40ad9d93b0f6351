import Sekkei
import SekkeiSQL

/// The one row that says where the chain begins and ends.
struct AuditChain {
    /// The last entry that was pruned, or ``AuditPosition/beginning``.
    let base: AuditPosition
    /// The last entry that was sealed.
    let head: AuditPosition

    /// As it is at this moment.
    static func read(in transaction: Transaction) async throws -> AuditChain {
        guard let chain = try await find(in: transaction, "") else { throw AuditRowFault() }
        return chain
    }

    /// As it is, and nobody else may change it until the transaction ends; nil where somebody is about to.
    ///
    /// So there is one sealer at a time, on whatever server it runs, and none of them waits for another.
    static func lock(in transaction: Transaction) async throws -> AuditChain? {
        try await find(in: transaction, transaction.dialect.choose(sqlite: "", postgres: "FOR UPDATE SKIP LOCKED"))
    }

    private static func find(in transaction: Transaction, _ lock: SQLStatement) async throws -> AuditChain? {
        let row = try await transaction.first(
            "SELECT base_sequence, base_hash, head_sequence, head_hash FROM audit_chain WHERE id = 1 \(lock)")
        return try row.map { try AuditChain(base: $0.position("base"), head: $0.position("head")) }
    }

    static func setHead(_ head: AuditPosition, in transaction: Transaction) async throws {
        try await transaction.execute(
            "UPDATE audit_chain SET head_sequence = \(head.sequence), head_hash = \(head.hash.bytes) WHERE id = 1")
    }

    static func setBase(_ base: AuditPosition, in transaction: Transaction) async throws {
        try await transaction.execute(
            "UPDATE audit_chain SET base_sequence = \(base.sequence), base_hash = \(base.hash.bytes) WHERE id = 1")
    }
}

extension Row {
    /// A hash of another length is none that was ever sealed: as zeros it fits nowhere.
    fileprivate func position(_ prefix: String) throws -> AuditPosition {
        AuditPosition(sequence: try get("\(prefix)_sequence"), hash: AuditHash(try get("\(prefix)_hash", as: [UInt8].self)) ?? .zero)
    }
}
