import Testing

struct CheckCommandTests {
    @Test func soundSpec_exitsWith0AndIsSilentForTools() throws {
        let workspace = try Workspace()
        let run = try workspace.run("check")
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.isEmpty && run.output.isEmpty)
        #expect(!workspace.exists("Generated"))
    }

    @Test func soundSpec_isCountedForPeople() throws {
        let run = try Workspace().run("check", "--format", "human")
        #expect(run.lines.last == "spec: 2 files, 1 operation, 1 type: no errors")
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
