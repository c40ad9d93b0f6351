import Foundation
import SekkeiGenerator
import Testing

struct InitCommandTests {
    private static func run(_ arguments: String..., in workspace: Workspace) throws -> Workspace.Run {
        try workspace.run(["init"] + arguments)
    }

    private static func workspace() throws -> Workspace {
        let workspace = try Workspace(spec: [:])
        try workspace.write("checkout/Package.swift", "")
        return workspace
    }

    @Test func package_isMadeWithASoundSpec() throws {
        let workspace = try Self.workspace()
        let run = try Self.run("demo", "--sekkei", "checkout", in: workspace)
        #expect(run.status == 0, "\(run.errors)")
        #expect(
            try workspace.state(of: "demo").keys.sorted() == [
                ".gitignore", "Package.swift", "README.md", "Sources/Demo/NoteStore.swift", "Sources/Demo/Server.swift",
                "Tests/DemoTests/NotesClient.swift", "Tests/DemoTests/NotesTests.swift", "spec/DemoAPI.swift", "spec/api.yaml",
                "spec/errors.yaml", "spec/services/notes.yaml",
            ])
        #expect(run.lines.first == "wrote   demo/README.md")
        #expect(run.lines.suffix(3) == ["  cd demo", "  swift run     serves http://127.0.0.1:8080", "  swift test"])
        let check = try workspace.run("check", "--strict", "--spec", "demo/spec")
        #expect(check.errors == "demo/spec: 5 operations in 1 service, 3 types: no faults\n")
    }

    @Test func package_dependsOnTheCheckoutByItsAbsolutePath() throws {
        let workspace = try Self.workspace()
        _ = try Self.run("Demo", "--path", "deep/er", "--sekkei", "./checkout/", in: workspace)
        let manifest = try workspace.read("deep/er/Package.swift")
        #expect(manifest.contains(".package(name: \"sekkei\", path: \"\(workspace.folder.path)/checkout\"),"))
        #expect(manifest.contains("package: \"sekkei\""))
    }

    @Test(arguments: [
        ("https://git.example.com/office/sekkei.git", "sekkei"), ("git@example.com:Sekkei-fork.git", "Sekkei-fork"),
        ("https://example.com/x", "x"),
    ])
    func package_dependsOnAURLByItsName(url: String, name: String) throws {
        let workspace = try Self.workspace()
        _ = try Self.run("Demo", "--sekkei", url, in: workspace)
        let manifest = try workspace.read("Demo/Package.swift")
        #expect(manifest.contains(".package(url: \"\(url)\", from: \"\(Generator.version)\"),"))
        #expect(manifest.contains(".product(name: \"Sekkei\", package: \"\(name)\")"))
    }

    @Test func sekkei_byDefault_isTheCheckoutOfTheTool() throws {
        let workspace = try Self.workspace()
        _ = try Self.run("Demo", in: workspace)
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL.path
        #expect(try workspace.read("Demo/Package.swift").contains("path: \"\(root.hasSuffix("/") ? String(root.dropLast()) : root)\""))
    }

    @Test func sekkei_thatIsNoPackage_isRefused() throws {
        let workspace = try Self.workspace()
        let run = try Self.run("Demo", "--sekkei", "nowhere", in: workspace)
        #expect(run.status == 2)
        #expect(run.errors == "error: there is no package in 'nowhere': --sekkei takes a checkout of Sekkei or its URL\n")
        #expect(!workspace.exists("Demo"))
    }

    @Test func tool_outsideOfACheckout_asksWhereSekkeiIs() throws {
        let workspace = try Self.workspace()
        let run = try workspace.runCopy(["init", "Demo"])
        #expect(run.status == 2)
        #expect(
            run.errors == "error: this tool does not stand in a checkout of Sekkei; name one, or a URL, with --sekkei\n")
    }

    @Test func folder_thatIsNotEmpty_isLeftAlone() throws {
        let workspace = try Self.workspace()
        try workspace.write("Demo/.hidden", "mine")
        let run = try Self.run("Demo", "--sekkei", "checkout", in: workspace)
        #expect(run.status == 2)
        #expect(run.errors == "error: the folder 'Demo' is not empty; name another with --path\n")
        #expect(try workspace.state(of: "Demo").keys.sorted() == [".hidden"])
    }

    @Test func folder_thatIsEmpty_isTaken() throws {
        let workspace = try Self.workspace()
        try workspace.write("Demo/x", "")
        try workspace.remove("Demo/x")
        #expect(try Self.run("Demo", "--sekkei", "checkout", in: workspace).status == 0)
    }

    @Test(arguments: [("checkout/Package.swift", "is a file where a folder should be; name another with --path"), ("", "")])
    func folder_thatCannotBe_isRefused(path: String, reason: String) throws {
        let run = try Self.run("Demo", "--path", path, "--sekkei", "checkout", in: Self.workspace())
        #expect(run.status == 2)
        #expect(run.errors == (path.isEmpty ? "error: --path is empty: name the folder to make\n" : "error: '\(path)' \(reason)\n"))
    }

    @Test func name_thatIsInvalid_makesNothing() throws {
        let workspace = try Self.workspace()
        let run = try Self.run("my-notes", "--sekkei", "checkout", in: workspace)
        #expect(run.status == 2)
        #expect(run.errors.hasPrefix("error: 'my-notes' cannot be a module: "))
        #expect(!workspace.exists("my-notes"))
    }
}
