/// One statement's trusted text: the same for both engines, or one for each.
///
/// ```swift
/// let table: SQLText = "CREATE TABLE tags (name TEXT PRIMARY KEY)"
/// let index = SQLText(
///     sqlite: "CREATE INDEX tasks_title ON tasks (title)",
///     postgres: "CREATE INDEX tasks_title ON tasks USING gin (to_tsvector('simple', title))")
/// ```
public struct SQLText: Sendable, Hashable {
    private let sqlite: String
    private let postgres: String

    /// The same text for both engines.
    public init(_ text: String) {
        sqlite = text
        postgres = text
    }

    /// A text for each engine. An empty text means that the engine needs nothing here.
    public init(sqlite: String, postgres: String) {
        self.sqlite = sqlite
        self.postgres = postgres
    }

    /// One text written with the dialect's fragments, which must be without parameters.
    public init(_ write: (SQLDialect) -> SQLStatement) {
        sqlite = write(.sqlite).text
        postgres = write(.postgres).text
    }

    /// The text for an engine.
    public func text(for dialect: SQLDialect) -> String {
        dialect == .sqlite ? sqlite : postgres
    }
}

extension SQLText: ExpressibleByStringLiteral {
    /// The same text for both engines.
    public init(stringLiteral text: String) {
        self.init(text)
    }
}
