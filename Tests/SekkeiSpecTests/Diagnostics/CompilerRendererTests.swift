import Testing

@testable import SekkeiSpec

@Suite struct CompilerRendererTests {
    @Test func diagnostic_withNotes_hasALineForEachPart() {
        let text = CompilerRenderer(folder: "spec").render([Sample.diagnostic(Sample.span(3, 27, 36))])
        #expect(
            text == """
                spec/a/b.yaml:3:27: error: unknown type [SK0201]
                spec/a/b.yaml:2:3: note: declared here
                spec/a/b.yaml:3:27: note: no place
                spec/a/b.yaml:3:27: note: write it right

                """)
    }

    @Test func folder_whenEmpty_leavesRelativePaths() {
        let text = CompilerRenderer().render([Sample.diagnostic(Sample.span(3, 27, 36), severity: .warning)])
        #expect(text.hasPrefix("a/b.yaml:3:27: warning: "))
    }

    @Test func diagnostic_withoutFile_namesTheFolder() {
        #expect(CompilerRenderer(folder: "/x/").render([Sample.diagnostic(nil)]).hasPrefix("/x/: error: "))
        #expect(CompilerRenderer().render([Sample.diagnostic(nil)]).hasPrefix(".: error: "))
    }

    @Test func file_withALineFeedInItsName_staysOnItsLine() {
        let text = CompilerRenderer().render([Sample.bare(Sample.span(1, 1, 2, file: "a\nb.yaml"))])
        #expect(text == "a\\nb.yaml:1:1: error: unknown type [SK0201]\n")
    }

    @Test(arguments: [
        ("x (a.yaml:3)", "x (spec/a.yaml:3)"), ("x (a)", "x (a)"), ("x (a:b)", "x (a:b)"), ("x", "x"), ("a.yaml:3)", "a.yaml:3)"),
    ])
    func help_thatEndsInAPlace_getsTheFolderInEveryFormat(help: String, expected: String) {
        let diagnostic = Sample.diagnostic(Sample.span(3, 27, 36), help: help)
        #expect(CompilerRenderer(folder: "spec").render([diagnostic]).hasSuffix(": note: \(expected)\n"))
        #expect(HumanRenderer(folder: "spec").render([diagnostic], sources: []).hasSuffix("help: \(expected)\n"))
        #expect(JSONRenderer(folder: "spec").render([diagnostic]).contains("\"help\":\"\(expected)\""))
        #expect(GitHubRenderer(folder: "spec").render([diagnostic]).hasSuffix("%0Ahelp: \(expected)\n"))
        #expect(CompilerRenderer().render([diagnostic]).hasSuffix(": note: \(help)\n"))
    }
}
