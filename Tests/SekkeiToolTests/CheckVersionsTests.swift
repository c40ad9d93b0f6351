import Foundation
import Testing

/// What `check` says of versions: what is lost between them, and which of them end.
struct CheckVersionsTests {
    private static let changes = """
        changes:
          v2:
            - change: ColorAdded
              target: Task
              added: [color]
              fill: red
        """

    private static func workspace() throws -> Workspace {
        let tasks =
            SampleSpec.tasks().replacing("      id: int64\n", with: "      id: int64\n      color: string\n")
            + "      putTask: { http: PUT /, summary: Put a task, auth: none, body: Task }\n"
        let api = SampleSpec.api(versions: "  v1: { released: 2025-01-15 }").replacing(
            "  # sekkei:allow SK0529 the same in all\n", with: "")
        return try Workspace(spec: ["api.yaml": api, "tasks.yaml": tasks, "changes/v2.yaml": changes + "\n"])
    }

    @Test func losses_areToldAfterTheResult() throws {
        let run = try Self.workspace().run("check", "--strict")
        #expect(run.status == 0)
        #expect(
            run.lines == [
                "spec: 2 operations in 1 service, 1 type: no faults",
                "spec/changes/v2.yaml:3:15: note: ColorAdded: Answers of v1 do not have color, and its requests cannot set it.",
            ])
    }

    @Test func losses_areLeftOutForPrograms() throws {
        let run = try Self.workspace().run("check", "--format", "json")
        #expect(run.errors.isEmpty)
        #expect(run.output == "[]\n")
    }

    @Test(arguments: [(-1, 1, "error: 'v1' has ended"), (30, 0, "warning: 'v1' ends in "), (120, 0, "")])
    func sunset_ofTheDefault_isLookedAtBeforeItIsTooLate(days: Int, status: Int32, message: String) throws {
        let day = Date(timeIntervalSinceNow: Double(days) * 86_400).formatted(.iso8601).prefix(10)
        let api = SampleSpec.api(versions: "  v1: { sunset: \(day) }").replacing("default: v2", with: "default: v1")
        let workspace = try Workspace(spec: ["api.yaml": api, "tasks.yaml": SampleSpec.tasks()])
        let run = try workspace.run("check")
        #expect(run.status == status, "\(run.errors)")
        #expect(message.isEmpty ? !run.errors.contains("'v1'") : run.errors.contains(message))
        #expect(try workspace.run("generate").status == 0)
    }
}
