import ERP
import Foundation
import Sekkei
import SekkeiSQL
import SekkeiSQLite
import Testing

@testable import ERPServer

/// `erp audit …` as an operator runs it.
struct AuditCommandTests {
    /// A file with a trail; removed by the body's end.
    private func withTrail(_ count: Int, _ body: (String, AuditRows) async throws -> Void) async throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("audit-\(UUID().uuidString).sqlite").path
        defer { for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) } }
        let rows = try await AuditRows(database: SQLiteDatabase(path: path))
        try await rows.add(0..<count)
        try await body(path, rows)
        await rows.database.close()
    }

    private func run(_ arguments: String..., path: String) async throws -> ERPProcess.Result {
        try await ERPProcess.run(["audit"] + arguments + ["--database", "sqlite:\(path)"])
    }

    @Test func verify_ofAnIntactTrail_ends0() async throws {
        try await withTrail(5) { path, rows in
            var result = try await run("verify", path: path)
            #expect(result.status == 0 && result.output.contains("intact: 0 entries verified\nunsealed: 5 entries, the oldest "))
            #expect(try await run("seal", path: path).output == "sealed 5 entries\n")
            result = try await run("verify", path: path)
            let head = try await rows.inspect().head
            #expect(result.status == 0 && result.errors.isEmpty)
            #expect(result.output == "intact: 5 entries verified\nunsealed: none\nthe chain ends at \(head)\n")
            #expect(try await run("verify", "--expect", "\(head)", path: path).status == 0)
        }
    }

    @Test func verify_ofADamagedTrail_ends1AndSaysWhere() async throws {
        try await withTrail(5) { path, rows in
            try await rows.seal()
            try await rows.tamper("UPDATE audit_log SET actor_id = '99' WHERE id = 3", "DELETE FROM audit_log WHERE id = 5")
            let result = try await run("verify", path: path)
            #expect(result.status == 1)
            #expect(
                result.output.hasPrefix(
                    "fault: entry 3 (row 3) is not what was sealed behind entry 2: changed, moved or replaced\nfault: entry 5 is missing\ndamaged: "
                ))
            #expect(result.errors == "erp: the audit trail is damaged: 2 faults\n")
        }
    }

    @Test func verify_ofAnotherChain_missesWhatIsExpected() async throws {
        try await withTrail(5) { path, rows in
            try await rows.seal()
            let other = "3:" + String(repeating: "ab", count: 32)
            let result = try await run("verify", "--expect", other, path: path)
            #expect(result.status == 1 && result.output.hasPrefix("fault: entry 3 has not the hash that was expected: abab"))
        }
    }

    @Test func prune_removesAndProves() async throws {
        try await withTrail(5) { path, rows in
            #expect(try await run("prune", "--before", "2024-01-01", path: path).errors.contains("run 'erp audit seal' first"))
            try await rows.seal()
            #expect(try await run("prune", "--before", "2024-01-01", path: path).output == "removed 5 entries\n")
            let result = try await run("verify", path: path)
            #expect(result.status == 0 && result.output.contains("behind entry 5, up to which the trail was pruned"))
        }
    }

    @Test(arguments: [
        (["verify", "--expect", "5"], "a position is a number"), (["prune"], "--before"),
        (["prune", "--before", "yesterday"], "YYYY-MM-DD"),
        (["prune", "--before", "2026-02-30"], "YYYY-MM-DD"), (["prune", "--before", "2999-01-01"], "future"),
    ])
    func mistake_isToldInOneLine(arguments: [String], says: String) async throws {
        let result = try await ERPProcess.run(["audit"] + arguments)
        #expect(result.status == 2 && result.errors.contains(says) && result.errors.filter(\.isNewline).count == 1)
    }

    /// Nothing is created where a path was mistyped: an empty trail would be intact.
    @Test(arguments: [["verify"], ["seal"], ["prune", "--before", "2020-01-01"]])
    func command_withoutADatabase_refuses(arguments: [String]) async throws {
        let result = try await ERPProcess.run(["audit"] + arguments + ["--database", "sqlite:none.sqlite"])
        #expect(result.status == 1 && result.errors == "erp: there is no database 'none.sqlite'\n")
    }

    @Test(arguments: [["audit"], ["audit", "verify"], ["audit", "prune"], ["audit", "seal"]])
    func help_teaches(command: [String]) async throws {
        let result = try await ERPProcess.run(command + ["--help"])
        #expect(result.status == 0 && result.output.contains("USAGE") && result.output.contains("OVERVIEW"))
    }

    @Test func report_withManyFaults_saysHowManyMore() {
        let report = AuditReport(
            base: .beginning, head: .beginning, checked: 1, unsealed: 1, oldestUnsealed: Date(timeIntervalSince1970: 100),
            faults: [.missing(2...3)], faultCount: 7)
        let text = AuditReportText(report: report, now: Date(timeIntervalSince1970: 160)).text
        #expect(text.hasPrefix("fault: entries 2 to 3 are missing\nfault: … and 6 more\ndamaged: 1 entry verified\n"))
        #expect(text.contains("unsealed: 1 entry, the oldest 60 s old\n"))
    }

    @Test func progress_isShownOnATerminalForLongChains() {
        let steps = ProgressSteps()
        let terminal = AuditProgress(isTerminal: true) { _ in steps.add(0, 0) }
        terminal.show(1000, 2000)
        #expect(steps.all.isEmpty)
        for done in stride(from: Int64(1000), through: 200_000, by: 1000) { terminal.show(done, 200_000) }
        #expect(steps.all.count == 101)
        AuditProgress(isTerminal: false) { _ in steps.add(0, 0) }.show(200_000, 200_000)
        #expect(steps.all.count == 101)
    }
}
