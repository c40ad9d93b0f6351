import ArgumentParser
import SekkeiSpec

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Checks the spec and writes nothing.",
        discussion: """
            Every fault of the spec is shown in one run, with its place and, where there is one, the fix. \
            'sekkei explain CODE' says more about one.

            A warning that is meant to stay is silenced at its line, or on the line above, with a reason:
              # sekkei:allow SK0221 kept for the mobile team

            What older versions lose on the way to them and back is told in notes after the result. 'check' alone looks at the \
            date: 90 days before the default version ends it warns, and from then on it fails.

            With --format json standard output holds one array. Each diagnostic has code, severity, message, file, start, end, \
            notes, help and silenced, null where there is nothing to say; lines and columns count from 1.

            EXAMPLES
              sekkei check
              sekkei check --spec api/spec         another folder
              sekkei check --strict                for CI: warnings fail, too
              sekkei check --format json | jq -r '.[].code'
              sekkei check --format github         annotations in a pull request
            """)

    @OptionGroup var options: SpecOptions
    @OptionGroup var diagnostics: DiagnosticOptions

    func run() throws {
        let sources = try SpecFolder(path: options.spec).sources()
        let run = SpecRun(options, diagnostics)
        let (api, count) = try run.compile(sources, today: Self.today)
        if run.format.isForPrograms { return }
        let operations = Count(api.services.reduce(0) { $0 + $1.operations.count }, "operation")
        let size = "\(operations) in \(Count(api.services.count, "service")), \(Count(api.types.count, "type"))"
        StandardError.write("\(options.spec): \(size): \(count)\n")
        StandardError.write(LossNotes(folder: options.spec, api: api).text)
    }

    /// In UTC.
    private static var today: String { String(Date.now.formatted(.iso8601).prefix(10)) }
}
