import SekkeiGenerator

/// What separates a folder from what should be in it. Pure: looks at no disk.
struct OutputPlan {
    /// Files that do not exist.
    private(set) var missing: [GeneratedFile] = []
    /// Files with other bytes, and these.
    private(set) var stale: [(file: GeneratedFile, bytes: [UInt8])] = []
    /// Files that the tool once wrote and no longer generates.
    private(set) var leftover: [String] = []
    /// Files with other bytes that the tool never wrote.
    private(set) var foreign: [GeneratedFile] = []
    private(set) var unchanged = 0

    var isEmpty: Bool { missing.isEmpty && stale.isEmpty && leftover.isEmpty && foreign.isEmpty }

    /// - Parameters:
    ///   - owned: paths that the tool wrote before, or may replace although it did not.
    ///   - existing: the bytes of a file, nil where there is none.
    init(files: [GeneratedFile], owned: Set<String>, existing: (String) throws -> [UInt8]?) rethrows {
        for file in files {
            guard let bytes = try existing(file.path) else {
                missing.append(file)
                continue
            }
            if bytes == Array(file.text.utf8) {
                unchanged += 1
            } else if owned.contains(file.path) {
                stale.append((file, bytes))
            } else {
                foreign.append(file)
            }
        }
        let wanted = Set(files.map(\.path))
        leftover = try owned.subtracting(wanted).sorted().filter { try existing($0) != nil }
    }
}
