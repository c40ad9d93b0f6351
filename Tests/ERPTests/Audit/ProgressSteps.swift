import Synchronization

/// Remembers what was told of progress.
final class ProgressSteps: Sendable {
    private let steps = Mutex<[[Int64]]>([])

    var all: [[Int64]] { steps.withLock { $0 } }

    func add(_ done: Int64, _ total: Int64) { steps.withLock { $0.append([done, total]) } }
}
