import ArgumentParser
import SekkeiSpec

struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Lists the operations of the spec.",
        discussion: """
            EXAMPLES
              sekkei list
              sekkei list --service Tasks --service Users
              sekkei list --method POST --language ja
              sekkei list --auth none              what anybody may call
              sekkei list --role admin             what needs this role
              sekkei list --format json | jq -r '.[] | "\\(.method) \\(.path)"'
            """)

    @OptionGroup var options: SpecOptions

    @Option(help: ArgumentHelp("Only operations of this service; may be repeated.", valueName: "name"))
    var service: [String] = []

    @Option(help: ArgumentHelp("Only operations with this method; may be repeated.", valueName: "method"))
    var method: [String] = []

    @Option(help: ArgumentHelp("Only operations that take this security scheme, or none.", valueName: "scheme"))
    var auth: String?

    @Option(help: ArgumentHelp("Only operations that ask for this role.", valueName: "role"))
    var role: String?

    @Option(help: ArgumentHelp("The language of the summaries; by default the first of 'api.languages'.", valueName: "language"))
    var language: String?

    @Option(help: "How the list is written: table or json.")
    var format = ListFormat.table

    func run() throws {
        let api = try SpecRun(folder: options.spec).api(from: SpecFolder(path: options.spec).sources())
        let filter = try OperationFilter(api: api, services: service, methods: method, scheme: auth, role: role)
        let language = try Choice(language, "language", among: api.languages).known ?? api.languages[0]
        let list = OperationList(operations: filter.operations, folder: options.spec, language: language)
        try StandardOutput.write(format == .table ? list.table : list.json)
    }
}
