#if os(Linux)
    import Foundation
    import Testing

    /// A terminal of its own for each run, by `script` of util-linux.
    struct ColorTests {
        private static let script = URL(filePath: "/usr/bin/script")

        private static func run(_ arguments: String, environment: [String: String]) throws -> Workspace.Run? {
            guard FileManager.default.isExecutableFile(atPath: script.path) else { return nil }
            let workspace = try Workspace(spec: ["api.yaml": SampleSpec.api(), "tasks.yaml": SampleSpec.tasks(type: "Nothing")])
            let command = "'\(Workspace.tool.path)' \(arguments)"
            return try workspace.run(["-qec", command, "/dev/null"], environment: environment, tool: script)
        }

        @Test(arguments: [
            (["NO_COLOR": "", "TERM": "xterm"], true), (["NO_COLOR": "1", "TERM": "xterm"], false),
            (["NO_COLOR": "", "TERM": "dumb"], false),
        ])
        func terminal_getsFramesAndColorUnlessItIsUnwanted(environment: [String: String], isPainted: Bool) throws {
            guard let run = try Self.run("check", environment: environment) else { return }
            #expect(run.status == 1)
            #expect(run.output.contains("    4 |       id: Nothing"))
            #expect(run.output.contains("\u{1B}[31merror:\u{1B}[0m") == isPainted)
            #expect(run.output.contains("\u{1B}") == isPainted)
        }

        @Test(arguments: ["compiler", "json", "github"])
        func otherFormats_areNeverPainted(format: String) throws {
            let environment = ["NO_COLOR": "", "TERM": "xterm"]
            guard let run = try Self.run("check --format \(format)", environment: environment) else { return }
            #expect(run.output.contains("Nothing"))
            #expect(!run.output.contains("\u{1B}"))
        }
    }
#endif
