import Foundation
import Testing

struct CoverageCommandTests {
    private static func workspace() throws -> Workspace {
        let tasks = SampleSpec.tasks().replacing("summary: Get a task", with: "summary: { en: Get a task, ja: タスクの取得 }")
        return try Workspace(spec: [
            "api.yaml": SampleSpec.api().replacing("[en]", with: "[en, ja]"), "services/tasks.yaml": tasks,
        ])
    }

    @Test func coverage_isATableAndWhatIsMissing() throws {
        let run = try Self.workspace().run("openapi", "--coverage")
        #expect(run.status == 0, "\(run.errors)")
        let lines = run.output.split(separator: "\n").map(String.init)
        #expect(lines.first?.hasPrefix("COVERAGE OF V2") == true)
        #expect(lines.contains { $0.hasPrefix("operations ") && $0.hasSuffix("1/1    1/1") })
        #expect(lines.contains { $0.hasPrefix("total ") && $0.contains("%") })
        #expect(lines.contains("spec/services/tasks.yaml:11:7: Tasks.getTask has no description in en"))
        #expect(lines.contains("spec/services/tasks.yaml:11:7: the answer of Tasks.getTask has no description in ja"))
        #expect(lines.contains("spec/services/tasks.yaml:4:7: Task.id has no example"))
        #expect(lines.contains("spec/api.yaml:2:1: api has no license"))
    }

    @Test func coverage_asJSON_isForPrograms() throws {
        let run = try Self.workspace().run("openapi", "--coverage", "--format", "json")
        let report = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(report["version"] as? String == "v2")
        let japanese = try #require((report["languages"] as? [String: Any])?["ja"] as? [String: Any])
        let covered = try #require(japanese["covered"] as? Int)
        let total = try #require(japanese["total"] as? Int)
        #expect(covered > 0 && covered < total)
        let missing = try #require(report["missing"] as? [[String: Any]])
        #expect(missing.contains { $0["name"] as? String == "Task.id" && $0["aspect"] as? String == "example" && $0["line"] as? Int == 4 })
        #expect(missing.allSatisfy { $0.count == 7 })
    }

    @Test(arguments: [("0", 0), ("100", 1)])
    func minimum_decidesAboutTheExitCode(minimum: String, status: Int32) throws {
        let run = try Self.workspace().run("openapi", "--coverage", "--minimum", minimum)
        #expect(run.status == status)
        #expect(run.errors == (status == 0 ? "" : "error: the coverage in en, ja is below 100%\n"))
        #expect(run.output.contains("COVERAGE OF V2"))
    }

    @Test func language_isCountedAlone() throws {
        let run = try Self.workspace().run("openapi", "--coverage", "--language", "ja")
        #expect(!run.output.contains("in en"))
        #expect(run.output.contains("in ja"))
    }

    @Test(arguments: [
        (["--minimum", "90"], "--minimum goes with --coverage"),
        (["--coverage", "--minimum", "101"], "--minimum is a percentage from 0 to 100, not 101"),
    ])
    func minimum_thatMakesNoSense_exitsWith2(options: [String], message: String) throws {
        let run = try Self.workspace().run(["openapi"] + options)
        #expect(run.status == 2)
        #expect(run.errors == "error: \(message)\n")
    }
}
