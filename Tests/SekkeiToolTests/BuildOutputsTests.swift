import Foundation
import SekkeiGenerator
import Testing

struct BuildOutputsTests {
    private static let outputs = [
        "_API.swift", "_Docs.swift", "_OpenAPI.swift", "_Policies.swift", "_Versions.swift", "api.swift", "services+tasks.swift",
    ]

    private func build(_ workspace: Workspace, version: String = Generator.version) throws -> Workspace.Run {
        try workspace.run(
            "build-outputs", "--spec", workspace.folder.appending(path: "spec").path, "--output",
            workspace.folder.appending(path: "out").path,
            "--plugin-version", version, "--", "api.yaml", "services/tasks.yaml")
    }

    @Test func build_writesExactlyTheDeclaredFiles() throws {
        let workspace = try Workspace()
        let run = try build(workspace)
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.isEmpty && run.output.isEmpty)
        #expect(try workspace.state(of: "out").keys.sorted() == Self.outputs)
    }

    @Test func build_ofAnUnchangedSpec_touchesNothing() throws {
        let workspace = try Workspace()
        _ = try build(workspace)
        let before = try workspace.state(of: "out")
        _ = try build(workspace)
        #expect(try workspace.state(of: "out") == before)
    }

    @Test func build_readsOnlyTheFilesItWasGiven() throws {
        let workspace = try Workspace()
        try workspace.write("spec/excluded.yaml", "nonsense: [")
        #expect(try build(workspace).status == 0)
    }

    @Test func build_ofAFaultySpec_namesAbsolutePathsAndWritesNothing() throws {
        let workspace = try Workspace()
        _ = try build(workspace)
        let before = try workspace.state(of: "out")
        try workspace.write("spec/services/tasks.yaml", SampleSpec.tasks(type: "Nothing"))
        let run = try build(workspace)
        #expect(run.status == 1)
        #expect(run.lines.first?.hasPrefix("\(workspace.folder.path)/spec/services/tasks.yaml:4:") == true)
        #expect(run.lines.first?.contains(": error: ") == true)
        #expect(try workspace.state(of: "out") == before)
    }

    @Test func build_byAPluginOfAnotherVersion_isRefused() throws {
        let workspace = try Workspace()
        let run = try build(workspace, version: "0.0.1")
        #expect(run.status == 2)
        #expect(run.lines.count == 1)
        #expect(!workspace.exists("out"))
    }

    @Test func build_ofAFileThatIsGone_exitsWith2() throws {
        let workspace = try Workspace()
        try workspace.remove("spec/services/tasks.yaml")
        let run = try build(workspace)
        #expect(run.status == 2)
        #expect(run.errors.contains("tasks.yaml': No such file or directory"))
    }
}
