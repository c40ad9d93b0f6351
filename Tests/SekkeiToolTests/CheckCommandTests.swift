import Foundation
import Testing

struct CheckCommandTests {
    @Test(arguments: [[], ["--format", "human"], ["--format", "compiler"]])
    func soundSpec_exitsWith0AndIsCounted(options: [String]) throws {
        let workspace = try Workspace()
        let run = try workspace.run(["check"] + options)
        #expect(run.status == 0)
        #expect(run.errors == "spec: 1 operation in 1 service, 1 type: no faults\n")
        #expect(run.output.isEmpty)
        #expect(!workspace.exists("Generated"))
    }

    @Test func warnings_areCountedAndExitWith0() throws {
        let tasks = SampleSpec.tasks().replacing("        summary: Get a task\n", with: "")
        let run = try Workspace(spec: ["api.yaml": SampleSpec.api(), "tasks.yaml": tasks]).run("check")
        #expect(run.status == 0)
        #expect(run.lines.last == "spec: 1 operation in 1 service, 1 type: 1 warning")
    }

    @Test func pipe_namedLikeAYAMLFile_isRefusedAndNotRead() throws {
        let workspace = try Workspace()
        #expect(mkfifo(workspace.folder.appending(path: "spec/pipe.yaml").path, 0o600) == 0)
        let run = try workspace.run("check")
        #expect(run.status == 2)
        #expect(run.errors == "error: 'spec/pipe.yaml' is not a regular file\n")
    }

    @Test func folder_namedLikeAYAMLFile_isRefused() throws {
        let workspace = try Workspace(spec: ["api.yaml": SampleSpec.api(), "more.yaml/tasks.yaml": SampleSpec.tasks()])
        let run = try workspace.run("check")
        #expect(run.status == 2)
        #expect(run.errors == "error: 'spec/more.yaml' is a folder where a file should be\n")
    }

    @Test func link_isReadWhereItLeadsToAFileAndElseRefused() throws {
        let workspace = try Workspace(spec: ["api.yaml": SampleSpec.api(), "../tasks.txt": SampleSpec.tasks()])
        try workspace.link("spec/tasks.yaml", to: "../tasks.txt")
        #expect(try workspace.run("check").errors == "spec: 1 operation in 1 service, 1 type: no faults\n")
        try workspace.link("spec/gone.yaml", to: "nowhere.yaml")
        let run = try workspace.run("check")
        #expect(run.status == 2)
        #expect(run.errors == "error: 'spec/gone.yaml' is a symbolic link that leads nowhere\n")
    }

