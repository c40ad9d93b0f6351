public import SekkeiSQL

/// A SQLite database: one writer and several readers over a write-ahead log, so that reading never waits for writing.
///
/// Foreign keys are enforced. A commit is on the disk when `write` returns, unless ``SQLiteConfiguration/durability`` says otherwise.
/// A transaction's closure runs on its connection's own dispatch queue: a whole transaction costs two changes of thread.
public final class SQLiteDatabase: Database {
    private let writer: ConnectionPool<SQLiteConnection>
    /// Nil in memory, where a second connection would be another database: reading waits for writing there.
    private let readers: ConnectionPool<SQLiteConnection>?

    /// Opens a file, which is created when it is missing. Touches the disk: for the start of a program.
    ///
    /// - Throws: ``SQLError`` with one plain line: ``SQLError/Code/permission`` when the file or its folder cannot be used,
    ///   ``SQLError/Code/notADatabase``, ``SQLError/Code/busy`` when another process holds it, ``SQLError/Code/diskFull``.
    public convenience init(path: String, configuration: SQLiteConfiguration = SQLiteConfiguration()) throws {
        let store = SQLiteStore.file(path)
        let first = try SQLiteConnection(store, .writer, configuration)
        let readers = Self.pool(of: store, .reader, configuration.readers, configuration, first: nil)
        self.init(writer: Self.pool(of: store, .writer, configuration.writer, configuration, first: first), readers: readers)
    }

    /// Opens a database that lives in memory until it is closed.
    ///
    /// - Throws: ``SQLError`` when there is no memory.
    public static func inMemory(configuration: SQLiteConfiguration = SQLiteConfiguration()) throws -> SQLiteDatabase {
        let first = try SQLiteConnection(.memory, .writer, configuration)
        return SQLiteDatabase(writer: pool(of: .memory, .writer, configuration.writer, configuration, first: first), readers: nil)
    }

    private init(writer: ConnectionPool<SQLiteConnection>, readers: ConnectionPool<SQLiteConnection>?) {
        self.writer = writer
        self.readers = readers
    }

    /// ``SQLDialect/sqlite``.
    public var dialect: SQLDialect { .sqlite }

    /// The writer and the readers that transactions hold at this moment.
    public var activeConnections: Int {
        writer.activeConnections + (readers?.activeConnections ?? 0)
    }

    /// See ``Database/read(_:)``.
    public func read<Result: Sendable>(_ body: @Sendable (Transaction) async throws -> Result) async throws -> Result {
        try await run(.read, on: readers ?? writer, body)
    }

    /// See ``Database/write(_:)``.
    @discardableResult
    public func write<Result: Sendable>(_ body: @Sendable (Transaction) async throws -> Result) async throws -> Result {
        try await run(.write, on: writer, body)
    }

    /// See ``Database/executeOutsideTransaction(_:)``.
    @discardableResult
    public func executeOutsideTransaction(_ statement: SQLStatement) async throws -> Int {
        try Transaction.refuseNesting(in: self)
        return try await writer.withConnection(isReusable: \.isUsable) { connection in
            try await withTaskExecutorPreference(connection.executor) {
                try await connection.execute(statement).affected
            }
        }
    }

    /// Reads a row in a read transaction.
    public func ping() async throws {
        _ = try await query("SELECT 1 AS alive")
    }

    /// See ``Database/close()``. The last connection folds the write-ahead log into the file.
    public func close() async {
        await readers?.shutDown()
        await writer.shutDown()
    }

    private func run<Result: Sendable>(
        _ mode: Transaction.Mode,
        on pool: ConnectionPool<SQLiteConnection>,
        _ body: @Sendable (Transaction) async throws -> Result
    ) async throws -> Result {
        try Transaction.refuseNesting(in: self)
        return try await pool.withConnection(isReusable: \.isUsable) { connection in
            try await withTaskExecutorPreference(connection.executor) {
                try connection.prepare(for: mode)
                return try await Transaction.run(mode, on: connection, of: self, body)
            }
        }
    }

    private static func pool(
        of store: SQLiteStore,
        _ role: SQLiteConnection.Role,
        _ pool: PoolConfiguration,
        _ configuration: SQLiteConfiguration,
        first: SQLiteConnection?
    ) -> ConnectionPool<SQLiteConnection> {
        ConnectionPool(
            configuration: pool,
            open: { try await SQLiteConnection.open(store, role, configuration) },
            close: { await $0.close() },
            ping: { $0.isUsable },
            first: first)
    }
}
