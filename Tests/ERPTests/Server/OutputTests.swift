import ERP
import Foundation
import Sekkei
import SekkeiOIDC
import SekkeiSQL
import Synchronization
import Testing

@testable import ERPServer

struct OutputTests {
    private func shown(isTerminal: Bool, total: Int, step: Int) -> String {
        let text = Mutex("")
        let report = SeedReport(isTerminal: isTerminal) { line in text.withLock { $0 += line } }
        for done in stride(from: step, through: total, by: step) {
            report.show(SeedProgress(kind: .tasks, done: done, total: total))
        }
        return text.withLock { $0 }
    }

    @Test func progress_onATerminal_movesInOneLine() {
        #expect(shown(isTerminal: true, total: 3, step: 1) == "\rtasks: 1 of 3\rtasks: 2 of 3\rtasks: 3 of 3\n")
    }

    @Test func progress_elsewhere_isALineForEveryTenth() {
        let lines = shown(isTerminal: false, total: 1000, step: 10).split(separator: "\n")
        #expect(lines.count == 11)
        #expect(lines.last == "tasks: 1000 of 1000")
    }

    @Test func failure_isOneLine() {
        let report = FailureReport(SQLError(.permission, "no\nway", statement: "SELECT 1"))
        #expect(report.line == "erp: the database: no way\n")
        #expect(report.exitCode == 1)
    }

    @Test func wrongUsage_hasTheStatusTwo() {
        #expect(FailureReport(usage: "Unknown option '--x'").exitCode == 2)
        #expect(FailureReport(OperatorError.usage("no")).exitCode == 2)
    }

    @Test func tokens_ofTheSameSecret_areTakenByOtherInstances() async throws {
        let secret = Secret("0123456789abcdef0123456789abcdef")
        let (first, second) = (try await ERPTokens(secret: secret), try await ERPTokens(secret: secret))
        let stranger = try await ERPTokens(secret: ERPTokens.randomSecret())
        let now = WallClock.system.now
        let token = try await first.issue(subject: "1", id: "2-3", issued: now, expires: now + 60)
        #expect(try await second.verifier.verify(token).subject == "1")
        await #expect(throws: (any Error).self) { _ = try await stranger.verifier.verify(token) }
    }
}
