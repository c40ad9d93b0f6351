import ArgumentParser
import SekkeiGenerator
import SekkeiSpec

struct OpenAPICommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "openapi",
        abstract: "Prints the OpenAPI 3.1 document of the spec, or how complete it is.",
        discussion: """
            EXAMPLES
              sekkei openapi                       current version, first language, YAML
              sekkei openapi --version v1 --language ja --format json
              sekkei openapi --output docs/openapi.yaml
              sekkei openapi | npx @redocly/cli lint /dev/stdin
              sekkei openapi --coverage            what is described, and what is not yet
              sekkei openapi --coverage --minimum 100
                                                   for CI: fails while anything is missing

            COVERAGE
              Counted in each language: the summary and description of every operation, the description of every \
            parameter, field, body, answer, header, error, type, enum value, tag and security scheme. Counted once: their \
            examples ('example:' on fields and parameters; bodies and answers take theirs from the fields), and bounds: \
            'maxLength', 'pattern' or 'enum' on every string without a format, 'maxItems' on every list. What is missing is \
            listed with its place in the spec. A text without languages counts for the first language only.

            EXIT CODES
              1  with --minimum, some language lies below it
            """)

    @OptionGroup var options: SpecOptions

    @Option(help: ArgumentHelp("The version of the API; by default the current one.", valueName: "version"))
    var version: String?

    @Option(help: ArgumentHelp("The language of the texts; by default the first of 'api.languages'.", valueName: "language"))
    var language: String?

    @Option(help: "How the document is written: yaml or json. The coverage is a table, or json.")
    var format = DocumentFormat.yaml

    @Option(help: ArgumentHelp("The file to write to, replacing it, instead of standard output.", valueName: "file"))
    var output: String?

    @Flag(help: "Prints the share of the document that the spec fills in, instead of the document.")
    var coverage = false

    @Option(help: ArgumentHelp("With --coverage: the percentage below which the command fails.", valueName: "percent"))
    var minimum: Int?

    func run() throws {
        if let output { try checkPlace(output) }
        if let minimum { try check(minimum) }
        let api = try SpecRun(folder: options.spec).api(from: SpecFolder(path: options.spec).sources())
        let version = try apiVersion(of: api)
        let language = try Choice(language, "language", among: api.languages).known
        if coverage { return try report(Coverage(of: api, version: version, language: language), version) }
        let document = OpenAPIDocument(of: api, version: version).value()
        try write(format.text(of: document, in: language ?? api.languages[0]))
    }

    private func report(_ coverage: Coverage, _ version: APIVersion) throws {
        let report = CoverageReport(coverage: coverage, version: version.name, folder: options.spec)
        try write(format == .json ? report.json : report.text)
        guard let minimum else { return }
        let short = coverage.languages.filter { coverage.total(in: $0).permille < minimum * 10 }
        guard !short.isEmpty else { return }
        StandardError.write("error: the coverage in \(short.joined(separator: ", ")) is below \(minimum)%\n")
        throw ExitCode(1)
    }

    private func write(_ text: String) throws {
        guard let output else { return try StandardOutput.write(text) }
        try FileSystem.replace(output, Array(text.utf8))
    }

    private func apiVersion(of api: API) throws -> APIVersion {
        let name = try Choice(version, "version", among: api.versions.map(\.name)).known
        let chosen = api.versions.first { name == nil ? $0.isCurrent : $0.name == name }
        guard let version = chosen ?? api.versions.first else { throw ToolFailure("the spec declares no version") }
        return version
    }

    private func check(_ minimum: Int) throws {
        if !coverage { throw ToolFailure("--minimum goes with --coverage") }
        if !(0...100).contains(minimum) { throw ToolFailure("--minimum is a percentage from 0 to 100, not \(minimum)") }
    }

    private func checkPlace(_ output: String) throws {
        if output.isEmpty { throw ToolFailure("--output is empty: name the file to write to") }
        if FileSystem.isPath(output, within: options.spec) {
            throw ToolFailure("the file '\(output)' lies in the spec folder '\(options.spec)'; name another with --output")
        }
    }
}
