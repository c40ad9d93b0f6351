/// What an engine adapter offers to ``Transaction``; services never see it.
///
/// Calls never overlap. They may come from any task, and must neither block a cooperative thread nor crash.
public protocol SQLConnection: AnyObject, Sendable {
    /// Runs a statement and returns all its rows. Cancelling the task stops the statement.
    ///
    /// - Throws: ``SQLError``, or `CancellationError`.
    func execute(_ statement: SQLStatement) async throws -> Rows

    /// Starts a statement whose rows are fetched in batches, inside the running transaction.
    func openCursor(for statement: SQLStatement) async throws -> any SQLCursor

    /// Runs a statement that ends a transaction or a savepoint, whether the task is cancelled or not.
    func control(_ statement: SQLStatement) async throws

    /// Ends the transaction if the engine has not already done so; a connection that cannot must refuse further use.
    func rollback() async
}
