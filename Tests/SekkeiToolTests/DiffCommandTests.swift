import Foundation
import Testing

struct DiffCommandTests {
    private static func workspace(old: String = "int64", new: String) throws -> Workspace {
        let workspace = try Workspace()
        for (folder, type) in [("old", old), ("spec", new)] {
            try workspace.write("\(folder)/api.yaml", SampleSpec.api())
            try workspace.write("\(folder)/services/tasks.yaml", SampleSpec.tasks(type: type))
        }
        return workspace
    }

    @Test func equalSpecs_saySo() throws {
        let run = try Self.workspace(new: "int64").run("diff", "old", "spec")
        #expect(run.status == 0)
        #expect(run.output == "'old' and 'spec' say the same\n")
    }

    @Test func breakingChange_exitsWith1AndSaysWhatToDo() throws {
        let run = try Self.workspace(new: "string").run("diff", "old", "spec")
        #expect(run.status == 1)
        #expect(run.output.contains("spec/services/tasks.yaml:4:7: breaking: 'Task.id' is string, before int64"))
        #expect(run.output.contains("[type-changed]"))
        #expect(run.output.contains("meets: callers of v2; answers of getTask"))
        #expect(run.output.contains("changes:\n  v3:\n    - change: TaskIdConverted\n      target: Task\n"))
        #expect(run.output.hasSuffix("1 breaking, 0 risky, 0 safe\n"))
        #expect(run.errors.isEmpty)
    }

    @Test func safeChange_isShownWithAllOnly() throws {
        let workspace = try Self.workspace(old: "{ type: int64, title: A }", new: "{ type: int64, title: B }")
        let short = try workspace.run("diff", "old", "spec")
        #expect(short.status == 0)
        #expect(short.output == "0 breaking, 0 risky, 1 safe (--all shows everything)\n")
        #expect(try workspace.run("diff", "old", "spec", "--all").output.contains("[documentation-changed]"))
    }

    @Test func riskyChange_failsWhereAskedTo() throws {
        let workspace = try Self.workspace(new: "int64")
        try workspace.write("spec/services/tasks.yaml", SampleSpec.tasks().replacingOccurrences(of: "getTask:", with: "readTask:"))
        #expect(try workspace.run("diff", "old", "spec").status == 0)
        #expect(try workspace.run("diff", "old", "spec", "--fail-on", "risky").status == 1)
    }

    @Test func json_hasEveryMember() throws {
        let run = try Self.workspace(new: "string").run("diff", "old", "spec", "--format", "json")
        let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(run.status == 1)
        #expect(object["releasedVersions"] as? [String] == ["v2"])
        #expect(object["totals"] as? [String: Int] == ["breaking": 1, "risky": 0, "safe": 0])
        #expect((object["changes"] as? String)?.hasPrefix("changes:\n  v3:\n") == true)
        let difference = try #require((object["differences"] as? [[String: Any]])?.first)
        #expect(difference["kind"] as? String == "type-changed")
        #expect(difference["direction"] as? String == "response")
        #expect(difference["place"] as? String == "Task.id")
        #expect(difference["operations"] as? [String] == ["getTask"])
        #expect(difference["versions"] as? [String] == ["v2"])
        let new = try #require(difference["new"] as? [String: Any])
        #expect(new["file"] as? String == "spec/services/tasks.yaml" && new["line"] as? Int == 4 && new["value"] as? String == "string")
        #expect((difference["remedy"] as? [String: Any])?["version"] as? String == "v3")
    }

    @Test func github_annotatesTheLine() throws {
        let run = try Self.workspace(new: "string").run("diff", "old", "spec", "--format", "github")
        #expect(run.output.hasPrefix("::error file=spec/services/tasks.yaml,line=4,title=type-changed::'Task.id' is string"))
    }

    @Test func faultySpec_exitsWith2AndItsDiagnostics() throws {
        let run = try Self.workspace(new: "strin").run("diff", "old", "spec")
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("spec/services/tasks.yaml:4:11: error: unknown type 'strin'"))
        #expect(run.errors.hasSuffix("'spec' has 1 fault; only sound specs can be compared\n"))
    }

    @Test(arguments: [[], ["old"], ["old", "spec", "more"], ["--against", "HEAD", "old", "spec"], ["old", "spec", "--format", "xml"]])
    func wrongUsage_exitsWith2(arguments: [String]) throws {
        let run = try Self.workspace(new: "int64").run(["diff"] + arguments)
        #expect(run.status == 2)
        #expect(run.errors.contains("Usage: sekkei diff"))
    }

    @Test func missingFolder_isNamed() throws {
        let run = try Self.workspace(new: "int64").run("diff", "nowhere", "spec")
        #expect(run.status == 2)
        #expect(run.errors.hasPrefix("error: there is no spec folder 'nowhere'"))
    }
}
