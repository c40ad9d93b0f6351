import Foundation
import Testing

struct GenerateCommandTests {
    private static let files = [
        ".sekkei-files", "docs/index.html", "errors.md", "openapi/v2.json", "openapi/v2.yaml", "spec.schema.json", "swift/_API.swift",
        "swift/_Docs.swift", "swift/_OpenAPI.swift", "swift/_Policies.swift", "swift/_Versions.swift", "swift/api.swift",
        "swift/services+tasks.swift",
    ]

    @Test func firstRun_writesEverythingAndSaysSo() throws {
        let workspace = try Workspace()
        let run = try workspace.run("generate")
        #expect(run.status == 0, "\(run.errors)")
        #expect(try workspace.state(of: "Generated").keys.sorted() == Self.files)
        #expect(run.lines.contains("wrote   Generated/openapi/v2.json"))
        #expect(run.lines.last == "Generated: 12 written")
        #expect(run.output.isEmpty)
    }

    @Test func secondRun_touchesNothing() throws {
        let workspace = try Workspace()
        _ = try workspace.run("generate")
        let before = try workspace.state(of: "Generated")
        let run = try workspace.run("generate")
        #expect(run.errors == "Generated: 12 unchanged\n")
        #expect(try workspace.state(of: "Generated") == before)
    }

    @Test func change_rewritesOnlyWhatDiffers() throws {
        let workspace = try Workspace()
        _ = try workspace.run("generate")
        let before = try workspace.state(of: "Generated")
        try workspace.write("spec/api.yaml", SampleSpec.api(title: "Factory"))
        let run = try workspace.run("generate")
        let after = try workspace.state(of: "Generated")
        #expect(run.lines.contains("changed Generated/openapi/v2.json"))
        #expect(try workspace.read("Generated/openapi/v2.json").contains("Factory"))
        #expect(after["swift/services+tasks.swift"] == before["swift/services+tasks.swift"])
        #expect(after[".sekkei-files"] == before[".sekkei-files"])
    }

    @Test func leftovers_areRemovedWithTheirEmptyFolders() throws {
        let workspace = try Workspace(
            spec: ["api.yaml": SampleSpec.api(versions: "  v1: { released: 2025-01-15 }"), "services/tasks.yaml": SampleSpec.tasks()])
        _ = try workspace.run("generate")
        #expect(workspace.exists("Generated/openapi/v1.json"))
        try workspace.write("spec/api.yaml", SampleSpec.api())
        let run = try workspace.run("generate")
        #expect(run.lines.contains("removed Generated/openapi/v1.json"))
        #expect(!workspace.exists("Generated/openapi/v1.json"))
        #expect(try workspace.state(of: "Generated").keys.sorted() == Self.files)
    }

    @Test func filesOfOthers_areNeverRemoved() throws {
        let workspace = try Workspace()
        try workspace.write("Generated/openapi/notes.md", "mine")
        try workspace.write("Generated/swift/Extra.swift", "mine")
        _ = try workspace.run("generate")
        try workspace.write("spec/api.yaml", SampleSpec.api(title: "Factory"))
        #expect(try workspace.run("generate").status == 0)
        #expect(try workspace.read("Generated/openapi/notes.md") == "mine")
        #expect(try workspace.read("Generated/swift/Extra.swift") == "mine")
    }

    @Test func fileOfOthers_inTheWay_isNotReplacedUnasked() throws {
        let workspace = try Workspace()
        try workspace.write("Generated/errors.md", "mine")
        let run = try workspace.run("generate")
        #expect(run.status == 2)
        #expect(run.errors == "error: sekkei did not write 'Generated/errors.md'; move it away, or replace it with --overwrite\n")
        #expect(try workspace.state(of: "Generated").count == 1)
        #expect(try workspace.run("generate", "--overwrite").status == 0)
        #expect(try workspace.read("Generated/errors.md") != "mine")
    }

