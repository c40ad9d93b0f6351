internal import Synchronization

/// Tells the running statement of a connection to stop.
///
/// SQLite asks from within the statement. `sqlite3_interrupt` would miss a statement that is about to start, and could hit the next one.
final class Cancellation: Sendable {
    private let flag = Atomic<Bool>(false)

    var isRequested: Bool { flag.load(ordering: .relaxed) }

    func request() {
        flag.store(true, ordering: .relaxed)
    }

    func reset() {
        flag.store(false, ordering: .relaxed)
    }
}
