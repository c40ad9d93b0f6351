extension Transaction {
    /// All rows of a statement.
    public func query(_ statement: SQLStatement) async throws -> Rows {
        try await perform(statement) { try await $0.execute(statement) }
    }

    /// All rows of a statement as a Swift type.
    public func query<Value: RowDecodable>(_ statement: SQLStatement, as type: Value.Type) async throws -> [Value] {
        try await query(statement).decode(as: type)
    }

    /// The first row, nil when there is none. All rows are fetched: limit the statement.
    public func first(_ statement: SQLStatement) async throws -> Row? {
        try await query(statement).first
    }

    /// The first row as a Swift type, nil when there is none.
    public func first<Value: RowDecodable>(_ statement: SQLStatement, as type: Value.Type) async throws -> Value? {
        try await first(statement)?.decode(as: type)
    }

    /// The first column of the first row: a count, a key from `RETURNING`.
    ///
    /// - Throws: ``SQLError/Code/noRow`` when there is none.
    public func value<Value: SQLValueConvertible>(_ statement: SQLStatement, as type: Value.Type = Value.self) async throws -> Value {
        guard let row = try await first(statement) else {
            throw SQLError(.noRow, "the statement returned no row", statement: statement.text)
        }
        return try row.get(0, as: type)
    }

    /// Runs a statement for its effect.
    ///
    /// - Returns: The number of rows inserted, updated or deleted by the statement itself.
    @discardableResult
    public func execute(_ statement: SQLStatement) async throws -> Int {
        try await query(statement).affected
    }

    /// Hands over the rows in batches, so that a result of any length takes bounded memory.
    ///
    /// The closure may run other statements of this transaction; changing the rows that are being read gives an undefined order.
    ///
    /// - Parameter size: The most rows in a batch.
    public func forEachBatch(
        of statement: SQLStatement,
        size: Int = 256,
        _ body: (Rows) async throws -> Void
    ) async throws {
        precondition(size > 0, "a batch has at least one row")
        let cursor = try await perform(statement) { try await $0.openCursor(for: statement) }
        do {
            while true {
                let rows = try await perform(statement) { _ in try await cursor.next(size) }
                if !rows.isEmpty { try await body(rows) }
                if rows.count < size { break }
            }
        } catch {
            await cursor.close()
            throw error
        }
        await cursor.close()
    }
}
