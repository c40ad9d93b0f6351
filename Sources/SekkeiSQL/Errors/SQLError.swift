/// What went wrong between the program and its database.
///
/// Holds the statement's text but never the values bound to it, so it may be logged.
/// A cancelled task gets `CancellationError` instead.
public struct SQLError: Error, Sendable, Hashable {
    /// What kind of failure it is; the set may grow.
    public var code: Code
    /// One plain line for people, without values.
    public var message: String
    /// The text of the statement that failed, if one did.
    public var statement: String?
    /// The table of a violated constraint, where the engine says it.
    public var table: String?
    /// The columns of a violated constraint, where the engine says them.
    public var columns: [String]
    /// The name of a violated constraint, where the engine says it.
    public var constraint: String?

    /// Creates an error; used by engine adapters and by tests of services.
    public init(
        _ code: Code,
        _ message: String,
        statement: String? = nil,
        table: String? = nil,
        columns: [String] = [],
        constraint: String? = nil
    ) {
        self.code = code
        self.message = message
        self.statement = statement
        self.table = table
        self.columns = columns
        self.constraint = constraint
    }

    /// Whether the database could not be reached or had no room, so that the same request may work later (503 in HTTP).
    public var isUnavailable: Bool { code.isUnavailable }
}

extension SQLError: CustomStringConvertible {
    /// One line: the code, the message, and the statement with its white space folded.
    public var description: String {
        guard let statement else { return "\(code): \(message)" }
        let folded = statement.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return "\(code): \(message) [\(folded.count > 500 ? folded.prefix(500) + "…" : folded)]"
    }
}
