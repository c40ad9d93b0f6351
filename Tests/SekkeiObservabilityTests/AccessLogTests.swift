import Logging
import Testing

@testable import Sekkei

struct AccessLogTests {
    private let sink = LogSink()

    private func log(_ level: Logger.Level, slow: Duration? = .seconds(1)) -> AccessLog {
        AccessLog(logger: sink.logger(level: level), slowThreshold: slow)
    }

    private func entry(client: String? = "192.0.2.7", user: String? = "42") -> AccessEntry {
        AccessEntry(
            requestID: "r-1", traceID: String(repeating: "a", count: 32), operation: "listTasks", method: "GET", template: "/tasks",
            status: 200, bytes: 1_234, client: client, user: user)
    }

    @Test func line_whenRequestIsOrdinary_holdsEverythingOnce() throws {
        log(.info).record(nanoseconds: 1_420_900) { entry() }
        let line = try #require(sink.lines.first)
        #expect(sink.lines.count == 1)
        #expect(line.level == .info)
        #expect(line.message == "request")
        #expect(
            line.metadata == [
                "request_id": "r-1", "trace_id": String(repeating: "a", count: 32), "operation": "listTasks", "method": "GET",
                "path": "/tasks", "status": "200", "duration_ms": "1.42", "bytes": "1234", "client": "192.0.2.7", "user": "42",
            ])
    }

    @Test func line_whenNothingMatchedAndNobodyIsKnown_leavesThoseOut() throws {
        log(.info).record(nanoseconds: 0) {
            AccessEntry(requestID: "r", traceID: "t", operation: nil, method: "BREW", template: nil, status: 404, bytes: 0)
        }
        let line = try #require(sink.lines.first)
        #expect(Set(line.metadata.keys) == ["request_id", "trace_id", "method", "status", "duration_ms", "bytes"])
    }

    @Test(
        arguments: [
            (.info, 999_999_999, .info), (.info, 1_000_000_000, .warning), (.trace, 0, .info), (.notice, 999_999_999, nil),
            (.warning, 1_000_000_000, .warning), (.warning, 0, nil), (.error, .max - 1, nil), (.critical, 5_000_000_000, nil),
        ] as [(Logger.Level, UInt64, Logger.Level?)])
    func line_whenLevelAndDurationAreAny_isWrittenOnceOrNotBuilt(level: Logger.Level, nanoseconds: UInt64, expected: Logger.Level?) {
        var built = 0
        log(level).record(nanoseconds: nanoseconds) {
            built += 1
            return entry()
        }
        #expect(sink.lines.map(\.level) == (expected.map { [$0] } ?? []))
        #expect(built == (expected == nil ? 0 : 1))
    }

    @Test func line_whenSlow_saysTheThreshold() throws {
        log(.info, slow: .milliseconds(250)).record(nanoseconds: 300_000_000) { entry() }
        let line = try #require(sink.lines.first)
        #expect(line.message == "slow request")
        #expect(line.metadata["threshold_ms"] == "250.0")
        #expect(line.metadata["duration_ms"] == "300.0")
    }

    @Test func line_whenThereIsNoThreshold_isNeverSlow() {
        log(.info, slow: nil).record(nanoseconds: .max) { entry() }
        log(.warning, slow: nil).record(nanoseconds: .max - 1) { entry() }
        #expect(sink.lines.map(\.level) == [.info])
    }

    @Test func line_whenTextFromOutsideHoldsBreaks_staysOneLine() throws {
        log(.info).record(nanoseconds: 1) { entry(client: "a\r\nstatus=200", user: "x\u{2028}y\u{1B}[31m") }
        let line = try #require(sink.lines.first)
        #expect(line.metadata["client"] == "a\u{FFFD}\u{FFFD}status=200")
        #expect(line.metadata["user"] == "x\u{FFFD}y\u{FFFD}[31m")
    }

    @Test(arguments: [
        ("plain", "plain"), ("", ""), ("日本", "日本"), ("a\tb", "a\u{FFFD}b"), ("a\u{202E}b", "a\u{FFFD}b"), ("\u{85}", "\u{FFFD}"),
        ("\u{7F}", "\u{FFFD}"), (String(repeating: "x", count: 200), String(repeating: "x", count: 200)),
        (String(repeating: "x", count: 201), String(repeating: "x", count: 200) + "…"),
        (String(repeating: "語", count: 200), String(repeating: "語", count: 200)),
        (String(repeating: "語", count: 9_000), String(repeating: "語", count: 200) + "…"),
    ])
    func text_whenAny_isHarmlessAndShort(text: String, expected: String) {
        #expect(LogText.clean(text) == expected)
    }
}
