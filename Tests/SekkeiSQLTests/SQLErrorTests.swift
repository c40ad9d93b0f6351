import Logging
import Synchronization
import Testing

@testable import SekkeiSQL

@Suite struct SQLErrorTests {
    @Test func description_whenThereIsAStatement_isOneLineWithoutValues() {
        let error = SQLError(.syntax, "near \"X\"", statement: "SELECT\n   X\t$1")
        #expect("\(error)" == "syntax: near \"X\" [SELECT X $1]")
        #expect("\(SQLError(.closed, "the database is closed"))" == "closed: the database is closed")
    }

    @Test func description_whenStatementIsLong_isCut() {
        let error = SQLError(.syntax, "m", statement: String(repeating: "x", count: 10_000))
        #expect("\(error)".count < 600)
    }

    @Test(arguments: [
        SQLError.Code.unavailable, .busy, .acquireTimeout, .queueFull, .closed, .diskFull, .inputOutput, .permission, .interrupted,
    ])
    func unavailable_whenTheDatabaseIsToBlame_isTrue(code: SQLError.Code) {
        #expect(SQLError(code, "").isUnavailable)
    }

    @Test(arguments: [SQLError.Code.uniqueViolation, .syntax, .invalidValue, .schemaTooNew, .transactionClosed, .typeMismatch, .other])
    func unavailable_whenTheProgramIsToBlame_isFalse(code: SQLError.Code) {
        #expect(!SQLError(code, "").isUnavailable)
    }

    @Test func slowQueryLog_whenGivenALogger_warnsWithTheStatement() {
        let handler = RecordingHandler()
        let log = SlowQueryLog(threshold: .milliseconds(5), logger: Logger(label: "test") { _ in handler })
        log.report(SlowQuery(statement: "SELECT $1", duration: .milliseconds(12), rows: 3))
        #expect(handler.records.withLock { $0 } == ["warning slow query duration_ms=12.0 rows=3 statement=SELECT $1"])
    }
}

/// Keeps log lines in memory.
private final class RecordingHandler: LogHandler {
    let records = Mutex<[String]>([])

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { nil }
        set {}
    }

    var metadata: Logger.Metadata {
        get { [:] }
        set {}
    }

    var logLevel: Logger.Level {
        get { .trace }
        set {}
    }

    func log(event: LogEvent) {
        let pairs = (event.metadata ?? [:]).map { "\($0.key)=\($0.value)" }.sorted().joined(separator: " ")
        records.withLock { $0.append("\(event.level) \(event.message) \(pairs)") }
    }
}
