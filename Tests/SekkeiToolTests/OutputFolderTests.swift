import Foundation
import SekkeiGenerator
import Testing

@testable import SekkeiTool

struct OutputFolderTests {
    private let workspace: Workspace
    private let folder: OutputFolder

    init() throws {
        workspace = try Workspace(spec: [:])
        folder = OutputFolder(path: workspace.folder.appending(path: "out").path)
    }

    @Test func plan_isAppliedAndThenEmpty() throws {
        let files = [GeneratedFile(path: "a/b.txt", text: "1\n"), GeneratedFile(path: "c.txt", text: "2\n")]
        try folder.apply(folder.plan(for: files))
        #expect(try workspace.read("out/a/b.txt") == "1\n")
        #expect(try folder.plan(for: files).isEmpty)
        #expect(try workspace.state(of: "out").count == 2)
    }

    @Test func record_isWrittenOnlyWhereItDiffers() throws {
        let manifest = Manifest(paths: ["a"])
        try folder.record(manifest)
        let before = try workspace.state(of: "out")
        try folder.record(manifest)
        #expect(try workspace.state(of: "out") == before)
        #expect(try folder.manifest() == manifest)
    }

    @Test func leftover_goesWithTheFoldersThatItLeavesEmpty() throws {
        try workspace.write("out/a/b/old.txt", "old")
        try workspace.write("out/a/mine.txt", "mine")
        try folder.record(Manifest(paths: ["a/b/old.txt"]))
        try folder.apply(folder.plan(for: []))
        #expect(!workspace.exists("out/a/b"))
        #expect(workspace.exists("out/a/mine.txt"))
    }

    @Test func summary_countsWhatWasDone() throws {
        try workspace.write("out/stale.txt", "old")
        try workspace.write("out/gone.txt", "old")
        try folder.record(Manifest(paths: ["stale.txt", "gone.txt"]))
        let plan = try folder.plan(for: [GeneratedFile(path: "new.txt", text: "1"), GeneratedFile(path: "stale.txt", text: "2")])
        let text = OutputSummary(folder: "out", plan: plan).text
        #expect(text == "wrote   out/new.txt\nchanged out/stale.txt\nremoved out/gone.txt\nout: 1 written, 1 changed, 1 removed\n")
    }

    @Test func report_ofAFileThatIsNotUTF8_saysSo() throws {
        let plan = OutputPlan(files: [GeneratedFile(path: "a", text: "1")], owned: ["a"]) { _ in [0xFF] }
        #expect(StalenessReport(folder: "out", plan: plan, isListStale: false).text.contains("the file is not UTF-8"))
    }
}
