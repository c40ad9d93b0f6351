import ArgumentParser
import SekkeiSpec

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Checks the spec and writes nothing.",
        discussion: """
            Every fault of the spec is shown in one run, with its place and, where there is one, the fix.

            EXAMPLES
              sekkei check
              sekkei check --format compiler       one line for each fault, as compilers write them
            """)

    @OptionGroup var options: SpecOptions

    func run() throws {
        let sources = try SpecFolder(path: options.spec).sources()
        let compiler = SpecRun(folder: options.spec, format: options.format ?? .suitable)
        let api = try compiler.api(from: sources)
        let operations = api.services.reduce(0) { $0 + $1.operations.count }
        let counts = [Count(sources.count, "file"), Count(operations, "operation"), Count(api.types.count, "type")]
        compiler.remark("\(options.spec): \(counts.map(\.description).joined(separator: ", ")): no errors")
    }
}
