/// A running transaction, valid until its closure ends.
///
/// Statements run one at a time, also when child tasks share the handle. After a statement has failed, every further one is refused
/// until the transaction ends, because PostgreSQL cannot go on either; ``savepoint(_:)`` marks a place to go back to.
public final class Transaction: Sendable {
    /// What a transaction may do.
    public enum Mode: Sendable, Hashable {
        /// Look at one snapshot.
        case read
        /// Look and change.
        case write
    }

    /// Which engine it runs on.
    public let dialect: SQLDialect
    /// What it may do.
    public let mode: Mode

    let connection: any SQLConnection
    let gate = StatementGate()

    init(connection: any SQLConnection, dialect: SQLDialect, mode: Mode) {
        self.connection = connection
        self.dialect = dialect
        self.mode = mode
    }

    /// Checks the values, waits for the turn, runs the work, and remembers a failure.
    func perform<Result>(_ statement: SQLStatement, _ work: (any SQLConnection) async throws -> Result) async throws -> Result {
        for (index, value) in statement.parameters.enumerated() { try value.check(position: index + 1) }
        try await gate.enter(statement)
        do {
            let result = try await work(connection)
            gate.leave(failed: false)
            return result
        } catch {
            gate.leave(failed: true)
            throw error
        }
    }
}
