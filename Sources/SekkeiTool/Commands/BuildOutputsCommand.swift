import ArgumentParser
import SekkeiGenerator

/// What the build-tool plugin runs: writes the Swift files that it declared, no more and no fewer.
struct BuildOutputsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build-outputs", abstract: "Writes the Swift files of a build (run by SekkeiPlugin).", shouldDisplay: false)

    @Option(help: "The folder of the spec; an absolute path makes diagnostics clickable.")
    var spec: String

    @Option(help: "The folder to write to.")
    var output: String

    @Option(help: "The version that the plugin was built with; must be the tool's own.")
    var pluginVersion: String

    @Argument(help: "The files of the spec, relative to its folder.")
    var files: [String] = []

    func run() throws {
        guard pluginVersion == Generator.version else {
            throw ToolFailure("SekkeiPlugin \(pluginVersion) cannot work with sekkei \(Generator.version)")
        }
        let sources = try SpecFolder(path: spec).sources(of: files)
        let api = try SpecRun(folder: spec, format: .compiler).api(from: sources)
        let folder = OutputFolder(path: output)
        try folder.apply(folder.plan(for: Generator(api: api).swift(), ownsEverything: true))
    }
}
