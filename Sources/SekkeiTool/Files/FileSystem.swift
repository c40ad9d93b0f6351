#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The disk, with every refusal of the system told as a ``ToolFailure`` that names the path.
enum FileSystem {
    /// What stands at a path; `special` is a pipe, a socket or a device, which could keep a reader waiting forever.
    enum Kind { case file, folder, special }

    /// Nil where nothing stands; symbolic links are followed, and nothing stands where one leads nowhere.
    static func kind(of path: String) throws -> Kind? {
        var status = stat()
        guard stat(path, &status) == 0 else {
            if [ENOENT, ENOTDIR, ELOOP].contains(errno) { return nil }
            throw failure("look at", path)
        }
        return switch status.st_mode & S_IFMT {
        case S_IFDIR: .folder
        case S_IFREG: .file
        default: .special
        }
    }

    /// The bytes of a regular file.
    static func read(_ path: String) throws -> [UInt8] {
        switch try kind(of: path) {
        case .folder: throw ToolFailure("'\(path)' is a folder where a file should be")
        case .special: throw ToolFailure("'\(path)' is not a regular file")
        case nil where isLink(path): throw ToolFailure("'\(path)' is a symbolic link that leads nowhere")
        case .file, nil: return try contents(path)
        }
    }

    private static func contents(_ path: String) throws -> [UInt8] {
        let descriptor = open(path, O_RDONLY)
        guard descriptor >= 0 else { throw failure("read", path) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = buffer.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress, $0.count) }
            if count == 0 { return bytes }
            if count > 0 {
                bytes += buffer[..<count]
            } else if errno != EINTR {
                throw failure("read", path)
            }
        }
    }

    /// The bytes of a file, or nil where there is none.
    static func readIfPresent(_ path: String) throws -> [UInt8]? {
        try kind(of: path) == nil ? nil : read(path)
    }

    /// Creates a file that must not exist yet.
    static func create(_ path: String, _ bytes: [UInt8]) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o644)
        guard descriptor >= 0 else { throw failure("write", path) }
        defer { close(descriptor) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                throw failure("write", path)
            }
        }
    }

    /// Writes a file whole: what stood there before stays until the new bytes are all written.
    static func replace(_ path: String, _ bytes: [UInt8]) throws {
        switch try kind(of: path) {
        case .folder: throw ToolFailure("'\(path)' is a folder where a file should be")
        case .special: throw ToolFailure("'\(path)' is not a regular file")
        case .file, nil: break
        }
        if let slash = path.lastIndex(of: "/"), slash > path.startIndex { try createFolder(String(path[..<slash])) }
        let staged = "\(StagedName(file: path, process: processID))"
        do {
            try create(staged, bytes)
            try move(staged, to: path)
        } catch {
            try? remove(staged)
            throw error
        }
    }

    /// Puts a file in the place of another, in one step.
    static func move(_ path: String, to target: String) throws {
        guard rename(path, target) == 0 else { throw failure("write", target) }
    }

    /// Removes a file; one that is gone already is none to remove.
    static func remove(_ path: String) throws {
        guard unlink(path) == 0 || errno == ENOENT else { throw failure("remove", path) }
    }

    /// Removes a folder if nothing is in it.
    static func removeIfEmpty(_ path: String) {
        rmdir(path)
    }

    /// Creates a folder and those above it, as far as they do not exist.
    static func createFolder(_ path: String) throws {
        switch try kind(of: path) {
        case .folder: return
        case .file, .special: throw ToolFailure("'\(path)' is a file where a folder should be")
        case nil: break
        }
        if let slash = path.lastIndex(of: "/"), slash > path.startIndex { try createFolder(String(path[..<slash])) }
        guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw failure("create", path) }
    }

    private static func failure(_ verb: String, _ path: String) -> ToolFailure {
        ToolFailure("cannot \(verb) '\(path)': \(lastSystemError)")
    }
}
