import SekkeiGenerator
import SekkeiSpec

/// The folder of a spec on disk.
struct SpecFolder {
    let path: String

    /// Every YAML file below the folder, sorted by path; hidden files and folders do not count.
    ///
    /// - Throws: ``ToolFailure`` where the folder is missing or a file cannot be read.
    func sources() throws -> [SpecSource] {
        guard try FileSystem.kind(of: path) == .folder else {
            throw ToolFailure("there is no spec folder '\(path)'; name one with --spec")
        }
        return try sources(of: FileSystem.files(below: path).filter(Generator.isSpecFile))
    }

    /// These files, which are named relative to the folder.
    func sources(of files: [String]) throws -> [SpecSource] {
        try files.sorted().map { SpecSource(path: $0, bytes: try FileSystem.read("\(path)/\($0)")) }
    }
}
