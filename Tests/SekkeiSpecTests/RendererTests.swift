import Testing

@testable import SekkeiSpec

@Suite struct RendererTests {
    private static let text = "types:\n  Task:\n    properties: { status: TaskStaus, 名前: Tsk }\n\ttab: x\n  \u{1B}[31m: y\n"
    private static let sources = [SpecSource(path: "a/b.yaml", bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8))]

    private static func span(_ line: Int, _ column: Int, _ end: Int) -> SourceSpan {
        SourceSpan(file: "a/b.yaml", start: .init(line: line, column: column), end: .init(line: line, column: end))
    }

    private static func diagnostic(_ span: SourceSpan?, severity: Diagnostic.Severity = .error) -> Diagnostic {
        Diagnostic(
            code: .unknownType, severity: severity, message: "unknown type", span: span,
            notes: [.init("declared here", at: span.map { _ in Self.span(2, 3, 7) }), .init("no place")], help: "write it right")
    }

    @Test func compilerRenderer_ofDiagnostic_writesALineForEachPart() {
        let text = CompilerRenderer(folder: "spec").render([Self.diagnostic(Self.span(3, 27, 36))])
        #expect(
            text == """
                spec/a/b.yaml:3:27: error: unknown type [SK0201]
                spec/a/b.yaml:2:3: note: declared here
                spec/a/b.yaml:3:27: note: no place
                spec/a/b.yaml:3:27: note: write it right

                """)
    }

    @Test func compilerRenderer_withoutFolder_writesRelativePaths() {
        let text = CompilerRenderer().render([Self.diagnostic(Self.span(3, 27, 36), severity: .warning)])
        #expect(text.hasPrefix("a/b.yaml:3:27: warning: "))
    }

    @Test func renderer_ofDiagnosticWithoutFile_namesTheFolder() {
        #expect(CompilerRenderer(folder: "/x/").render([Self.diagnostic(nil)]).hasPrefix("/x/: error: "))
        #expect(CompilerRenderer().render([Self.diagnostic(nil)]).hasPrefix(".: error: "))
    }

    @Test func humanRenderer_ofDiagnostic_drawsTheLineAndACaret() {
        let text = HumanRenderer(folder: "spec").render([Self.diagnostic(Self.span(3, 27, 36))], sources: Self.sources)
        #expect(
            text == """
                spec/a/b.yaml:3:27: error: unknown type [SK0201]
                    3 |     properties: { status: TaskStaus, 名前: Tsk }
                      |                           ^^^^^^^^^
                   note: declared here (spec/a/b.yaml:2)
                   note: no place
                   help: write it right

                """)
    }

    @Test func humanRenderer_behindWideCharacters_placesTheCaretBelow() {
        let lines = Self.lines(Self.span(3, 42, 45))
        #expect(lines[2] == "      | " + String(repeating: " ", count: 43) + "^^^")
        let wide = Self.lines(Self.span(3, 38, 40))
        #expect(wide[2] == "      | " + String(repeating: " ", count: 37) + "^^^^")
    }

    @Test func humanRenderer_behindTab_repeatsTheTab() {
        #expect(Self.lines(Self.span(4, 2, 5))[2] == "      | \t^^^")
    }

    @Test func humanRenderer_ofHostileLine_writesNoControlCharacter() {
        let lines = Self.lines(Self.span(5, 3, 4))
        #expect(!lines.joined().contains("\u{1B}"))
        #expect(lines[1].contains("\u{FFFD}[31m"))
    }

    @Test func humanRenderer_ofSpanOverLines_underlinesTheFirst() {
        var span = Self.span(2, 3, 4)
        span.end = .init(line: 3, column: 10)
        #expect(Self.lines(span)[2] == "      |   ^^^^^")
    }

    @Test(arguments: [(9, 1, 2), (3, 400, 401), (6, 1, 1)])
    func humanRenderer_ofSpanOutsideOfTheText_doesNotFail(line: Int, column: Int, end: Int) {
        #expect(Self.lines(Self.span(line, column, end))[0].hasSuffix("[SK0201]"))
    }

    @Test func humanRenderer_withColor_paintsOnlyMarks() {
        let text = HumanRenderer(usesColor: true).render([Self.diagnostic(Self.span(3, 27, 36))], sources: Self.sources)
        #expect(text.contains("\u{1B}[31merror:\u{1B}[0m unknown type [SK0201]"))
        #expect(text.contains("\u{1B}[31m^^^^^^^^^\u{1B}[0m"))
    }

    @Test(arguments: [
        ("x (a.yaml:3)", "x (spec/a.yaml:3)"), ("x (a)", "x (a)"), ("x (a:b)", "x (a:b)"), ("x", "x"), ("a.yaml:3)", "a.yaml:3)"),
    ])
    func renderers_ofHelpThatEndsInAPlace_putTheFolderBefore(help: String, expected: String) {
        var diagnostic = Self.diagnostic(Self.span(3, 27, 36))
        diagnostic.help = help
        #expect(CompilerRenderer(folder: "spec").render([diagnostic]).hasSuffix(": note: \(expected)\n"))
        #expect(HumanRenderer(folder: "spec").render([diagnostic], sources: []).hasSuffix("help: \(expected)\n"))
        #expect(CompilerRenderer().render([diagnostic]).hasSuffix(": note: \(help)\n"))
    }

    @Test(arguments: [(1, 8, 0), (501, 508, 80), (995, 1001, 80), (1001, 1002, 80)])
    func humanRenderer_ofHugeLine_showsThePartAroundTheSpan(column: Int, end: Int, before: Int) {
        let source = SpecSource(path: "a/b.yaml", bytes: Array(repeating: 0x78, count: 1000))
        let text = HumanRenderer().render([Self.diagnostic(Self.span(1, column, end))], sources: [source])
        let lines = text.split(separator: "\n")
        #expect(lines[1].count <= 8 + 240)
        #expect(lines[2] == "      | " + String(repeating: " ", count: before) + String(repeating: "^", count: end - column))
    }

    @Test func humanRenderer_withoutTheSource_leavesTheFrameOut() {
        let text = HumanRenderer().render([Self.diagnostic(Self.span(3, 27, 36))], sources: [])
        #expect(!text.contains("|"))
    }

    private static func lines(_ span: SourceSpan) -> [String] {
        HumanRenderer().render([diagnostic(span)], sources: sources).split(separator: "\n", omittingEmptySubsequences: false).map(
            String.init)
    }
}
