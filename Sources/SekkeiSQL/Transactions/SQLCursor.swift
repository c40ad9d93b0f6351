/// An open result of an engine adapter.
public protocol SQLCursor: AnyObject, Sendable {
    /// The next rows, at most `limit`; none at the end. Cancelling the task stops it.
    func next(_ limit: Int) async throws -> Rows

    /// Frees the result; called exactly once, whether the task is cancelled or not.
    func close() async
}
