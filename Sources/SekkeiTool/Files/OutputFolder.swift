import SekkeiGenerator

/// A folder that the tool writes to.
struct OutputFolder {
    let path: String

    /// Compares the folder with what should be in it.
    ///
    /// - Parameter ownsEverything: whether all files may be replaced, whoever wrote them.
    func plan(for files: [GeneratedFile], ownsEverything: Bool = false) throws -> OutputPlan {
        let owned = Set(try manifest()?.paths ?? [])
        return try OutputPlan(files: files, owned: ownsEverything ? owned.union(files.map(\.path)) : owned, existing: bytes)
    }

    /// What the tool wrote before; nil where it wrote nothing yet.
    func manifest() throws -> Manifest? {
        try bytes(Manifest.fileName).map { try Manifest(text: String(decoding: $0, as: UTF8.self)) }
    }

    /// Brings the folder to what was planned, whole files only: each is written beside its place and moved there when all
    /// of them are written.
    func apply(_ plan: OutputPlan) throws {
        try write(plan.missing + plan.stale.map(\.file))
        for leftover in plan.leftover {
            try FileSystem.remove(full(leftover))
            removeEmptyFolders(above: leftover)
        }
    }

    /// Remembers what the tool wrote.
    func record(_ manifest: Manifest) throws {
        if try self.manifest() != manifest { try write([GeneratedFile(path: Manifest.fileName, text: manifest.text)]) }
    }

    func full(_ file: String) -> String { "\(path)/\(file)" }

    private func bytes(_ file: String) throws -> [UInt8]? {
        try FileSystem.readIfPresent(full(file))
    }

    private func write(_ files: [GeneratedFile]) throws {
        var staged: [(temporary: String, target: String)] = []
        do {
            for file in files {
                let target = full(file.path)
                try FileSystem.createFolder(String(target[..<(target.lastIndex(of: "/") ?? target.startIndex)]))
                let temporary = "\(StagedName(file: target, process: processID))"
                staged.append((temporary, target))
                try FileSystem.create(temporary, Array(file.text.utf8))
            }
            for (temporary, target) in staged { try FileSystem.move(temporary, to: target) }
        } catch {
            for (temporary, _) in staged { try? FileSystem.remove(temporary) }
            throw error
        }
    }

    private func removeEmptyFolders(above file: String) {
        var parts = file.split(separator: "/").dropLast()
        while !parts.isEmpty {
            FileSystem.removeIfEmpty(full(parts.joined(separator: "/")))
            parts = parts.dropLast()
        }
    }
}
