import SekkeiSpec
import Testing

@Suite struct FixtureTests {
    @Test(arguments: Fixture.all)
    func compilation_ofFixture_givesItsDiagnostics(_ fixture: Fixture) throws {
        let compilation = try fixture.compile()
        let text = CompilerRenderer().render(compilation.diagnostics)
        if Fixture.isRecording {
            try fixture.record(text)
            Issue.record("recorded")
        }
        #expect(text == (try fixture.expected()))
        #expect((compilation.api == nil) == compilation.diagnostics.contains { $0.severity == .error })
    }

    @Test(arguments: Fixture.all)
    func compilation_doneTwiceWithFilesInAnotherOrder_isTheSame(_ fixture: Fixture) throws {
        let sources = try fixture.sources()
        let first = SpecCompiler.compile(sources, today: fixture.today)
        let second = SpecCompiler.compile(sources.reversed(), today: fixture.today)
        #expect(first.diagnostics == second.diagnostics)
        #expect(first.api.map { "\($0)" } == second.api.map { "\($0)" })
    }

    @Test(arguments: DiagnosticCode.allCases)
    func code_ofTheRegistry_hasAFixture(_ code: DiagnosticCode) throws {
        // An empty folder cannot be committed, nor can two files be checked out everywhere that differ in case alone.
        if code == .noFiles || code == .fileNameClash { return }
        let tag = "[\(code.rawValue)]"
        #expect(try Fixture.all.contains { try $0.expected().contains(tag) }, "no fixture shows \(code.rawValue)")
    }

    @Test func compilation_ofNoFiles_saysSo() {
        let compilation = SpecCompiler.compile([])
        #expect(compilation.diagnostics.map(\.code) == [.noFiles])
        #expect(compilation.api == nil)
        #expect(CompilerRenderer(folder: "spec").render(compilation.diagnostics).hasPrefix("spec: error: "))
    }

    @Test func compilation_ofFilesThatDifferInCase_refusesTheSecond() {
        let sources = [("api.yaml", Specs.head), ("Tasks.yaml", "types: {}\n"), ("tasks.yaml", "errors: {}\n")].map {
            SpecSource(path: $0.0, bytes: Array($0.1.utf8))
        }
        let text = CompilerRenderer().render(SpecCompiler.compile(sources).diagnostics)
        #expect(text.hasPrefix("tasks.yaml:1:1: error: the file 'tasks.yaml' differs from 'Tasks.yaml' in case alone [SK0116]\n"))
    }

    @Test func fixtures_withoutDiagnostics_areSeveral() {
        #expect(Fixture.valid.count >= 4)
    }
}
