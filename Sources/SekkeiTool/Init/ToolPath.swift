/// Where the running tool stands.
enum ToolPath {
    /// The absolute path of the program, links followed.
    static func current() throws -> String {
        let name = CommandLine.arguments.first ?? "sekkei"
        if name.contains("/") { return FileSystem.absolutePath(name) }
        // A shell gives the bare name to a program that it finds in PATH.
        for folder in (Environment["PATH"] ?? "").split(separator: ":") {
            let path = "\(folder)/\(name)"
            if try FileSystem.kind(of: path) == .file { return FileSystem.absolutePath(path) }
        }
        return FileSystem.absolutePath(name)
    }
}
