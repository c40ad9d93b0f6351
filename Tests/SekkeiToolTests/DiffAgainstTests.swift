import Foundation
import Testing

/// Comparisons with what git has.
struct DiffAgainstTests {
    /// A repository with one commit, and a change in the working tree.
    private static func repository() throws -> Workspace {
        let workspace = try Workspace()
        try workspace.write("spec/.hidden.yaml", "none: of this\n")
        for arguments in [["init", "--quiet"], ["add", "."], ["commit", "--quiet", "--message", "First"]] { try git(workspace, arguments) }
        try workspace.write("spec/services/tasks.yaml", SampleSpec.tasks(type: "string"))
        return workspace
    }

    private static func git(_ workspace: Workspace, _ arguments: [String]) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        let author = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"]
        process.arguments = ["git", "-C", workspace.folder.path] + author + arguments
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    @Test func revision_isComparedWithTheFolder() throws {
        let workspace = try Self.repository()
        let run = try workspace.run("diff", "--against", "HEAD")
        #expect(run.status == 1, "\(run.errors)")
        #expect(run.output.contains("spec/services/tasks.yaml:4:7: breaking: 'Task.id' is string, before int64"))
        #expect(run.output.contains("was: HEAD:spec/services/tasks.yaml:4:7"))
    }

    @Test func revision_leavesTheWorkingTreeAlone() throws {
        let workspace = try Self.repository()
        let before = try workspace.state(of: "")
        _ = try workspace.run("diff", "--against", "HEAD", "spec")
        #expect(try workspace.state(of: "") == before)
    }

    @Test func folder_thatTheRevisionHasElsewhere_isToldMissing() throws {
        let workspace = try Self.repository()
        try workspace.write("other/api.yaml", SampleSpec.api())
        let run = try workspace.run("diff", "--against", "HEAD", "other")
        #expect(run.status == 2)
        #expect(
            run.errors.hasPrefix(
                "error: there is no folder 'other' with files in 'HEAD'; if it has moved, compare two folders: 'git worktree"))
    }

    @Test(arguments: ["nowhere", "--help-me", "HEAD:spec"]) func unknownRevision_isNamed(revision: String) throws {
        let run = try Self.repository().run("diff", "--against=\(revision)")
        #expect(run.status == 2)
        #expect(run.errors.hasPrefix("error: git knows no revision '\(revision)'"))
    }

    @Test func folderOutsideOfARepository_isNamed() throws {
        let run = try Workspace().run("diff", "--against", "HEAD")
        #expect(run.status == 2)
        #expect(run.errors.hasPrefix("error: 'spec' is not in a git repository"))
    }

    @Test func missingGit_isTold() throws {
        let workspace = try Self.repository()
        let run = try workspace.run(["diff", "--against", "HEAD"], environment: ["PATH": "/nowhere"])
        #expect(run.status == 2)
        #expect(run.errors == "error: --against needs git, and there is none on this machine\n")
    }
}
