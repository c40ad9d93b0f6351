import Foundation
import SekkeiGenerator
import SekkeiSpec

/// A spec folder as it was in a revision of its git repository.
struct GitRevision {
    /// As the user names it: `main`, `v1.2.0`, `HEAD~3`.
    let name: String
    /// The spec folder in the working tree.
    let folder: String

    private var git: GitProcess { GitProcess(folder: folder) }

    /// What stands before paths in reports: `main:spec`.
    func label() throws -> String { "\(name):\(try prefix().dropLast())" }

    /// Every YAML file that the folder had; hidden ones do not count, as on disk.
    ///
    /// - Throws: ``ToolFailure`` where there is no git, no repository, no such revision, or no such folder in it.
    func sources() throws -> [SpecSource] {
        let prefix = try prefix()
        let entries = try entries(of: try commit(), below: prefix)
        if entries.isEmpty { throw ToolFailure(Self.missing(prefix.isEmpty ? "." : String(prefix.dropLast()), in: name)) }
        return try entries.compactMap { try source($0, prefix) }.sorted { $0.path < $1.path }
    }

    /// The folder below the top of the repository: `api/spec/`, or nothing.
    private func prefix() throws -> String {
        let answer = try git.run("rev-parse", "--show-prefix")
        guard answer.status == 0 else {
            throw ToolFailure("'\(folder)' is not in a git repository\(answer.complaint.isEmpty ? "" : ": \(answer.complaint)")")
        }
        return String(String(decoding: answer.output, as: UTF8.self).dropLast())
    }

    private static func missing(_ folder: String, in revision: String) -> String {
        "there is no folder '\(folder)' with files in '\(revision)'; if it has moved, compare two folders: "
            + "'git worktree add ../older \(revision)', then 'sekkei diff ../older/OLD-FOLDER \(folder)'"
    }

    private func commit() throws -> String {
        let answer = try git.run("rev-parse", "--verify", "--quiet", "--end-of-options", "\(name)^{commit}")
        guard answer.status == 0, !name.isEmpty else {
            throw ToolFailure("git knows no revision '\(name)'; in a shallow clone, fetch it first")
        }
        return String(decoding: answer.output, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private struct Entry {
        var mode: String
        var object: String
        var path: String
    }

    private func entries(of commit: String, below prefix: String) throws -> [Entry] {
        let answer = try git.run("ls-tree", "-r", "-z", "--full-tree", commit, "--", prefix.isEmpty ? "." : prefix)
        guard answer.status == 0 else { throw ToolFailure("git cannot list '\(name)': \(answer.complaint)") }
        return answer.output.split(separator: 0).compactMap { line in
            let parts = String(decoding: line, as: UTF8.self).split(separator: "\t", maxSplits: 1)
            let head = parts.first?.split(separator: " ") ?? []
            guard parts.count == 2, head.count == 3 else { return nil }
            return Entry(mode: String(head[0]), object: String(head[2]), path: String(parts[1]))
        }
    }

    private func source(_ entry: Entry, _ prefix: String) throws -> SpecSource? {
        let path = String(entry.path.dropFirst(prefix.count))
        let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
        guard !isHidden, Generator.isSpecFile(path) else { return nil }
        guard entry.mode.hasPrefix("100") else { throw ToolFailure("'\(name):\(entry.path)' is not a regular file") }
        let answer = try git.run("cat-file", "blob", entry.object)
        guard answer.status == 0 else { throw ToolFailure("git cannot read '\(name):\(entry.path)': \(answer.complaint)") }
        return SpecSource(path: path, bytes: Array(answer.output))
    }
}
