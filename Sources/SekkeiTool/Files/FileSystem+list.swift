#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension FileSystem {
    /// What stands below a folder under a name that is wanted, sorted, relative to it; it need not be a file.
    ///
    /// Symbolic links to folders are not entered: they may lead in a circle. Hidden files and folders do not count.
    ///
    /// - Parameter folder: exists.
    static func paths(below folder: String, where isWanted: (String) -> Bool) throws -> [String] {
        var found: [String] = []
        try collect(folder, prefix: "", where: isWanted, into: &found)
        return found.sorted()
    }

    private static func collect(
        _ folder: String, prefix: String, where isWanted: (String) -> Bool, into found: inout [String]
    ) throws {
        for name in try names(in: folder) where !name.hasPrefix(".") {
            let path = "\(folder)/\(name)"
            if isWanted(prefix + name) {
                found.append(prefix + name)
            } else if try kind(of: path) == .folder, !isLink(path) {
                try collect(path, prefix: "\(prefix)\(name)/", where: isWanted, into: &found)
            }
        }
    }

    /// The names of what stands in a folder, in no order.
    static func names(in folder: String) throws -> [String] {
        guard systemCanRead(folder) else { throw ToolFailure("cannot read folder '\(folder)': \(lastSystemError)") }
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            throw ToolFailure("cannot read folder '\(folder)'")
        }
    }

    static func isLink(_ path: String) -> Bool {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
    }
}
