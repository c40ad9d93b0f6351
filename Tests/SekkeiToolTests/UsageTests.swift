import SekkeiGenerator
import Testing

struct UsageTests {
    @Test(arguments: [["--nonsense"], ["nonsense"], ["check", "--format", "loud"], ["generate", "--output"], ["check", "surplus"]])
    func wrongUsage_exitsWith2(arguments: [String]) throws {
        let run = try Workspace().run(arguments)
        #expect(run.status == 2)
        #expect(run.errors.contains("Usage: sekkei"))
        #expect(run.output.isEmpty)
    }

    @Test(arguments: [["--help"], ["check", "--help"], ["generate", "--help"], ["help", "generate"], []])
    func help_teachesWithExamples(arguments: [String]) throws {
        let run = try Workspace().run(arguments)
        #expect(run.status == 0)
        #expect(run.output.contains("EXAMPLES"))
        #expect(run.output.contains("sekkei check") || run.output.contains("sekkei generate --check"))
        #expect(run.errors.isEmpty)
    }

    @Test func version_isPrinted() throws {
        let run = try Workspace().run("--version")
        #expect(run.status == 0)
        #expect(run.output == Generator.version + "\n")
    }

    @Test func help_doesNotShowWhatThePluginRuns() throws {
        #expect(try !Workspace().run("--help").output.contains("build-outputs"))
    }
}
