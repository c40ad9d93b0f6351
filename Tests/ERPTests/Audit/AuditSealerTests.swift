import ERP
import Foundation
import Sekkei
import SekkeiSQL
import SekkeiSQLite
import Testing

struct AuditSealerTests {
    @Test func rows_sealedInSteps_areOneChain() async throws {
        let rows = try await AuditRows()
        try await rows.add(0..<7)
        let sealer = AuditSealer(database: rows.database, batch: 3)
        #expect(try await sealer.sealBatch() == 3)
        var report = try await rows.inspect()
        #expect(report.isIntact && report.checked == 3 && report.unsealed == 4 && report.oldestUnsealed == AuditRows.start + 180)
        #expect(try await sealer.sealAll() == 4)
        #expect(try await sealer.sealAll() == 0)
        report = try await rows.inspect()
        #expect(report.isIntact && report.checked == 7 && report.unsealed == 0 && report.oldestUnsealed == nil)
        #expect(report.head.sequence == 7 && report.base == .beginning)
    }

    /// Two processes on one file, while a third goes on writing.
    @Test func sealers_twoAtOnce_makeOneChain() async throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("audit-\(UUID().uuidString).sqlite").path
        defer { for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) } }
        let rows = try await AuditRows(database: SQLiteDatabase(path: path))
        let (first, second) = (try SQLiteDatabase(path: path), try SQLiteDatabase(path: path))
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { for step in 0..<40 { try await rows.add(step * 5..<step * 5 + 5) } }
            for database in [first, second] {
                group.addTask { for _ in 0..<60 { _ = try await AuditSealer(database: database, batch: 4).sealBatch() } }
            }
            try await group.waitForAll()
        }
        try await rows.seal()
        let report = try await rows.inspect()
        #expect(report.isIntact && report.checked == 200 && report.unsealed == 0)
        for database in [rows.database, first, second] { await database.close() }
    }

    @Test func table_refusesWhatIsNoEntryAndNoSeal() async throws {
        let rows = try await AuditRows()
        try await rows.add(0..<3)
        for statement in [
            "UPDATE audit_log SET actor_id = '9' WHERE id = 1", "DELETE FROM audit_log WHERE id = 3",
            "UPDATE audit_log SET id = 17 WHERE id = 1",
        ] as [SQLStatement] {
            await #expect(throws: SQLError.self) { try await rows.database.execute(statement) }
        }
        try await rows.seal()
        for statement in [
            "UPDATE audit_log SET hash = zeroblob(32) WHERE id = 1", "UPDATE audit_log SET sequence = 9 WHERE id = 3",
            "DELETE FROM audit_log WHERE id = 1",
        ] as [SQLStatement] {
            await #expect(throws: SQLError.self) { try await rows.database.execute(statement) }
        }
        #expect(try await rows.inspect().isIntact)
    }

    private static let tampering: [(SQLStatement, [AuditFault])] = [
        ("UPDATE audit_log SET actor_id = '99' WHERE id = 4", [.altered(sequence: 4, id: 4)]),
        ("UPDATE audit_log SET occurred_at = '2020-01-01T00:00:00.000Z' WHERE id = 1", [.altered(sequence: 1, id: 1)]),
        ("UPDATE audit_log SET outcome = 'nothing' WHERE id = 4", [.altered(sequence: 4, id: 4)]),
        ("UPDATE audit_log SET policy_reasons = 'x' WHERE id = 4", [.altered(sequence: 4, id: 4)]),
        ("UPDATE audit_log SET hash = NULL WHERE id = 4", [.altered(sequence: 4, id: 4)]),
        ("UPDATE audit_log SET hash = x'00' WHERE id = 4", [.altered(sequence: 4, id: 4)]),
        ("UPDATE audit_log SET id = 40 WHERE id = 4", [.altered(sequence: 4, id: 40)]),
        ("DELETE FROM audit_log WHERE id = 4", [.missing(4...4)]),
        ("DELETE FROM audit_log WHERE id <= 4", [.missing(1...4)]),
        ("DELETE FROM audit_log WHERE id >= 9", [.missing(9...10)]),
        ("UPDATE audit_log SET sequence = NULL WHERE id = 10", [.missing(10...10)]),
        ("DELETE FROM audit_log", [.missing(1...10)]),
    ]

    @Test(arguments: tampering.indices) func tampering_withTheTable_isFound(index: Int) async throws {
        let (statement, faults) = Self.tampering[index]
        let rows = try await AuditRows()
        try await rows.add(0..<10)
        try await rows.seal()
        try await rows.tamper(statement)
        let report = try await rows.inspect()
        #expect(report.faults == faults && !report.isIntact)
    }

    @Test func tampering_withTheEndAndItsRecord_isFoundByAnExpectation() async throws {
        let rows = try await AuditRows()
        try await rows.add(0..<10)
        try await rows.seal()
        let anchor = try await rows.inspect().head
        try await rows.tamper(
            "DELETE FROM audit_log WHERE id > 8",
            "UPDATE audit_chain SET head_sequence = 8, head_hash = (SELECT hash FROM audit_log WHERE id = 8)")
        #expect(try await rows.inspect().isIntact)
        #expect(try await rows.inspect(expecting: [anchor]).faults == [.expectationBeyondEnd(anchor)])
    }

    @Test func inspection_ofALongChain_tellsHowFarItIs() async throws {
        let rows = try await AuditRows()
        try await rows.add(0..<2500)
        try await rows.seal()
        let steps = ProgressSteps()
        _ = try await AuditInspection(database: rows.database).run { done, total in steps.add(done, total) }
        #expect(steps.all == [[1000, 2500], [2000, 2500], [2500, 2500]])
    }
}
