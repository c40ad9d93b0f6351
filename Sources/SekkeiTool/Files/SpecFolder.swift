import SekkeiGenerator
import SekkeiSpec

/// The folder of a spec on disk.
struct SpecFolder {
    let path: String
    /// How it was named on the command line: by `--spec`, or as an argument.
    var isArgument = false

    /// Every YAML file below the folder, sorted by path; hidden files and folders do not count.
    ///
    /// - Throws: ``ToolFailure`` where the folder is missing or a file cannot be read, and for anything that is named like a
    ///   YAML file and is none.
    func sources() throws -> [SpecSource] {
        try checkExistence()
        return try sources(of: FileSystem.paths(below: path, where: Generator.isSpecFile))
    }

    private func checkExistence() throws {
        if path.isEmpty { throw ToolFailure("\(isArgument ? "a folder" : "--spec") is empty: name the folder of the spec") }
        switch try FileSystem.kind(of: path) {
        case .folder: return
        case .file, .special:
            throw ToolFailure(
                "'\(path)' is not a folder: \(isArgument ? "name" : "--spec takes") the folder that holds the files of the spec")
        case nil: throw ToolFailure("there is no spec folder '\(path)'; name one\(isArgument ? "" : " with --spec")")
        }
    }

    /// These files, which are named relative to the folder.
    func sources(of files: [String]) throws -> [SpecSource] {
        try files.sorted().map { SpecSource(path: $0, bytes: try FileSystem.read("\(path)/\($0)")) }
    }
}
