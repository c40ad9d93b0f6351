import Foundation
import Testing

struct OpenAPICommandTests {
    private static func workspace() throws -> Workspace {
        let api = SampleSpec.api(versions: "  v1: { released: 2025-01-15 }").replacing("[en]", with: "[en, ja]")
        let tasks = SampleSpec.tasks().replacing("summary: Get a task", with: "summary: { en: Get a task, ja: タスクの取得 }")
        return try Workspace(spec: ["api.yaml": api, "services/tasks.yaml": tasks])
    }

    @Test func document_isThatOfTheCurrentVersionInYAML() throws {
        let workspace = try Self.workspace()
        let run = try workspace.run("openapi")
        _ = try workspace.run("generate")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output == (try workspace.read("Generated/openapi/v2.yaml")))
        #expect(run.errors.isEmpty)
    }

    @Test func version_andFormat_areChosen() throws {
        let workspace = try Self.workspace()
        let run = try workspace.run("openapi", "--version", "v1", "--format", "json")
        _ = try workspace.run("generate")
        #expect(run.output == (try workspace.read("Generated/openapi/v1.json")))
    }

    @Test(arguments: [("en", "Get a task"), ("ja", "タスクの取得"), ("JA", "タスクの取得")])
    func language_isChosen(language: String, summary: String) throws {
        let run = try Self.workspace().run("openapi", "--language", language, "--format", "json")
        #expect(run.output.contains("\"summary\": \"\(summary)\""))
    }

    @Test(arguments: [
        (["--version", "v9"], "there is no version 'v9'; did you mean 'v2'? the spec has v2, v1"),
        (["--version=latest"], "there is no version 'latest'; the spec has v2, v1"),
        (["--language", "fr"], "there is no language 'fr'; the spec has en, ja"),
    ])
    func unknownChoice_exitsWith2AndWhatThereIs(options: [String], message: String) throws {
        let run = try Self.workspace().run(["openapi"] + options)
        #expect(run.status == 2)
        #expect(run.errors == "error: \(message)\n")
        #expect(run.output.isEmpty)
    }

    @Test(arguments: [["openapi", "--version"], ["openapi", "--format", "xml", "--version", "v1"], ["check", "--version"]])
    func version_whereItIsMisused_isNotTakenForTheTools(arguments: [String]) throws {
        let run = try Self.workspace().run(arguments)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
    }

    @Test func output_isWrittenWholeAndReplaced() throws {
        let workspace = try Self.workspace()
        try workspace.write("docs/openapi.yaml", "old")
        let run = try workspace.run("openapi", "--output", "docs/openapi.yaml")
        #expect(run.status == 0 && run.output.isEmpty)
        #expect(try workspace.read("docs/openapi.yaml") == workspace.run("openapi").output)
        #expect(try workspace.state(of: "docs").count == 1)
        #expect(try workspace.run("openapi", "--output", "new/folder/openapi.yaml").status == 0)
        #expect(workspace.exists("new/folder/openapi.yaml"))
    }

    @Test(arguments: [
        ("", "--output is empty: name the file to write to"), ("docs", "'docs' is a folder where a file should be"),
        ("spec/openapi.yaml", "the file 'spec/openapi.yaml' lies in the spec folder 'spec'; name another with --output"),
    ])
    func output_thatCannotBeWritten_exitsWith2(output: String, message: String) throws {
        let workspace = try Self.workspace()
        try workspace.write("docs/x", "")
        let run = try workspace.run("openapi", "--output", output)
        #expect(run.status == 2)
        #expect(run.errors == "error: \(message)\n")
    }

    @Test func standardOutput_thatIsFull_exitsWith2() throws {
        guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
        let run = try Self.workspace().run(["openapi"], output: "/dev/full")
        #expect(run.status == 2)
        #expect(run.errors.hasPrefix("error: cannot write to standard output: "))
    }
}
