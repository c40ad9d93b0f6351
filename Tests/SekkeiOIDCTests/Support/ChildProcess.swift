import Foundation
import Synchronization

/// A process whose end can be awaited without blocking a thread. Its output is appended to `output.txt` in a folder.
final class ChildProcess: Sendable {
    private struct State {
        var status: Int32?
        var waiting: [CheckedContinuation<Int32, Never>] = []
    }

    private let state = Mutex(State())
    private let process: Mutex<Process>

    init(_ command: [String], output folder: URL) throws {
        let log = folder.appending(path: "output.txt")
        if !FileManager.default.fileExists(atPath: log.path()) { _ = FileManager.default.createFile(atPath: log.path(), contents: nil) }
        let output = try FileHandle(forWritingTo: log)
        try output.seekToEnd()
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["bash"] + command
        process.standardOutput = output
        process.standardError = output
        self.process = Mutex(process)
        try self.process.withLock { process in
            process.terminationHandler = { [self] in ended($0.terminationStatus) }
            try process.run()
        }
    }

    var isRunning: Bool { state.withLock { $0.status == nil } }

    /// The exit status, once the process has ended.
    var status: Int32 {
        get async {
            await withCheckedContinuation { continuation in
                let status = state.withLock { state in
                    if state.status == nil { state.waiting.append(continuation) }
                    return state.status
                }
                if let status { continuation.resume(returning: status) }
            }
        }
    }

    func terminate() { process.withLock { $0.terminate() } }

    private func ended(_ status: Int32) {
        let waiting = state.withLock { state in
            state.status = status
            defer { state.waiting = [] }
            return state.waiting
        }
        for continuation in waiting { continuation.resume(returning: status) }
    }
}
