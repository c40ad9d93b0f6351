import Testing

@testable import SekkeiSQL

@Suite struct TransactionTests {
    @Test(arguments: [
        (SQLDialect.sqlite, "BEGIN DEFERRED", "BEGIN IMMEDIATE"),
        (.postgres, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", "BEGIN"),
    ])
    func transaction_whenItEnds_isCommitted(dialect: SQLDialect, read: String, write: String) async throws {
        let database = FakeDatabase(dialect)
        _ = try await database.query("Q")
        #expect(try await database.execute("E") == 1)
        #expect(database.log == [read, "Q", "COMMIT", write, "E", "COMMIT"])
    }

    @Test func transaction_whenStatementFails_isRolledBackAndRefusesMore() async throws {
        let database = FakeDatabase(failing: ["BAD"])
        let error = await #expect(throws: SQLError.self) {
            try await database.write { transaction in
                _ = try? await transaction.query("BAD")
                _ = try? await transaction.query("NEVER")
            }
        }
        #expect(error?.code == .transactionFailed)
        #expect(database.log == ["BEGIN IMMEDIATE", "BAD", "ROLLBACK"])
    }

    @Test(arguments: ["BEGIN IMMEDIATE", "COMMIT"])
    func transaction_whenItsFrameFails_isRolledBack(failing: String) async throws {
        let database = FakeDatabase(failing: [failing])
        await #expect(throws: SQLError.self) { try await database.write { _ in } }
        #expect(database.log.last == "ROLLBACK")
    }

    @Test func transaction_whenValueIsUnstorable_sendsNothingAndGoesOn() async throws {
        let database = FakeDatabase()
        try await database.write { transaction in
            let error = await #expect(throws: SQLError.self) { try await transaction.execute("E \(Double.nan)") }
            #expect(error?.code == .invalidValue)
            try await transaction.execute("F")
        }
        #expect(database.log == ["BEGIN IMMEDIATE", "F", "COMMIT"])
    }

    @Test func savepoint_whenClosureThrows_goesBackAndTheTransactionGoesOn() async throws {
        let database = FakeDatabase(failing: ["BAD"])
        try await database.write { transaction in
            await #expect(throws: SQLError.self) { try await transaction.savepoint { try await $0.execute("BAD") } }
            try await transaction.savepoint { _ = try await $0.execute("GOOD") }
        }
        #expect(
            database.log == [
                "BEGIN IMMEDIATE", "SAVEPOINT sekkei", "BAD", "ROLLBACK TO SAVEPOINT sekkei", "RELEASE SAVEPOINT sekkei",
                "SAVEPOINT sekkei", "GOOD", "RELEASE SAVEPOINT sekkei", "COMMIT",
            ])
    }

    @Test func savepoint_whenGoingBackFails_failsTheTransaction() async throws {
        let database = FakeDatabase(failing: ["BAD", "ROLLBACK TO SAVEPOINT sekkei"])
        let error = await #expect(throws: SQLError.self) {
            try await database.write { transaction in
                _ = try? await transaction.savepoint { try await $0.execute("BAD") }
            }
        }
        #expect(error?.code == .transactionFailed)
        #expect(database.log.last == "ROLLBACK")
    }

    @Test func cursor_whenBodyThrows_isClosed() async throws {
        let database = FakeDatabase()
        await #expect(throws: SQLError.self) {
            try await database.read { transaction in
                try await transaction.forEachBatch(of: "S", size: 2) { _ in throw SQLError(.other, "intended") }
            }
        }
        #expect(database.log == ["BEGIN DEFERRED", "OPEN", "NEXT", "CLOSE", "ROLLBACK"])
    }

    @Test func cursor_whenRowsEnd_isClosedAfterAShortBatch() async throws {
        let database = FakeDatabase()
        try await database.read { try await $0.forEachBatch(of: "S", size: 2) { #expect((1...2).contains($0.count)) } }
        #expect(database.log == ["BEGIN DEFERRED", "OPEN", "NEXT", "NEXT", "CLOSE", "COMMIT"])
    }

    @Test func nesting_whenOnAnotherDatabase_isAllowed() async throws {
        let (first, second) = (FakeDatabase(), FakeDatabase())
        try await first.write { _ in
            _ = try await second.query("Q")
            let error = await #expect(throws: SQLError.self) { _ = try await first.query("Q") }
            #expect(error?.code == .nestedTransaction)
        }
        #expect(second.log.contains("Q"))
    }

    @Test func gate_whenClosedWhileBusy_waitsAndRefusesTheWaiting() async throws {
        let gate = StatementGate()
        try await gate.enter("A")
        let waiting = Task { try await gate.enter("B") }
        let closing = Task { await gate.close() }
        let error = await #expect(throws: SQLError.self) { try await waiting.value }
        #expect(error?.code == .transactionClosed)
        gate.leave(failed: false)
        await closing.value
        #expect(!gate.isOpen)
    }
}
