#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension FileSystem {
    /// All files below a folder, sorted, relative to it. Symbolic links to folders are not entered: they may lead in a circle.
    ///
    /// - Parameter folder: exists.
    static func files(below folder: String) throws -> [String] {
        var found: [String] = []
        try collect(folder, prefix: "", into: &found)
        return found.sorted()
    }

    private static func collect(_ folder: String, prefix: String, into found: inout [String]) throws {
        for name in try names(in: folder) where !name.hasPrefix(".") {
            let path = "\(folder)/\(name)"
            if try kind(of: path) == .file {
                found.append(prefix + name)
            } else if try kind(of: path) == .folder, !isLink(path) {
                try collect(path, prefix: "\(prefix)\(name)/", into: &found)
            }
        }
    }

    private static func names(in folder: String) throws -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            throw ToolFailure("cannot read folder '\(folder)'")
        }
    }

    private static func isLink(_ path: String) -> Bool {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
    }
}
