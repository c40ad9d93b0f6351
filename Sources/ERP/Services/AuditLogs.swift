import ERPAPI
import Sekkei
import SekkeiSQL
import Synchronization

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The audit trail of the caller's organization.
struct AuditLogs: AuditLogsService {
    let database: any Database
    let clock: WallClock
    let gate: AuditGate

    func listAuditLogs(
        query: ListAuditLogsQuery, page: PageRequest<NoSort>, context: Context<Caller>
    ) async throws -> Sekkei.Page<AuditLogEntry> {
        let own = context.caller.organizationID
        return try await database.read { try await AuditQueries(transaction: $0, organizationID: own).page(query, page) }
    }

    /// The chain runs through the entries of all organizations. What is wrong anywhere is told, but counts and rows are the caller's own.
    func verifyAuditLogs(context: Context<Caller>) async throws -> AuditLogCheck {
        let own = context.caller.organizationID
        guard gate.enter() else { throw AuditCheckRunning() }
        defer { gate.leave() }
        let tally = AuditTally()
        let report = try await AuditInspection(database: database).run(visit: { row, isIntact in
            guard try row.get("organization_id", as: Int64?.self) == own else { return }
            let id: Int64 = try row.get("id")
            tally.note(id, isIntact: isIntact)
        })
        let (unsealed, oldest) = try await unsealed(of: own)
        return AuditLogCheck(
            isIntact: report.isIntact, entries: tally.entries, damagedEntries: tally.damaged, unsealedEntries: unsealed,
            unsealedSeconds: oldest.map { max(0, Int64(clock.now.timeIntervalSince($0))) } ?? 0)
    }

    private func unsealed(of organizationID: Int64) async throws -> (Int64, Date?) {
        let row = try await database.query(
            """
            SELECT COUNT(*) AS unsealed, MIN(occurred_at) AS oldest FROM audit_log
            WHERE sequence IS NULL AND organization_id = \(organizationID)
            """
        ).first
        return (try row?.get("unsealed") ?? 0, try row?.get("oldest", as: Date?.self))
    }
}

/// Counts one organization's entries while the trail is walked.
private final class AuditTally: Sendable {
    private let state = Mutex((entries: Int64(0), damaged: [Int64]()))

    var entries: Int64 { state.withLock { $0.entries } }
    /// The ids of those that are not as they were sealed, at most as many as the spec allows.
    var damaged: [Int64] { state.withLock { $0.damaged } }

    func note(_ id: Int64, isIntact: Bool) {
        state.withLock { state in
            state.entries += 1
            if !isIntact, state.damaged.count < 100 { state.damaged.append(id) }
        }
    }
}

/// Lets one caller at a time walk the whole trail, which takes a connection and a while.
final class AuditGate: Sendable {
    private let isTaken = Atomic(false)

    func enter() -> Bool { isTaken.compareExchange(expected: false, desired: true, ordering: .acquiringAndReleasing).exchanged }
    func leave() { isTaken.store(false, ordering: .releasing) }
}
