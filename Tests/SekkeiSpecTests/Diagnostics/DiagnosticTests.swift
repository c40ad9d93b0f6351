import Testing

@testable import SekkeiSpec

@Suite struct DiagnosticTests {
    @Test(arguments: DiagnosticCode.allCases)
    func code_always_isExplained(_ code: DiagnosticCode) throws {
        let explanation = try #require(DiagnosticRegistry.explanations[code], "\(code.rawValue) has no entry")
        #expect(explanation.title.first?.isUppercase == false || explanation.title.hasPrefix("YAML"))
        #expect(explanation.explanation.hasSuffix("."))
        #expect(!explanation.example.isEmpty && !explanation.fix.isEmpty)
    }

    @Test func codes_ofTheRegistry_areWellFormed() {
        #expect(DiagnosticCode.allCases.allSatisfy { $0.rawValue.count == 6 && $0.rawValue.hasPrefix("SK0") })
        #expect(DiagnosticRegistry.explanations.count == DiagnosticCode.allCases.count)
    }

    @Test func sink_ofSeveralFiles_sortsByFileAndPlace() {
        let sink = DiagnosticSink()
        for (file, line, column) in [("b", 1, 1), ("a", 2, 1), ("a", 1, 5), ("a", 1, 2)] {
            sink.error(.unknownKey, "x", at: Self.span(file, line, column))
        }
        sink.error(.noFiles, "none", at: nil)
        let places = sink.sorted().map { $0.span.map { "\($0.file)\($0.start.line):\($0.start.column)" } ?? "-" }
        #expect(places == ["-", "a1:2", "a1:5", "a2:1", "b1:1"])
    }

    @Test func sink_ofTheSameFaultTwice_tellsItOnce() {
        let sink = DiagnosticSink()
        for _ in 0..<2 { sink.error(.unknownKey, "x", at: Self.span("a", 1, 1)) }
        #expect(sink.sorted().count == 1)
    }

    @Test func sink_ofHugeName_cutsItInEveryText() throws {
        let name = "'" + String(repeating: "x", count: 100_000) + "'"
        let sink = DiagnosticSink()
        sink.error(.unknownKey, "no \(name) here", at: nil, notes: [.init("a \(name)")], help: "try \(name)")
        sink.warning(.missingSummary, String(repeating: "word ", count: 1000), at: nil)
        let sorted = sink.sorted()
        let cut = "'" + String(repeating: "x", count: 39) + "…" + String(repeating: "x", count: 19) + "'"
        #expect(sorted[0].message == "no \(cut) here")
        #expect(sorted[0].notes.map(\.message) == ["a \(cut)"])
        #expect(sorted[0].help == "try \(cut)")
        #expect(sorted[1].message.count == 2001)
    }

    @Test func sink_ofManyFaults_countsTheRestOfEachFile() {
        let sink = DiagnosticSink()
        for line in 1...53 { sink.warning(.missingSummary, "x", at: Self.span("a", line, 1)) }
        for line in 1...51 { sink.error(.unknownKey, "x", at: Self.span("b", line, 1)) }
        let sorted = sink.sorted()
        #expect(sorted.count == 102)
        #expect(sorted[50].message == "3 more diagnostics in this file not shown")
        #expect(sorted[50].severity == .warning)
        #expect(sorted[101].message == "1 more diagnostic in this file not shown")
        #expect(sorted[101].severity == .error)
    }

    @Test func sink_ofManyWarnings_neverHidesAnError() {
        let sink = DiagnosticSink()
        for line in 1...80 { sink.warning(.missingSummary, "x", at: Self.span("a", line, 1)) }
        sink.error(.unknownKey, "x", at: Self.span("a", 90, 1))
        #expect(sink.sorted().contains { $0.code == .unknownKey })
        #expect(sink.hasErrors)
    }

    @Test func sink_ofHostileName_writesItOnOneLine() {
        let sink = DiagnosticSink()
        sink.error(.unknownKey, "a\nb\tc\u{1B}[31m\u{202E}\u{85}", at: nil, notes: [.init("x\ry")], help: "名前\u{0}")
        let sorted = sink.sorted()
        #expect(sorted.map(\.message) == ["a\\nb\\tc\\u{1B}[31m\\u{202E}\\u{85}"])
        #expect(sorted.first?.notes.map(\.message) == ["x\\ry"])
        #expect(sorted.first?.help == "名前\\u{0}")
    }

    @Test(arguments: DiagnosticCode.allCases)
    func code_always_standsInOneGroup(_ code: DiagnosticCode) {
        let groups = DiagnosticGroup.all.filter { $0.codes.contains(code) }
        #expect(groups.count == 1, "DiagnosticGroup.all has \(groups.count) groups for \(code.rawValue)")
    }

    /// `explain`, `--strict` and `# sekkei:allow` rely on a code being always a warning or always an error.
    @Test(arguments: Fixture.all)
    func code_ofAFixture_hasTheSeverityThatTheTableSays(_ fixture: Fixture) throws {
        for diagnostic in try fixture.compile().diagnostics where diagnostic.code != .tooManyDiagnostics {
            #expect(
                diagnostic.code.isWarning == (diagnostic.severity == .warning),
                "DiagnosticCode+severity.swift is wrong about \(diagnostic.code.rawValue)")
        }
    }

    private static func span(_ file: String, _ line: Int, _ column: Int) -> SourceSpan {
        SourceSpan(file: file, start: .init(line: line, column: column), end: .init(line: line, column: column + 1))
    }
}
