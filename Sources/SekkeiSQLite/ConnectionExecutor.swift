internal import Dispatch

/// Runs a transaction's closure on one serial dispatch queue: SQLite may block there, and its statements need no change of thread.
final class ConnectionExecutor: TaskExecutor {
    private static let key = DispatchSpecificKey<ObjectIdentifier>()
    private let queue: DispatchQueue

    init(label: String) {
        queue = DispatchQueue(label: label)
        queue.setSpecific(key: Self.key, value: ObjectIdentifier(self))
    }

    /// Whether the caller already runs here.
    var isCurrent: Bool {
        DispatchQueue.getSpecific(key: Self.key) == ObjectIdentifier(self)
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }

    /// Runs the work here, from whatever task it is asked for.
    func run<Result: Sendable>(_ work: @Sendable () throws -> Result) async throws -> Result {
        if isCurrent { return try work() }
        return try await withTaskExecutorPreference(self) { try work() }
    }
}
