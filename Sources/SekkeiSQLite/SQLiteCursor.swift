internal import SekkeiSQL

/// An open statement, stepped in batches.
///
/// Unchecked, because the statement is confined: it is only touched on the connection's queue.
final class SQLiteCursor: SQLCursor, @unchecked Sendable {
    private var statement: PreparedStatement?
    private let connection: SQLiteConnection

    init(_ statement: PreparedStatement, connection: SQLiteConnection) {
        self.statement = statement
        self.connection = connection
    }

    func next(_ limit: Int) async throws -> Rows {
        try await connection.cancellable {
            try self.connection.access { _, _ in
                guard let statement = self.statement else { throw SQLError(.transactionClosed, "the cursor was closed") }
                return try statement.rows(limit: limit)
            }
        }
    }

    func close() async {
        try? await connection.executor.run {
            try self.connection.access { _, _ in self.statement = nil }
        }
    }
}
