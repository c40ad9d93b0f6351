import ArgumentParser
import SekkeiGenerator

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Makes a new package that builds, serves and has tests.",
        discussion: """
            The package holds a small spec in English and Japanese, the service behind it and tests that call it over HTTP.

            EXAMPLES
              sekkei init Demo                     makes the folder Demo
              cd Demo && swift run                 serves http://127.0.0.1:8080
              cd Demo && swift test
              sekkei init Demo --path work/demo    in another folder, which must be empty
              sekkei init Demo --sekkei ../sekkei  on this checkout of Sekkei
              sekkei init Demo --sekkei https://git.example.com/sekkei.git
            """)

    @Argument(help: ArgumentHelp("The name of the package and its module: a Swift identifier.", valueName: "name"))
    var name: String

    @Option(help: ArgumentHelp("The folder to make; by default one of the name, here.", valueName: "folder"))
    var path: String?

    @Option(
        help: ArgumentHelp(
            "Where Sekkei comes from: a folder or a URL.", discussion: "By default the checkout that this tool was built in.",
            valueName: "path-or-url"))
    var sekkei: String?

    func run() throws {
        let name = try PackageName(name)
        let folder = path ?? name.text
        try checkIsFree(folder)
        let package = StarterPackage(name: name, sekkei: try sekkei.map(SekkeiSource.init) ?? .checkoutOfTool())
        let files = package.files
        try OutputFolder(path: folder).apply(OutputPlan(files: files, owned: []) { _ in nil })
        let lines = files.map { "wrote   \(folder)/\($0.path)\n" }
        StandardError.write(lines.joined() + "\n  cd \(folder)\n  swift run     serves http://127.0.0.1:8080\n  swift test\n")
    }

    private func checkIsFree(_ folder: String) throws {
        if folder.isEmpty { throw ToolFailure("--path is empty: name the folder to make") }
        switch try FileSystem.kind(of: folder) {
        case nil: return
        case .file, .special: throw ToolFailure("'\(folder)' is a file where a folder should be; name another with --path")
        case .folder:
            guard try FileSystem.names(in: folder).isEmpty else {
                throw ToolFailure("the folder '\(folder)' is not empty; name another with --path")
            }
        }
    }
}
