import SekkeiSpec
import Testing

struct ExplainCommandTests {
    @Test(arguments: ["SK0201", "sk0201"])
    func code_isExplainedWithExampleAndFix(code: String) throws {
        let run = try Workspace(spec: [:]).run("explain", code)
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("error SK0201: unknown type\n\n"))
        #expect(run.output.contains("\n\nExample\n    ") && run.output.contains("\n\nFix\n    "))
        #expect(!run.output.contains("sekkei:allow"))
        #expect(run.errors.isEmpty)
    }

    @Test func warning_isExplainedWithHowToSilenceIt() throws {
        let run = try Workspace(spec: [:]).run("explain", "SK0221")
        #expect(run.output.hasPrefix("warning SK0221: "))
        #expect(run.output.hasSuffix("\n    # sekkei:allow SK0221 the reason\n"))
    }

    @Test func noCode_listsAllByGroup() throws {
        let lines = try Workspace(spec: [:]).run("explain").output.split(separator: "\n", omittingEmptySubsequences: false)
        for code in DiagnosticCode.allCases { #expect(lines.filter { $0.hasPrefix("  \(code.rawValue)  ") }.count == 1) }
        #expect(lines.first == "Files, YAML and comments")
        #expect(lines.contains("Names and types"))
        #expect(lines.contains { $0.hasPrefix("  SK0221  ") && $0.hasSuffix(" (warning)") })
    }

    @Test(arguments: [
        ("SK02O1", "did you mean 'SK0201'?"), ("nonsense", "they look like SK0201;"), ("SK201", "did you mean 'SK0201'?"),
    ])
    func unknownCode_exitsWith2AndTheNearest(code: String, hint: String) throws {
        let run = try Workspace(spec: [:]).run("explain", code)
        #expect(run.status == 2)
        #expect(run.errors == "error: there is no code '\(code)'; \(hint) 'sekkei explain' lists all\n")
        #expect(run.output.isEmpty)
    }
}
