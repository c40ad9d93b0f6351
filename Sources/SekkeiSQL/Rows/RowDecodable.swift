/// A type that is read from a row.
///
/// ```swift
/// extension Task: RowDecodable {
///     init(row: Row) throws {
///         try self.init(id: row.get("id"), title: row.get("title"), dueAt: row.get("due_at"))
///     }
/// }
/// ```
public protocol RowDecodable: Sendable {
    /// Reads the columns; fastest in the order in which the statement selects them.
    init(row: Row) throws
}
