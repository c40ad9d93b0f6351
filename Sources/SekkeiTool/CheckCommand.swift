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
        let run = SpecRun(folder: options.spec, format: options.format ?? .suitable)
        let (api, warnings) = try run.compile(sources)
        let operations = Count(api.services.reduce(0) { $0 + $1.operations.count }, "operation")
        let size = "\(operations) in \(Count(api.services.count, "service")), \(Count(api.types.count, "type"))"
        StandardError.write("\(options.spec): \(size): \(warnings == 0 ? "no faults" : "\(Count(warnings, "warning"))")\n")
    }
}
