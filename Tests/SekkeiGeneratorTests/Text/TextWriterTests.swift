import SekkeiGenerator
import Testing

struct TextWriterTests {
    @Test func writer_withoutLines_isEmpty() {
        #expect(TextWriter().text == "")
    }

    @Test func block_indentsItsBodyAndCloses() {
        let out = TextWriter()
        out.block("struct Task {") {
            out.line("var id: Int64")
            out.block("enum Kind {") { out.line("case big") }
        }
        #expect(out.text == "struct Task {\n    var id: Int64\n    enum Kind {\n        case big\n    }\n}\n")
    }

    @Test func block_withoutBody_staysOnOneLine() {
        let out = TextWriter()
        out.block("struct Empty {") {}
        #expect(out.text == "struct Empty {}\n")
    }

    @Test func line_ofSeveralLines_indentsEachButNotTheEmptyOnes() {
        let out = TextWriter(unit: "  ")
        out.indented { out.line("a\n\nb") }
        #expect(out.text == "  a\n\n  b\n")
    }

    @Test func blank_isNeverFirstAndNeverTwice() {
        let out = TextWriter()
        out.blank()
        out.line("a")
        out.blank()
        out.blank()
        out.line("b")
        #expect(out.text == "a\n\nb\n")
    }

    @Test func comment_putsItsPrefixBeforeEachLine() {
        let out = TextWriter()
        out.comment("First.\n\nSecond.")
        #expect(out.text == "/// First.\n///\n/// Second.\n")
    }

    @Test func commaSeparated_endsEveryItemButTheLast() {
        let out = TextWriter()
        out.commaSeparated(["a", "b"]) { out.line($0) }
        out.commaSeparated(["c"], trailingComma: true) { out.lines([$0, "d"]) }
        #expect(out.text == "a,\nb\nc\nd,\n")
    }

    @Test func indentation_afterAnError_isThatOfBefore() {
        struct Fault: Error {}
        let out = TextWriter()
        #expect(throws: Fault.self) { try out.indented { throw Fault() } }
        out.line("a")
        #expect(out.text == "a\n")
    }
}
