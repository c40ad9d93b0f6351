import Foundation

/// Runs git to read from its database. Nothing that it is asked for touches the working tree or the index.
struct GitProcess {
    struct Answer {
        var status: Int32
        var output: Data
        /// What git complained of, on one line.
        var complaint: String
    }

    /// Where git looks for the repository.
    let folder: String

    /// - Throws: ``ToolFailure`` where there is no git.
    func run(_ arguments: String...) throws -> Answer {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["git", "--literal-pathspecs", "-C", folder] + arguments
        let output = Pipe()
        let errors = Pipe()
        process.standardOutput = output
        process.standardError = errors
        do { try process.run() } catch { throw ToolFailure("cannot run git: \(error.localizedDescription)") }
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        let complaint = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        if process.terminationStatus == 127 { throw ToolFailure("--against needs git, and there is none on this machine") }
        let lines = complaint.split(whereSeparator: \.isNewline)
        return Answer(status: process.terminationStatus, output: bytes, complaint: lines.first.map(String.init) ?? "")
    }
}