    @Test func file_namedAsTheSpec_isRefusedInOneLine() throws {
        let run = try Workspace().run("check", "--spec", "spec/api.yaml")
        #expect(run.status == 2)
        #expect(
            run.errors == "error: 'spec/api.yaml' is not a folder: --spec takes the folder that holds the files of the spec\n")
    }

    @Test func nothing_namedAsTheSpec_isRefusedInOneLine() throws {
        let run = try Workspace().run("check", "--spec", "")
        #expect(run.status == 2)
        #expect(run.errors == "error: --spec is empty: name the folder of the spec\n")
    }

    /// YAML allows keys of 1024 characters and values of any length.
    @Test(arguments: ["human", "compiler", "json", "github"])
    func hugeName_isCutInWhatIsShown(format: String) throws {
        let key = String(repeating: "x", count: 1000)
        let tasks = SampleSpec.tasks(type: String(repeating: "x", count: 1_000_000)) + "\(key): 1\n"
        let spec = ["api.yaml": SampleSpec.api(), "tasks.yaml": tasks]
        let run = try Workspace(spec: spec).run("check", "--format", format)
        #expect(run.status == 1)
        let shown = run.output + run.errors
        let cut = "'" + String(repeating: "x", count: 40) + "…'"
        #expect(shown.contains("unknown type \(cut)"))
        #expect(shown.contains("unknown key \(cut)"))
        #expect(shown.split(separator: "\n").allSatisfy { $0.count < 1000 })
        #expect(!shown.contains(String(repeating: "x", count: 161)))
        // In a frame the line is cut where the terminal ends, and says so.
        #expect(shown.contains("    4 |       id: " + String(repeating: "x", count: 138) + "…\n") == (format == "human"))
    }

    @Test(arguments: ["human", "compiler"])
    func place_inAHelp_beginsWithTheSpecFolder(format: String) throws {
        let tasks = SampleSpec.tasks().replacing("returns: Task", with: "returns: Taks")
        let run = try Workspace(spec: ["api.yaml": SampleSpec.api(), "services/tasks.yaml": tasks]).run("check", "--format", format)
        #expect(run.errors.contains("did you mean 'Task'? (spec/services/tasks.yaml:2)"))
    }

    @Test func faults_exitWith1AndNameTheirPlace() throws {
        let run = try Workspace(spec: ["api.yaml": SampleSpec.api(), "services/tasks.yaml": SampleSpec.tasks(type: "Nothing")]).run("check")
        #expect(run.status == 1)
        #expect(run.lines.contains { $0.hasPrefix("spec/services/tasks.yaml:4:") && $0.contains(": error: ") && $0.hasSuffix("]") })
    }

    @Test func faults_forPeople_comeWithTheLineAndACount() throws {
        let spec = ["api.yaml": SampleSpec.api(), "services/tasks.yaml": SampleSpec.tasks(type: "Nothing")]
        let run = try Workspace(spec: spec).run("check", "--format", "human")
        #expect(run.status == 1)
        #expect(run.errors.contains("id: Nothing"))
        #expect(run.errors.contains("^^^^^^^"))
        #expect(run.lines.last?.hasPrefix("1 error") == true)
    }

    @Test func missingFolder_exitsWith2InOneLine() throws {
        let run = try Workspace(spec: [:]).run("check")
        #expect(run.status == 2)
        #expect(run.errors == "error: there is no spec folder 'spec'; name one with --spec\n")
    }

    @Test func emptyFolder_isAFault() throws {
        let workspace = try Workspace(spec: ["notes.txt": "nothing", ".hidden.yaml": "a: [", ".git/b.yaml": "b: ["])
        let run = try workspace.run("check")
        #expect(run.status == 1)
        #expect(run.lines.count >= 1 && run.errors.contains("error: "))
    }

    @Test func ymlFile_isPartOfTheSpec() throws {
        let spec = ["api.yml": SampleSpec.api(), "deep/er/tasks.yml": SampleSpec.tasks(type: "Nothing")]
        let run = try Workspace(spec: spec).run("check")
        #expect(run.status == 1)
        #expect(run.errors.contains("spec/deep/er/tasks.yml:4:"))
    }

    @Test func otherFolder_isNamedInDiagnostics() throws {
        let spec = ["../design/api.yaml": SampleSpec.api(), "../design/tasks.yaml": SampleSpec.tasks(type: "Nothing")]
        let run = try Workspace(spec: spec).run("check", "--spec", "design")
        #expect(run.status == 1)
        #expect(run.errors.contains("design/tasks.yaml:4:"))
    }

    @Test func faults_forPrograms_areOneArrayOnStandardOutput() throws {
        let spec = ["api.yaml": SampleSpec.api(), "services/tasks.yaml": SampleSpec.tasks(type: "Nothing")]
        let run = try Workspace(spec: spec).run("check", "--format", "json")
        #expect(run.status == 1)
        #expect(run.errors.isEmpty)
        let array = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
        let first = try #require(array?.first)
        #expect(first["code"] as? String == "SK0201")
        #expect(first["file"] as? String == "spec/services/tasks.yaml")
        #expect(first["start"] as? [String: Int] == ["line": 4, "column": 11])
        #expect(first["end"] as? [String: Int] == ["line": 4, "column": 18])
    }

    @Test func soundSpec_forPrograms_saysNothingElse() throws {
        let json = try Workspace().run("check", "--format", "json")
        #expect(json == Workspace.Run(status: 0, output: "[]\n", errors: ""))
        #expect(try Workspace().run("check", "--format", "github") == Workspace.Run(status: 0, output: "", errors: ""))
    }

    /// Where the tool runs below the top of the repository, GitHub still wants paths from there.
    @Test(arguments: [
        ("spec", "", "spec/services"), ("spec", ".", "spec/services"), ("./spec/", "..", "HERE/spec/services"),
        ("spec", "spec", "services"), ("spec", "/nowhere", "spec/services"),
    ])
    func annotations_namePathsFromTheTopOfTheRepository(folder: String, workspaceFolder: String, path: String) throws {
        let workspace = try Workspace(spec: ["api.yaml": SampleSpec.api(), "services/tasks.yaml": SampleSpec.tasks(type: "Nothing")])
        let run = try workspace.run(
            ["check", "--spec", folder, "--format", "github"], environment: ["GITHUB_WORKSPACE": workspaceFolder])
        #expect(run.status == 1)
        let file = path.replacing("HERE", with: workspace.folder.lastPathComponent) + "/tasks.yaml"
        #expect(run.output.hasPrefix("::error file=\(file),line=4,endLine=4,col=11,endColumn=18,title=SK0201::unknown type 'Nothing'"))
    }

    private static let doubtful = SampleSpec.tasks().replacing("        summary: Get a task\n", with: "")

    @Test(arguments: [["check"], ["generate"], ["generate", "--check"]])
    func warnings_withStrict_exitWith1AndNothingIsWritten(command: [String]) throws {
        let workspace = try Workspace(spec: ["api.yaml": SampleSpec.api(), "tasks.yaml": Self.doubtful])
        let run = try workspace.run(command + ["--strict"])
        #expect(run.status == 1)
        #expect(run.lines.contains { $0.contains(": warning: ") && $0.hasSuffix("[SK0316]") })
        #expect(!workspace.exists("Generated"))
        #expect(try workspace.run("check", "--strict", "--format", "human").lines.last == "1 warning")
    }

    @Test func strict_withoutWarnings_exitsWith0() throws {
        #expect(try Workspace().run("check", "--strict").status == 0)
    }

    @Test func silencedWarnings_passStrictAndAreCounted() throws {
        let tasks = Self.doubtful.replacing("      getTask:", with: "      getTask:  # sekkei:allow SK0316 its name says it")
        let workspace = try Workspace(spec: ["api.yaml": SampleSpec.api(), "tasks.yaml": tasks])
        let run = try workspace.run("check", "--strict")
        #expect(run.status == 0)
        #expect(run.errors == "spec: 1 operation in 1 service, 1 type: no faults, 1 silenced\n")
        #expect(try workspace.run("check", "--format", "json").output.contains("\"silenced\":\"its name says it\"}"))
    }

    /// No colour reaches a file or a pipe.
    @Test func humanFormat_offTheTerminal_isNotPainted() throws {
        let spec = ["api.yaml": SampleSpec.api(), "tasks.yaml": SampleSpec.tasks(type: "Nothing")]
        #expect(try !Workspace(spec: spec).run("check", "--format", "human").errors.contains("\u{1B}"))
    }
}
