import Testing

struct GenerateCheckTests {
    @Test func upToDateFolder_exitsWith0AndIsSilent() throws {
        let workspace = try Workspace()
        _ = try workspace.run("generate")
        let before = try workspace.state(of: "Generated")
        let run = try workspace.run("generate", "--check")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.isEmpty)
        #expect(try workspace.state(of: "Generated") == before)
    }

    @Test func missingFolder_isNamedFileByFile() throws {
        let workspace = try Workspace()
        let run = try workspace.run("generate", "--check")
        #expect(run.status == 1)
        #expect(run.lines.contains("missing: Generated/openapi/v2.json"))
        #expect(run.lines.last == "Generated is not up to date: run 'sekkei generate'")
        #expect(!workspace.exists("Generated"))
    }

    @Test func staleFile_isNamedWithItsDifference() throws {
        let workspace = try Workspace()
        _ = try workspace.run("generate")
        try workspace.write("spec/api.yaml", SampleSpec.api(title: "Factory"))
        let before = try workspace.state(of: "Generated")
        let run = try workspace.run("generate", "--check")
        #expect(run.status == 1)
        #expect(run.lines.contains("stale: Generated/openapi/v2.json"))
        #expect(run.lines.contains("--- Generated/openapi/v2.json"))
        #expect(run.lines.contains("-    \"title\": \"Office\","))
        #expect(run.lines.contains("+    \"title\": \"Factory\","))
        #expect(try workspace.state(of: "Generated") == before)
    }

    @Test func editedFile_isStale() throws {
        let workspace = try Workspace()
        _ = try workspace.run("generate")
        try workspace.write("Generated/errors.md", "edited")
        let run = try workspace.run("generate", "--check")
        #expect(run.status == 1)
        #expect(run.lines.first == "stale: Generated/errors.md")
    }

    @Test func difference_isBounded() throws {
        let workspace = try Workspace()
        _ = try workspace.run("generate")
        let lines = (0..<10_000).map { "line \($0)\n" }.joined()
        try workspace.write("Generated/openapi/v2.json", lines)
        try workspace.write("Generated/openapi/v2.yaml", "\u{0}" + lines)
        let run = try workspace.run("generate", "--check")
        #expect(run.status == 1)
        #expect(run.lines.count < 150)
        #expect(run.errors.contains(" more lines"))
    }

    @Test func leftoverFile_isNamed() throws {
        let workspace = try Workspace(
            spec: ["api.yaml": SampleSpec.api(versions: "  v1: { released: 2025-01-15 }"), "services/tasks.yaml": SampleSpec.tasks()])
        _ = try workspace.run("generate")
        try workspace.write("spec/api.yaml", SampleSpec.api())
        let run = try workspace.run("generate", "--check")
        #expect(run.status == 1)
        #expect(run.lines.contains("leftover: Generated/openapi/v1.json"))
        #expect(run.lines.contains("leftover: Generated/openapi/v1.yaml"))
        #expect(workspace.exists("Generated/openapi/v1.json"))
    }

    @Test func fileOfOthers_isNoLeftover() throws {
        let workspace = try Workspace()
        _ = try workspace.run("generate")
        try workspace.write("Generated/README.md", "mine")
        #expect(try workspace.run("generate", "--check").status == 0)
    }

    @Test func lostList_isStale() throws {
        let workspace = try Workspace()
        _ = try workspace.run("generate")
        try workspace.remove("Generated/.sekkei-files")
        let run = try workspace.run("generate", "--check")
        #expect(run.status == 1)
        #expect(run.lines.first == "stale: Generated/.sekkei-files")
        #expect(try workspace.run("generate").status == 0)
        #expect(try workspace.run("generate", "--check").status == 0)
    }

    @Test func faultySpec_isReportedInsteadOfStaleness() throws {
        let workspace = try Workspace()
        _ = try workspace.run("generate")
        try workspace.write("spec/services/tasks.yaml", SampleSpec.tasks(type: "Nothing"))
        let run = try workspace.run("generate", "--check")
        #expect(run.status == 1)
        #expect(!run.errors.contains("stale"))
    }
}
