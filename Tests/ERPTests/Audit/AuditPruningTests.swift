import ERP
import Foundation
import Sekkei
import SekkeiSQL
import Testing

struct AuditPruningTests {
    /// The moment of an entry of ``AuditRows``.
    private static func moment(_ number: Int) -> Date { AuditRows.start + Double(number * 60) }

    @Test func pruning_ofTheOldest_leavesAChainThatIsProven() async throws {
        let rows = try await AuditRows()
        try await rows.add(0..<10)
        try await rows.seal()
        let before = try await rows.inspect().head
        #expect(try await AuditPruning(database: rows.database).run(before: Self.moment(4), by: "operator") == 4)
        for _ in 0..<2 {
            let report = try await rows.inspect(expecting: [before])
            #expect(report.isIntact, "\(report.faults)")
            #expect(report.base.sequence == 4)
            try await rows.seal()
        }
        let report = try await rows.inspect()
        #expect(report.checked == 7 && report.head.sequence == 11 && report.unsealed == 0)
        #expect(try await rows.database.query("SELECT id FROM audit_log WHERE action = 'audit.prune'").count == 1)
    }

    @Test func pruning_inSteps_removesTheSame() async throws {
        let rows = try await AuditRows()
        try await rows.add(0..<10)
        try await rows.seal()
        #expect(try await AuditPruning(database: rows.database, batch: 3).run(before: Self.moment(8), by: nil) == 8)
        try await rows.seal()
        let report = try await rows.inspect()
        #expect(report.isIntact && report.base.sequence == 8)
        #expect(try await AuditPruning(database: rows.database, batch: 3).run(before: Self.moment(8), by: nil) == 0)
    }

    @Test func pruning_again_movesTheBeginning() async throws {
        let rows = try await AuditRows()
        try await rows.add(0..<10)
        try await rows.seal()
        let pruning = AuditPruning(database: rows.database)
        #expect(try await pruning.run(before: Self.moment(3), by: nil) == 3)
        try await rows.seal()
        #expect(try await pruning.run(before: Self.moment(100), by: nil) == 7)
        try await rows.seal()
        let report = try await rows.inspect()
        #expect(report.isIntact && report.base.sequence == 10, "\(report.faults)")
    }

    /// A younger entry that was sealed early keeps what stands behind it.
    @Test func pruning_stopsAtTheFirstYoungerEntry() async throws {
        let rows = try await AuditRows()
        for number in [0, 1, 9, 2, 3] { try await rows.add(number..<number + 1) }
        try await rows.seal()
        #expect(try await AuditPruning(database: rows.database).run(before: Self.moment(5), by: nil) == 2)
        #expect(try await rows.inspect().isIntact)
    }

    @Test func pruning_ofUnsealedEntries_isRefused() async throws {
        let rows = try await AuditRows()
        try await rows.add(0..<3)
        try await rows.seal()
        try await rows.add(3..<5)
        await #expect(throws: AuditPruningRefused.unsealed(2)) {
            try await AuditPruning(database: rows.database).run(before: Self.moment(9), by: nil)
        }
        #expect(try await AuditPruning(database: rows.database).run(before: Self.moment(3), by: nil) == 3)
    }

    @Test func pruning_ofADamagedTrail_isRefused() async throws {
        let rows = try await AuditRows()
        try await rows.add(0..<5)
        try await rows.seal()
        try await rows.tamper("UPDATE audit_log SET actor_id = '9' WHERE id = 2")
        await #expect(throws: AuditPruningRefused.damaged(faults: 1)) {
            try await AuditPruning(database: rows.database).run(before: Self.moment(4), by: nil)
        }
        #expect(try await rows.inspect().checked == 5)
    }

    @Test func beginning_movedByHand_isFound() async throws {
        let rows = try await AuditRows()
        try await rows.add(0..<5)
        try await rows.seal()
        try await rows.tamper(
            "UPDATE audit_chain SET base_sequence = 2, base_hash = (SELECT hash FROM audit_log WHERE id = 2)",
            "DELETE FROM audit_log WHERE id <= 2")
        let report = try await rows.inspect()
        #expect(report.faults == [.beginningUnproven(report.base)])
    }
}
