internal import GRDB
internal import GRDBSQLite
internal import SekkeiSQL

/// A compiled statement with its column names.
///
/// Steps SQLite directly: GRDB's own rows and arguments would be converted once more each.
final class PreparedStatement {
    let text: String
    let parameterCount: Int
    let handle: OpaquePointer
    let connection: OpaquePointer
    private let statement: Statement
    private var columns: RowColumns
    private var compilations: Int32 = 0

    /// - Throws: ``SQLError``; `invalidStatement` when the placeholders do not fit, the text is empty or holds several statements.
    init(_ text: String, parameterCount: Int, on database: GRDB.Database) throws {
        let translated = try PlaceholderScanner.questionMarks(in: text, parameterCount: parameterCount)
        do {
            statement = try database.makeStatement(sql: translated)
        } catch {
            throw SQLError(error, statement: text)
        }
        guard let connection = database.sqliteConnection else { throw SQLError(.closed, "the database is closed") }
        self.text = text
        self.parameterCount = parameterCount
        self.connection = connection
        handle = statement.sqliteStatement
        columns = Self.columns(of: handle)
    }

    /// Steps to the end or to the limit.
    func rows(limit: Int) throws -> Rows {
        let changesBefore = sqlite3_total_changes(connection)
        var values: [SQLValue] = []
        var count = 0
        while count < limit, try step() {
            if count == 0 { refreshColumns() }
            for index in 0..<Int32(columns.names.count) { values.append(value(at: index)) }
            count += 1
        }
        let affected = sqlite3_total_changes(connection) == changesBefore ? 0 : Int(sqlite3_changes(connection))
        return Rows(columns: columns, values: values, count: count, affected: affected, statement: text)
    }

    /// Ready for the next use; lets go of the bound values.
    func reset() {
        sqlite3_reset(handle)
        sqlite3_clear_bindings(handle)
    }

    /// False at the end.
    private func step() throws -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default: throw SQLError(lastErrorOf: connection, statement: text)
        }
    }

    /// SQLite compiles a statement anew when the schema has changed, and `SELECT *` may then have other columns.
    private func refreshColumns() {
        let now = sqlite3_stmt_status(handle, SQLITE_STMTSTATUS_REPREPARE, 0)
        guard now != compilations else { return }
        compilations = now
        columns = Self.columns(of: handle)
    }

    private static func columns(of handle: OpaquePointer) -> RowColumns {
        RowColumns((0..<sqlite3_column_count(handle)).map { String(cString: sqlite3_column_name(handle, $0)) })
    }
}
