extension Transaction {
    /// Runs a part that may fail without losing the whole transaction: when the closure throws, what it did is rolled back and the
    /// transaction goes on.
    ///
    /// ```swift
    /// do {
    ///     try await transaction.savepoint { try await $0.execute("INSERT INTO tags (name) VALUES (\(name))") }
    /// } catch let error as SQLError where error.code == .uniqueViolation {
    ///     // the tag is there already
    /// }
    /// ```
    /// Savepoints nest; child tasks must not have one each at the same time.
    @discardableResult
    public func savepoint<Result: Sendable>(_ body: @Sendable (Transaction) async throws -> Result) async throws -> Result {
        let statement: SQLStatement = "SAVEPOINT sekkei"
        _ = try await perform(statement) { try await $0.execute(statement) }
        do {
            let result = try await body(self)
            try refuseFailure()
            try await control("RELEASE SAVEPOINT sekkei")
            return result
        } catch {
            // A failure here leaves the transaction failed, so nothing is committed; the first error says more.
            try? await goBack()
            throw error
        }
    }

    /// - Throws: ``SQLError/Code/transactionFailed`` when a statement failed and its error was swallowed.
    func refuseFailure() throws {
        guard !gate.hasFailed else {
            throw SQLError(.transactionFailed, "a statement of the transaction failed and its error was ignored")
        }
    }

    /// If the engine has already ended the transaction this fails, and the transaction stays failed.
    private func goBack() async throws {
        gate.recover()
        try await control("ROLLBACK TO SAVEPOINT sekkei")
        try await control("RELEASE SAVEPOINT sekkei")
    }

    private func control(_ statement: SQLStatement) async throws {
        try await perform(statement) { try await $0.control(statement) }
    }
}
