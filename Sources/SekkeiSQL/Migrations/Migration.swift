/// One step of the schema's history.
///
/// ```swift
/// Migration(1, "create tags", ["CREATE TABLE tags (name TEXT PRIMARY KEY)"])
/// ```
/// Once released a migration never changes: its checksum is kept in the database.
public struct Migration: Sendable, Hashable {
    /// How the statements run.
    public enum Mode: Sendable, Hashable {
        /// All in one transaction, together with the note that they were applied.
        case transaction
        /// Each on its own, for what refuses a transaction (PostgreSQL's `CREATE INDEX CONCURRENTLY`). Each must be repeatable
        /// (`IF NOT EXISTS`), because a migration that failed half-way starts again, and two processes may run it at once.
        case separately
    }

    /// 1 for the first, and so on without gaps.
    public let version: Int
    /// A few words for people; may change.
    public let name: String
    /// One statement each.
    public let statements: [SQLText]
    /// How the statements run.
    public let mode: Mode

    /// Creates a step.
    public init(_ version: Int, _ name: String, mode: Mode = .transaction, _ statements: [SQLText]) {
        self.version = version
        self.name = name
        self.mode = mode
        self.statements = statements
    }

    /// The statements for an engine; empty ones mean that it needs nothing there.
    func texts(for dialect: SQLDialect) -> [String] {
        statements.map { $0.text(for: dialect) }.filter { !$0.allSatisfy(\.isWhitespace) }
    }
}
