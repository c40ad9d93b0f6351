#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension FileSystem {
    /// Whether a path is a folder or leads below it, whatever links and `..` they are written with; neither need exist.
    static func isPath(_ path: String, within folder: String) -> Bool {
        resolved(path).starts(with: resolved(folder))
    }

    /// A path as seen from a folder that it leads below, without links and `..`; nil where it leads elsewhere.
    static func path(_ path: String, relativeTo folder: String) -> String? {
        let names = resolved(path)
        let above = resolved(folder)
        return names.starts(with: above) ? names.dropFirst(above.count).joined(separator: "/") : nil
    }

    /// A path from the root, without links and `..` as far as it exists.
    static func absolutePath(_ path: String) -> String {
        "/" + resolved(path).joined(separator: "/")
    }

    /// The names on the way from the root, without links as far as the path exists.
    private static func resolved(_ path: String) -> [Substring] {
        if let real = realpath(path.isEmpty ? "." : path, nil) {
            defer { free(real) }
            return String(cString: real).split(separator: "/")
        }
        let parts = path.split(separator: "/")
        guard let last = parts.last else { return [] }
        let above = (path.hasPrefix("/") ? "/" : "") + parts.dropLast().joined(separator: "/")
        let start = resolved(above)
        return last == ".." ? start.dropLast() : last == "." ? start : start + [last]
    }
}
