import Testing

@testable import SekkeiSpec

@Suite struct HumanRendererTests {
    @Test func diagnostic_withNotes_drawsItsLineAndThatOfTheNote() {
        let text = HumanRenderer(folder: "spec").render([Sample.diagnostic(Sample.span(3, 27, 36))], sources: Sample.sources)
        #expect(
            text == """
                spec/a/b.yaml:3:27: error: unknown type [SK0201]
                    3 |     properties: { status: TaskStaus, 名前: Tsk }
                      |                           ^^^^^^^^^
                   note: declared here (spec/a/b.yaml:2)
                    2 |   Task:
                      |   ----
                   note: no place
                   help: write it right

                """)
    }

    @Test func note_atThePlaceOfTheDiagnostic_drawsNoSecondFrame() {
        let span = Sample.span(2, 3, 7)
        let text = HumanRenderer().render([Sample.diagnostic(span, notes: [.init("here", at: span)], help: nil)], sources: Sample.sources)
        #expect(text.split(separator: "\n").last == "   note: here (a/b.yaml:2)")
    }

    @Test func note_inAnotherFileAtTheSameLine_drawsItsFrame() {
        let sources = Sample.sources + [SpecSource(path: "c.yaml", bytes: Array("x: 1\ny: 2\n".utf8))]
        let note = Diagnostic.Note("the first is here", at: Sample.span(2, 1, 2, file: "c.yaml"))
        let text = HumanRenderer().render([Sample.diagnostic(Sample.span(2, 1, 2), notes: [note], help: nil)], sources: sources)
        #expect(text.hasSuffix("   note: the first is here (c.yaml:2)\n    2 | y: 2\n      | -\n"))
    }

    /// The caret's column and its width, in columns of a terminal.
    @Test(arguments: [
        (Sample.span(3, 42, 45), 43, 3), (Sample.span(3, 38, 40), 37, 4), (Sample.span(3, 1, 2), 0, 1), (Sample.span(4, 2, 5), 4, 3),
        (Sample.span(4, 1, 2), 0, 4), (Sample.span(4, 7, 8), 12, 1), (Sample.span(3, 5, 5), 4, 1),
    ])
    func caret_besideWideCharactersAndTabs_standsBelowTheSpan(span: SourceSpan, column: Int, width: Int) {
        let caret = "      | " + String(repeating: " ", count: column) + String(repeating: "^", count: width)
        #expect(Self.frame(span)[1] == caret)
    }

    @Test func tab_isDrawnAsSpaces() {
        #expect(Self.frame(Sample.span(4, 2, 5))[0] == "    4 |     tab:    x")
    }

    @Test func hostileLine_writesNoControlCharacter() {
        let lines = Self.frame(Sample.span(5, 3, 4))
        #expect(!lines.joined().contains("\u{1B}"))
        #expect(lines[0].contains("\u{FFFD}[31m"))
    }

    @Test func textDirection_isNotTurnedByALine() {
        let source = SpecSource(path: "a/b.yaml", bytes: Array("a: \u{202E}x\n".utf8))
        #expect(!HumanRenderer().render([Sample.bare(Sample.span(1, 1, 2))], sources: [source]).contains("\u{202E}"))
    }

    @Test func span_overLines_isDrawnWithABarFromFirstToLast() {
        #expect(
            Self.frame(Sample.span(from: 2, 3, to: 3, 15)) == [
                "    2 | /   Task:", "    3 | |     properties: { status: TaskStaus, 名前: Tsk }", "      | |______________^",
            ])
    }

    @Test func span_thatBeginsWithinALine_leadsToTheBar() {
        #expect(
            Self.frame(Sample.span(from: 1, 6, to: 2, 7)) == [
                "    1 |   types:", "      |  ______^", "    2 | |   Task:", "      | |______^",
            ])
    }

    @Test func span_thatEndsAtTheBeginningOfALine_endsAboveIt() {
        #expect(Self.frame(Sample.span(from: 6, 5, to: 8, 1)) == Self.frame(Sample.span(6, 5, 9)))
    }

    @Test func span_overManyLines_showsTheFirstAndTheLast() {
        let text = (1...99).map { "line\($0): x\n" }.joined()
        let span = Sample.span(from: 2, 1, to: 90, 7)
        let lines = HumanRenderer().render([Sample.bare(span)], sources: [SpecSource(path: "a/b.yaml", bytes: Array(text.utf8))])
        #expect(
            lines.split(separator: "\n").dropFirst() == [
                "    2 | / line2: x", "    3 | | line3: x", "    4 | | line4: x", "   ... |", "   88 | | line88: x", "   89 | | line89: x",
                "   90 | | line90: x", "      | |______^",
            ])
    }

    @Test(arguments: [(9, 1, 2), (3, 400, 401), (6, 1, 1), (8, 1, 9), (1, 1, 1)])
    func span_outsideOfTheText_doesNotFail(line: Int, column: Int, end: Int) {
        let text = HumanRenderer().render([Sample.bare(Sample.span(line, column, end))], sources: Sample.sources)
        #expect(text.hasPrefix("a/b.yaml:\(line):\(column): error: unknown type [SK0201]\n"))
    }

    @Test func color_paintsOnlyMarks() {
        let text = HumanRenderer(usesColor: true).render([Sample.diagnostic(Sample.span(3, 27, 36))], sources: Sample.sources)
        #expect(text.contains("\u{1B}[31merror:\u{1B}[0m unknown type [SK0201]"))
        #expect(text.contains("\u{1B}[31m^^^^^^^^^\u{1B}[0m"))
        #expect(text.contains("\u{1B}[36m----\u{1B}[0m"))
        let warning = HumanRenderer(usesColor: true).render([Sample.diagnostic(nil, severity: .warning)], sources: [])
        #expect(warning.contains("\u{1B}[33mwarning:\u{1B}[0m"))
    }

    /// What stands under the caret is what stands at the span's column, wherever the line is cut.
    @Test(arguments: [1, 40, 90, 119, 121, 160, 500, 881, 999, 1000], ["x", "名", "\t"])
    func caret_inAHugeLine_standsBelowTheSpan(column: Int, filler: String) throws {
        var characters = Array(repeating: filler, count: 1000)
        characters[column - 1] = "#"
        let source = SpecSource(path: "a/b.yaml", bytes: Array(characters.joined().utf8))
        let text = HumanRenderer(width: 120).render([Sample.bare(Sample.span(1, column, column + 1))], sources: [source])
        let lines = text.split(separator: "\n").map(String.init)
        let drawn = try #require(lines[1].firstIndex(of: "#"))
        let caret = try #require(lines[2].firstIndex(of: "^"))
        #expect(DisplayWidth.of(String(lines[1][..<drawn])) == DisplayWidth.of(String(lines[2][..<caret])))
        #expect(DisplayWidth.of(lines[1]) <= 8 + 122)
    }

    @Test func line_whenCut_saysSoAtEachEnd() {
        let source = SpecSource(path: "a/b.yaml", bytes: Array(repeating: 0x78, count: 1000))
        func drawn(_ column: Int) -> Substring {
            let text = HumanRenderer(width: 60).render([Sample.bare(Sample.span(1, column, column + 1))], sources: [source])
            return text.split(separator: "\n")[1].dropFirst(8)
        }
        #expect(drawn(1) == String(repeating: "x", count: 60) + "…")
        #expect(drawn(500) == "…" + String(repeating: "x", count: 60) + "…")
        #expect(drawn(1000).hasPrefix("…x") && drawn(1000).hasSuffix("x"))
    }

    @Test func source_whenMissing_leavesTheFrameOut() {
        let text = HumanRenderer().render([Sample.diagnostic(Sample.span(3, 27, 36))], sources: [])
        #expect(!text.contains("|"))
    }

    /// YAML 1.1 has five line breaks, and the reader counts each.
    @Test(arguments: ["\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"])
    func line_behindAnyBreak_isTheOneThatTheReaderMeans(lineBreak: String) {
        let source = SpecSource(path: "a/b.yaml", bytes: Array("a: 1\(lineBreak)b: 2\(lineBreak)".utf8))
        let text = HumanRenderer().render([Sample.bare(Sample.span(2, 1, 2))], sources: [source])
        #expect(text.hasSuffix("    2 | b: 2\n      | ^\n"))
    }

    private static func frame(_ span: SourceSpan) -> [String] {
        HumanRenderer().render([Sample.bare(span)], sources: Sample.sources).split(separator: "\n").dropFirst().map(String.init)
    }
}
