import ArgumentParser
import SekkeiGenerator
import SekkeiSpec

struct OpenAPICommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "openapi",
        abstract: "Prints the OpenAPI 3.1 document of the spec.",
        discussion: """
            EXAMPLES
              sekkei openapi                       current version, first language, YAML
              sekkei openapi --version v1 --language ja --format json
              sekkei openapi --output docs/openapi.yaml
              sekkei openapi | npx @redocly/cli lint /dev/stdin
            """)

    @OptionGroup var options: SpecOptions

    @Option(help: ArgumentHelp("The version of the API; by default the current one.", valueName: "version"))
    var version: String?

    @Option(help: ArgumentHelp("The language of the texts; by default the first of 'api.languages'.", valueName: "language"))
    var language: String?

    @Option(help: "How the document is written: yaml or json.")
    var format = DocumentFormat.yaml

    @Option(help: ArgumentHelp("The file to write to, replacing it, instead of standard output.", valueName: "file"))
    var output: String?

    func run() throws {
        if let output { try checkPlace(output) }
        let api = try SpecRun(folder: options.spec).api(from: SpecFolder(path: options.spec).sources())
        let document = OpenAPIDocument(api: api, version: try apiVersion(of: api)).value()
        let text = format.text(of: document, in: try Choice(language, "language", among: api.languages).known ?? api.languages[0])
        guard let output else { return try StandardOutput.write(text) }
        try FileSystem.replace(output, Array(text.utf8))
    }

    private func apiVersion(of api: API) throws -> APIVersion {
        let name = try Choice(version, "version", among: api.versions.map(\.name)).known
        let chosen = api.versions.first { name == nil ? $0.isCurrent : $0.name == name }
        guard let version = chosen ?? api.versions.first else { throw ToolFailure("the spec declares no version") }
        return version
    }

    private func checkPlace(_ output: String) throws {
        if output.isEmpty { throw ToolFailure("--output is empty: name the file to write to") }
        if FileSystem.isPath(output, within: options.spec) {
            throw ToolFailure("the file '\(output)' lies in the spec folder '\(options.spec)'; name another with --output")
        }
    }
}
