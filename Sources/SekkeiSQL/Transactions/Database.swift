/// A database that services use without knowing the engine.
///
/// ```swift
/// let id = try await database.write { transaction in
///     try await transaction.value("INSERT INTO tags (name) VALUES (\(name)) RETURNING id", as: Int64.self)
/// }
/// ```
/// The closures run on the connection's own threads, one statement after the other, without changing threads in between: they hold the
/// connection until they return, so do no other waiting in them. Neither kind of transaction blocks Swift's cooperative threads.
public protocol Database: AnyObject, Sendable {
    /// Which engine it is.
    var dialect: SQLDialect { get }

    /// Connections that a transaction holds at this moment.
    var activeConnections: Int { get }

    /// Runs a closure in a read transaction, which sees one snapshot of the database throughout.
    ///
    /// - Throws: What the closure throws; `CancellationError` when the task is cancelled, which also stops the running statement;
    ///   ``SQLError`` with ``SQLError/Code/readOnly`` for a change, ``SQLError/Code/nestedTransaction`` inside another transaction on
    ///   the same database, or one whose ``SQLError/isUnavailable`` says that no connection could be had.
    func read<Result: Sendable>(_ body: @Sendable (Transaction) async throws -> Result) async throws -> Result

    /// Runs a closure in a write transaction and commits it; rolls everything back when the closure throws or the task is cancelled.
    ///
    /// What was returned from here is on disk.
    ///
    /// - Throws: As ``read(_:)``, and ``SQLError/Code/transactionFailed`` when the closure swallowed the error of a statement.
    @discardableResult
    func write<Result: Sendable>(_ body: @Sendable (Transaction) async throws -> Result) async throws -> Result

    /// Runs one statement that the engine refuses inside a transaction, such as `VACUUM` or PostgreSQL's `CREATE INDEX CONCURRENTLY`.
    ///
    /// - Returns: The number of changed rows.
    @discardableResult
    func executeOutsideTransaction(_ statement: SQLStatement) async throws -> Int

    /// Asks the database for a sign of life, for the readiness check.
    ///
    /// - Throws: ``SQLError``; also when no connection becomes free in time.
    func ping() async throws

    /// Refuses new transactions, waits for the running ones and closes every connection. Closing twice does nothing.
    func close() async
}

extension Database {
    /// The rows of one statement in a read transaction of its own.
    public func query(_ statement: SQLStatement) async throws -> Rows {
        try await read { try await $0.query(statement) }
    }

    /// One statement in a write transaction of its own.
    ///
    /// - Returns: The number of changed rows.
    @discardableResult
    public func execute(_ statement: SQLStatement) async throws -> Int {
        try await write { try await $0.execute(statement) }
    }
}
