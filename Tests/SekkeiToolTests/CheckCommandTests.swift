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

    @Test(arguments: ["human", "compiler"])
    func hugeName_isCutInWhatIsShown(format: String) throws {
        let huge = String(repeating: "x", count: 1_000_000)
        let spec = ["api.yaml": SampleSpec.api(), "tasks.yaml": SampleSpec.tasks(type: huge) + "\(huge): 1\n"]
        let run = try Workspace(spec: spec).run("check", "--format", format)
        #expect(run.status == 1)
        #expect(run.errors.utf8.count < 5000)
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
}
