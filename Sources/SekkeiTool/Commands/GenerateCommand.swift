import ArgumentParser
import SekkeiGenerator

struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Writes what follows from the spec.",
        discussion: """
            Writes OpenAPI documents, the error catalogue and the Swift code. A file whose bytes stay the same is not \
            touched. What an earlier run wrote and this one does not is removed; the list of these files is kept in \
            `\(Manifest.fileName)` in the output folder, and nothing that is not on it is ever removed or replaced.

            EXAMPLES
              sekkei generate                      write Generated/
              sekkei generate --check              for CI: exit 1 and a diff if stale
              sekkei generate --check --strict     the same, and no warning either
              sekkei generate --output docs/api    another folder
            """)

    @OptionGroup var options: SpecOptions
    @OptionGroup var diagnostics: DiagnosticOptions

    @Option(help: ArgumentHelp("The folder to write to.", valueName: "folder"))
    var output = "Generated"

    @Flag(help: "Write nothing; exit 1 and show the difference if the folder is not up to date.")
    var check = false

    @Flag(help: "Replace files that stand in the way and that this tool did not write.")
    var overwrite = false

    func run() throws {
        try checkPlace()
        let api = try SpecRun(options, diagnostics).api(from: SpecFolder(path: options.spec).sources())
        let files = Generator(api: api).snapshot()
        let folder = OutputFolder(path: output)
        let plan = try folder.plan(for: files, ownsEverything: overwrite || check)
        if check {
            try compare(plan, folder, Manifest(paths: files.map(\.path)))
        } else {
            try write(plan, folder, Manifest(paths: files.map(\.path)))
        }
    }

    /// What is written among the files of the spec would be read as a part of it by the next run, and what lies among the files that
    /// are written could be replaced by one of them.
    private func checkPlace() throws {
        if output.isEmpty { throw ToolFailure("--output is empty: name the folder to write to") }
        if FileSystem.isPath(output, within: options.spec) {
            throw ToolFailure("the output folder '\(output)' lies in the spec folder '\(options.spec)'; name another with --output")
        }
        if FileSystem.isPath(options.spec, within: output) {
            throw ToolFailure("the spec folder '\(options.spec)' lies in the output folder '\(output)'; name another with --output")
        }
    }

    private func write(_ plan: OutputPlan, _ folder: OutputFolder, _ manifest: Manifest) throws {
        guard plan.foreign.isEmpty else {
            let names = plan.foreign.map { "'\(folder.full($0.path))'" }.joined(separator: ", ")
            throw ToolFailure("sekkei did not write \(names); move it away, or replace it with --overwrite")
        }
        // The old list stays valid until everything is in place: an interrupted run still knows its files.
        let before = try folder.manifest()?.paths ?? []
        let all = Manifest(paths: Array(Set(before + manifest.paths)))
        try folder.removeStaged(of: all.paths + [Manifest.fileName])
        try folder.record(all)
        try folder.apply(plan)
        try folder.record(manifest)
        StandardError.write(OutputSummary(folder: output, plan: plan).text)
    }

    private func compare(_ plan: OutputPlan, _ folder: OutputFolder, _ manifest: Manifest) throws {
        let isListed = try folder.manifest() == manifest
        guard !plan.isEmpty || !isListed else { return }
        StandardError.write(StalenessReport(folder: output, plan: plan, isListStale: !isListed).text)
        throw ExitCode(1)
    }
}
