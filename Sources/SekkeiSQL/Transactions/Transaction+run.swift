extension Transaction {
    /// The life of a transaction on a connection that nobody else uses: begin, the closure, commit or roll back.
    ///
    /// For engine adapters, called where statements need no change of thread.
    public static func run<Result: Sendable>(
        _ mode: Mode,
        on connection: any SQLConnection,
        of database: any Database,
        _ body: @Sendable (Transaction) async throws -> Result
    ) async throws -> Result {
        try Task.checkCancellation()
        let transaction = Transaction(connection: connection, dialect: database.dialect, mode: mode)
        do {
            _ = try await connection.execute(database.dialect.begin(mode))
            let open = OpenTransaction.all + [OpenTransaction(database: ObjectIdentifier(database), gate: transaction.gate)]
            let result = try await OpenTransaction.$all.withValue(open) { try await body(transaction) }
            await transaction.gate.close()
            try transaction.refuseFailure()
            try Task.checkCancellation()
            try await connection.control("COMMIT")
            return result
        } catch {
            await transaction.gate.close()
            await connection.rollback()
            throw error
        }
    }

    /// Refuses a transaction inside another one on the same database, where both would wait for each other.
    ///
    /// For engine adapters, before they wait for a connection.
    ///
    /// - Throws: ``SQLError/Code/nestedTransaction``.
    public static func refuseNesting(in database: any Database) throws {
        let identifier = ObjectIdentifier(database)
        guard !OpenTransaction.all.contains(where: { $0.database == identifier && $0.gate.isOpen }) else {
            throw SQLError(.nestedTransaction, "a transaction was started inside another one: use the outer one's handle or a savepoint")
        }
    }
}
