internal import SekkeiSQL
internal import Synchronization

extension DatabaseConformance {
    static let transactions: [ConformanceCheck] = [
        ConformanceCheck("a transaction that throws leaves nothing", rollback),
        ConformanceCheck("a failed statement fails the transaction, even when its error is ignored", ignoredError),
        ConformanceCheck("a read transaction refuses changes", readOnly),
        ConformanceCheck("a read transaction after a refused change may still write nothing", readOnlyStays),
        ConformanceCheck("a transaction inside another one is refused", nesting),
        ConformanceCheck("a transaction may start where another one has ended", afterwards),
        ConformanceCheck("a handle that left its closure is refused", leakedHandle),
        ConformanceCheck("a statement that is still queued when the closure ends never runs", leakedStatements),
        ConformanceCheck("child tasks may share a transaction", childTasks),
    ]

    static func count(in database: any Database) async throws -> Int {
        try await database.read { try await $0.value("SELECT COUNT(*) AS n FROM numbers") }
    }

    static let insertion: SQLStatement = "INSERT INTO numbers (id, label) VALUES (\(100), \("new"))"

    private static func rollback(_ database: any Database) async throws {
        try await makeNumbers(3, in: database)
        try await expect(.other) {
            try await database.write { transaction in
                try await transaction.execute("DELETE FROM numbers WHERE id = 1")
                try await transaction.execute(insertion)
                throw SQLError(.other, "intended")
            }
        }
        try expect(try await ids("SELECT id FROM numbers ORDER BY id", in: database), equals: [1, 2, 3])
        try expect(database.activeConnections, equals: 0)
    }

    private static func ignoredError(_ database: any Database) async throws {
        try await makeNumbers(3, in: database)
        try await expect(.transactionFailed) {
            try await database.write { transaction in
                try await transaction.execute(insertion)
                try await expect(.uniqueViolation) { try await transaction.execute(insertion) }
                try await expect(.transactionFailed) { _ = try await transaction.query("SELECT 1 AS a") }
            }
        }
        try expect(try await count(in: database), equals: 3)
    }

    private static func readOnly(_ database: any Database) async throws {
        try await makeNumbers(3, in: database)
        let changes: [SQLStatement] = [insertion, "UPDATE numbers SET label = 'x'", "DELETE FROM numbers", "CREATE TABLE made (id BIGINT)"]
        for change in changes {
            try await expect(.readOnly) { _ = try await database.read { try await $0.execute(change) } }
        }
        try expect(try await count(in: database), equals: 3)
    }

    private static func readOnlyStays(_ database: any Database) async throws {
        try await makeNumbers(1, in: database)
        _ = try await count(in: database)
        try await database.execute("DELETE FROM numbers")
        try await expect(.readOnly) { _ = try await database.read { try await $0.execute(insertion) } }
        try await database.execute(insertion)
        try expect(try await count(in: database), equals: 1)
    }

    private static func nesting(_ database: any Database) async throws {
        try await makeNumbers(1, in: database)
        try await database.write { _ in
            try await expect(.nestedTransaction) { try await database.write { _ in } }
            try await expect(.nestedTransaction) { try await database.read { _ in } }
            try await expect(.nestedTransaction) { try await database.executeOutsideTransaction("DELETE FROM numbers") }
        }
        try await database.read { _ in
            _ = try await expect(.nestedTransaction) { try await database.read { _ in } }
        }
        try expect(try await count(in: database), equals: 1)
    }

    private static func afterwards(_ database: any Database) async throws {
        try await makeNumbers(1, in: database)
        let ended = Latch()
        let task = try await database.read { _ in
            Task {
                await ended.wait()
                return try await count(in: database)
            }
        }
        ended.open()
        try expect(try await task.value, equals: 1)
    }

    private static func leakedHandle(_ database: any Database) async throws {
        try await makeNumbers(1, in: database)
        let leaked = Mutex<[Transaction]>([])
        try await database.write { transaction in leaked.withLock { $0.append(transaction) } }
        try await database.read { transaction in leaked.withLock { $0.append(transaction) } }
        try? await database.write { transaction in
            leaked.withLock { $0.append(transaction) }
            throw SQLError(.other, "intended")
        }
        for transaction in leaked.withLock({ $0 }) {
            try await expect(.transactionClosed) { try await transaction.execute(insertion) }
            try await expect(.transactionClosed) { try await transaction.savepoint { _ = try await $0.execute(insertion) } }
            try await expect(.transactionClosed) { try await transaction.forEachBatch(of: "SELECT 1 AS a") { _ in } }
        }
        try expect(try await count(in: database), equals: 1)
    }

    private static func leakedStatements(_ database: any Database) async throws {
        try await makeNumbers(0, in: database)
        let tasks = try await database.write { transaction in
            (1...50).map { id in
                Task { try await transaction.execute("INSERT INTO numbers (id, label) VALUES (\(id), 'leaked')") }
            }
        }
        var succeeded = 0
        for task in tasks {
            do {
                succeeded += try await task.value
            } catch let error as SQLError {
                try expect(error.code, equals: .transactionClosed)
            }
        }
        try expect(try await count(in: database), equals: succeeded)
    }

    private static func childTasks(_ database: any Database) async throws {
        try await makeNumbers(0, in: database)
        try await database.write { transaction in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for id in 1...50 {
                    group.addTask { try await transaction.execute("INSERT INTO numbers (id, label) VALUES (\(id), 'child')") }
                }
                try await group.waitForAll()
            }
            async let first = transaction.value("SELECT COUNT(*) AS n FROM numbers", as: Int.self)
            async let second = transaction.value("SELECT MAX(id) AS n FROM numbers", as: Int.self)
            try expect(try await [first, second], equals: [50, 50])
        }
        try expect(try await count(in: database), equals: 50)
    }
}
