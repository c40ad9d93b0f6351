import Foundation
import Testing

@testable import SekkeiTool

struct FileSystemTests {
    @Test func files_areSortedAndRelativeAndNotHidden() throws {
        let workspace = try Workspace(spec: ["b.yaml": "", "a/c.yaml": "", "a.yaml": "", ".d.yaml": "", ".e/f.yaml": ""])
        let folder = workspace.folder.appending(path: "spec").path
        #expect(try FileSystem.paths(below: folder) { $0.hasSuffix("yaml") } == ["a.yaml", "a/c.yaml", "b.yaml"])
    }

    @Test func linkInACircle_isNotFollowed() throws {
        let workspace = try Workspace(spec: ["a/b.yaml": ""])
        let folder = workspace.folder.appending(path: "spec").path
        try FileManager.default.createSymbolicLink(atPath: "\(folder)/a/loop", withDestinationPath: folder)
        try FileManager.default.createSymbolicLink(atPath: "\(folder)/linked.yaml", withDestinationPath: "\(folder)/a/b.yaml")
        try FileManager.default.createSymbolicLink(atPath: "\(folder)/dangling.yaml", withDestinationPath: "\(folder)/nowhere")
        #expect(try FileSystem.paths(below: folder) { $0.hasSuffix("yaml") } == ["a/b.yaml", "dangling.yaml", "linked.yaml"])
    }

    @Test func circleOfLinks_leadsNowhere() throws {
        let workspace = try Workspace()
        try workspace.link("a", to: "b")
        try workspace.link("b", to: "a")
        let path = workspace.folder.appending(path: "a").path
        #expect(try FileSystem.kind(of: path) == nil)
        #expect(throws: ToolFailure("'\(path)' is a symbolic link that leads nowhere")) { try FileSystem.read(path) }
    }

    @Test(arguments: [
        ("spec", true), ("spec/", true), ("spec/new/er", true), ("./spec/../spec/a", true), ("link", true), ("link/new", true),
        ("new/../spec", true), ("specs", false), (".", false), ("out/spec", false), ("spec/../out", false),
    ])
    func path_isWithinAFolder_howeverItIsWritten(path: String, isWithin: Bool) throws {
        let workspace = try Workspace()
        try workspace.link("link", to: "spec")
        let root = workspace.folder.path
        #expect(FileSystem.isPath("\(root)/\(path)", within: "\(root)/spec") == isWithin)
        #expect(FileSystem.isPath("\(root)/\(path)", within: "\(root)/link") == isWithin)
    }

    @Test func folder_isCreatedWithThoseAboveIt() throws {
        let workspace = try Workspace(spec: [:])
        let path = workspace.folder.appending(path: "a/b/c").path
        try FileSystem.createFolder(path)
        try FileSystem.createFolder(path)
        #expect(try FileSystem.kind(of: path) == .folder)
    }

    @Test func file_isNotCreatedOverAnother() throws {
        let workspace = try Workspace(spec: ["a.yaml": "mine"])
        let path = workspace.folder.appending(path: "spec/a.yaml").path
        #expect(throws: ToolFailure("cannot write '\(path)': File exists")) { try FileSystem.create(path, []) }
        #expect(try workspace.read("spec/a.yaml") == "mine")
    }

    @Test func missingFile_isNamedInTheFailure() throws {
        let path = try Workspace().folder.appending(path: "gone").path
        #expect(throws: ToolFailure("cannot read '\(path)': No such file or directory")) { try FileSystem.read(path) }
        #expect(try FileSystem.readIfPresent(path) == nil)
        try FileSystem.remove(path)
    }

    @Test func folder_inThePlaceOfAFile_isAFailure() throws {
        let path = try Workspace().folder.path
        #expect(throws: ToolFailure.self) { try FileSystem.readIfPresent(FileManager.default.temporaryDirectory.path) }
        #expect(throws: ToolFailure.self) { try FileSystem.read(path) }
    }

    @Test func largeFile_isReadWhole() throws {
        let workspace = try Workspace(spec: ["a.yaml": String(repeating: "0123456789", count: 50_000)])
        #expect(try FileSystem.read(workspace.folder.appending(path: "spec/a.yaml").path).count == 500_000)
    }
}
