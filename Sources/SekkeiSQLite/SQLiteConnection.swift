internal import GRDB
internal import SekkeiSQL
internal import Synchronization

/// One SQLite connection with its queue.
///
/// Unchecked, because `state` is confined: it is only touched inside `database.inDatabase`, which runs one closure at a time.
final class SQLiteConnection: SQLConnection, @unchecked Sendable {
    enum Role: Sendable {
        case reader
        case writer
    }

    /// What only the connection's queue may touch.
    struct State {
        var cache: StatementCache<PreparedStatement>
        var isQueryOnly = false
    }

    let executor: ConnectionExecutor
    let cancellation: Cancellation
    let role: Role
    let database: DatabaseQueue
    let slowQueries: SlowQueryLog?
    var state: State
    private let isBroken = Atomic<Bool>(false)

    /// Opens the connection; blocks while it touches the disk.
    init(_ store: SQLiteStore, _ role: Role, _ configuration: SQLiteConfiguration) throws {
        let cancellation = Cancellation()
        let settings = Self.settings(for: role, configuration, cancellation)
        do {
            switch store {
            case .file(let path): database = try DatabaseQueue(path: path, configuration: settings)
            case .memory: database = try DatabaseQueue(configuration: settings)
            }
        } catch {
            throw SQLError(opening: store, error: error)
        }
        self.cancellation = cancellation
        self.role = role
        executor = ConnectionExecutor(label: "sekkei.sqlite.\(role)")
        slowQueries = configuration.slowQueries
        state = State(cache: StatementCache(capacity: configuration.statementCacheSize))
    }

    /// Opens the connection away from the cooperative threads.
    static func open(_ store: SQLiteStore, _ role: Role, _ configuration: SQLiteConfiguration) async throws -> SQLiteConnection {
        try await ConnectionExecutor(label: "sekkei.sqlite.open").run { try SQLiteConnection(store, role, configuration) }
    }

    /// False once the connection could not end a transaction.
    var isUsable: Bool { !isBroken.load(ordering: .relaxed) }

    /// Lets a connection that serves both kinds of transactions refuse changes in a read.
    func prepare(for mode: Transaction.Mode) throws {
        cancellation.reset()
        try access { connection, state in
            let isQueryOnly = mode == .read
            guard state.isQueryOnly != isQueryOnly else { return }
            try run(isQueryOnly ? "PRAGMA query_only = 1" : "PRAGMA query_only = 0", on: connection, &state)
            state.isQueryOnly = isQueryOnly
        }
    }

    func rollback() async {
        do {
            try await executor.run { try self.rollbackIfNeeded() }
        } catch {
            isBroken.store(true, ordering: .relaxed)
        }
    }

    /// A connection that cannot be closed is in use by a statement; the process keeps it until it ends.
    func close() async {
        try? await executor.run {
            try self.access { _, state in state.cache.removeAll() }
            try self.database.close()
        }
    }

    /// The engine itself rolls back after some failures (disk full, an interrupted change).
    private func rollbackIfNeeded() throws {
        cancellation.reset()
        try access { connection, state in
            guard connection.isInsideTransaction else { return }
            try run("ROLLBACK", on: connection, &state)
        }
    }

    /// The work runs on the calling thread, which is that of the executor.
    func access<Result>(_ work: (GRDB.Database, inout State) throws -> Result) throws -> Result {
        try database.inDatabase { try work($0, &state) }
    }
}
