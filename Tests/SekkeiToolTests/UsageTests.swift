import Foundation
import SekkeiGenerator
import Testing

struct UsageTests {
    @Test(arguments: [
        ["--nonsense"], ["nonsense"], ["check", "--format", "loud"], ["generate", "--output"], ["check", "surplus"],
        ["init"], ["openapi", "--format", "xml"], ["list", "--format", "xml"], ["explain", "a", "b"],
    ])
    func wrongUsage_exitsWith2(arguments: [String]) throws {
        let run = try Workspace().run(arguments)
        #expect(run.status == 2)
        #expect(run.errors.contains("Usage: sekkei"))
        #expect(run.output.isEmpty)
    }

    @Test(arguments: ["", "init", "check", "diff", "generate", "list", "openapi", "explain"])
    func help_ofEveryCommand_teachesWithExamples(command: String) throws {
        let run = try Workspace().run((command.isEmpty ? [] : [command]) + ["--help"])
        #expect(run.status == 0)
        #expect(run.output.contains("EXAMPLES"))
        #expect(run.output.components(separatedBy: "\n  sekkei \(command)").count > 2)
        // A line that is too long for a terminal would be wrapped to the left margin.
        let examples = run.output.split(separator: "\n", omittingEmptySubsequences: false).drop { $0 != "EXAMPLES" }.dropFirst()
        #expect(examples.prefix { !$0.isEmpty }.allSatisfy { $0.hasPrefix("  ") })
        #expect(run.errors.isEmpty)
    }

    @Test(arguments: [["help", "generate"], []])
    func help_askedForOtherwise_isTheSame(arguments: [String]) throws {
        let run = try Workspace().run(arguments)
        #expect(run == (try Workspace().run(arguments.dropFirst() + ["--help"])))
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