    @Test func faultySpec_leavesTheOldOutputs() throws {
        let workspace = try Workspace()
        _ = try workspace.run("generate")
        let before = try workspace.state(of: "Generated")
        try workspace.write("spec/services/tasks.yaml", SampleSpec.tasks(type: "Nothing"))
        #expect(try workspace.run("generate").status == 1)
        #expect(try workspace.state(of: "Generated") == before)
    }

    @Test(arguments: ["spec", "./spec/", "spec/generated", "new/../spec"])
    func output_inTheSpecFolder_isRefusedInOneLine(output: String) throws {
        let workspace = try Workspace()
        let before = try workspace.state(of: "spec")
        let run = try workspace.run("generate", "--output", output)
        #expect(run.status == 2)
        #expect(run.errors == "error: the output folder '\(output)' lies in the spec folder 'spec'; name another with --output\n")
        #expect(try workspace.state(of: "spec") == before)
    }

    @Test(arguments: [("openapi", "."), ("openapi", "./"), ("a/b/spec", "a"), ("a/../openapi", "openapi/..")])
    func spec_inTheOutputFolder_isRefusedInOneLine(spec: String, output: String) throws {
        let place = spec.hasPrefix("a/b") ? spec : "openapi"
        let workspace = try Workspace(spec: ["../\(place)/api.yaml": SampleSpec.api(), "../a/x": ""])
        let run = try workspace.run("generate", "--spec", spec, "--output", output)
        #expect(run.status == 2)
        #expect(run.errors == "error: the spec folder '\(spec)' lies in the output folder '\(output)'; name another with --output\n")
        #expect(try workspace.read("\(place)/api.yaml") == SampleSpec.api())
    }

    @Test func output_thatIsEmpty_isRefusedInOneLine() throws {
        let run = try Workspace().run("generate", "--output", "")
        #expect(run.status == 2)
        #expect(run.errors == "error: --output is empty: name the folder to write to\n")
    }

    /// No process has the number 2147483647: it is above what systems hand out.
    @Test func filesStagedByAnInterruptedRun_areRemovedAndOthersStay() throws {
        let workspace = try Workspace()
        _ = try workspace.run("generate")
        let alive = ProcessInfo.processInfo.processIdentifier
        let left = ["errors.md.2147483647.tmp", "openapi/v2.json.2147483647.tmp", ".sekkei-files.2147483647.tmp"]
        let others = ["errors.md.\(alive).tmp", "notes.md.2147483647.tmp", "errors.md.x.tmp"]
        for name in left + others { try workspace.write("Generated/\(name)", "half") }
        #expect(try workspace.run("generate").status == 0)
        #expect(left.filter { workspace.exists("Generated/\($0)") }.isEmpty)
        #expect(others.filter { !workspace.exists("Generated/\($0)") }.isEmpty)
    }

    @Test func outputThatIsAFile_exitsWith2() throws {
        let workspace = try Workspace()
        try workspace.write("Generated", "a file")
        let run = try workspace.run("generate")
        #expect(run.status == 2)
        #expect(run.lines.count == 1)
    }

    /// Files are staged before any is moved: where one cannot be written, none is.
    @Test func unwritablePlace_leavesTheOldOutputsAndNoStagedFile() throws {
        let workspace = try Workspace()
        _ = try workspace.run("generate")
        try workspace.remove("Generated/swift/_API.swift")
        try workspace.write("Generated/swift/_API.swift/blocker", "a folder stands here")
        let before = try workspace.state(of: "Generated")
        try workspace.write("spec/api.yaml", SampleSpec.api(title: "Factory"))
        #expect(try workspace.run("generate").status == 2)
        #expect(try workspace.state(of: "Generated") == before)
    }

    @Test func listThatLeadsOutOfTheFolder_isRefused() throws {
        let workspace = try Workspace()
        try workspace.write("precious.txt", "mine")
        _ = try workspace.run("generate")
        try workspace.write("Generated/.sekkei-files", "../precious.txt\n")
        let run = try workspace.run("generate")
        #expect(run.status == 2)
        #expect(workspace.exists("precious.txt"))
    }
}
