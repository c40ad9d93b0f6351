internal import GRDB
internal import SekkeiSQL

extension SQLiteConnection {
    func execute(_ statement: SQLStatement) async throws -> Rows {
        try await cancellable {
            try self.access { connection, state in try self.run(statement, on: connection, &state) }
        }
    }

    func control(_ statement: SQLStatement) async throws {
        cancellation.reset()
        try await executor.run {
            _ = try self.access { connection, state in try self.run(statement, on: connection, &state) }
        }
    }

    func openCursor(for statement: SQLStatement) async throws -> any SQLCursor {
        try await cancellable {
            try self.access { connection, _ in
                let prepared = try PreparedStatement(statement.text, parameterCount: statement.parameters.count, on: connection)
                try prepared.bind(statement.parameters)
                return SQLiteCursor(prepared, connection: self)
            }
        }
    }

    /// Runs work on the connection's queue that stops when the task is cancelled.
    func cancellable<Result: Sendable>(_ work: @Sendable () throws -> Result) async throws -> Result {
        cancellation.reset()
        try Task.checkCancellation()
        return try await withTaskCancellationHandler {
            do {
                return try await executor.run(work)
            } catch  where Task.isCancelled {
                throw CancellationError()
            }
        } onCancel: {
            cancellation.request()
        }
    }

    @discardableResult
    func run(_ statement: SQLStatement, on connection: GRDB.Database, _ state: inout State) throws -> Rows {
        let parameters = statement.parameters
        let prepared = try state.cache.statement(for: statement.text) {
            try PreparedStatement($0, parameterCount: parameters.count, on: connection)
        }
        try prepared.bind(parameters)
        defer { prepared.reset() }
        let started = slowQueries.map { _ in ContinuousClock.now }
        let rows = try prepared.rows(limit: .max)
        if let slowQueries, let started { report(to: slowQueries, statement.text, since: started, rows.count) }
        return rows
    }

    func report(to log: SlowQueryLog, _ statement: String, since started: ContinuousClock.Instant, _ rows: Int) {
        let duration = ContinuousClock.now - started
        guard duration >= log.threshold else { return }
        log.report(SlowQuery(statement: statement, duration: duration, rows: rows))
    }
}
