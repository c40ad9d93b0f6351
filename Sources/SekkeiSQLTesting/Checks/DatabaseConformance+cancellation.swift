internal import SekkeiSQL

extension DatabaseConformance {
    static let cancellation: [ConformanceCheck] = [
        ConformanceCheck("cancelling stops an endless read", cancelledRead),
        ConformanceCheck("cancelling stops an endless write and rolls back", cancelledWrite),
        ConformanceCheck("cancelling between statements rolls back", cancelledBetween),
        ConformanceCheck("a cancelled task starts nothing", cancelledBefore),
        ConformanceCheck("cancelling while waiting for a connection is heard", cancelledWaiter),
        ConformanceCheck("many cancelled tasks leave the database usable", cancelledMany),
    ]

    /// Counts to more than any machine does in a test's life.
    private static let endless: SQLStatement =
        "WITH RECURSIVE n (i) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < 100000000000) SELECT COUNT(*) AS n FROM n"

    /// - Throws: ``ConformanceFailure`` unless the task ends with `CancellationError`.
    private static func expectCancellation<Success: Sendable>(of task: Task<Success, any Error>) async throws {
        switch await task.result {
        case .failure(is CancellationError): return
        case .failure(let error): throw ConformanceFailure(description: "expected CancellationError, got \(error)")
        case .success: throw ConformanceFailure(description: "expected CancellationError, the task succeeded")
        }
    }

    private static func cancelledRead(_ database: any Database) async throws {
        try await makeNumbers(1, in: database)
        let started = Latch()
        let task = Task {
            try await database.read { transaction in
                started.open()
                return try await transaction.query(endless).count
            }
        }
        await started.wait()
        task.cancel()
        try await expectCancellation(of: task)
        try expect(try await count(in: database), equals: 1)
        try expect(database.activeConnections, equals: 0)
    }

    private static func cancelledWrite(_ database: any Database) async throws {
        try await makeNumbers(1, in: database)
        let started = Latch()
        let task = Task {
            try await database.write { transaction in
                try await transaction.execute(insertion)
                started.open()
                try await transaction.execute("UPDATE numbers SET id = (\(endless))")
            }
        }
        await started.wait()
        task.cancel()
        try await expectCancellation(of: task)
        try expect(try await ids("SELECT id FROM numbers", in: database), equals: [1])
        try await database.execute(insertion)
    }

    private static func cancelledBetween(_ database: any Database) async throws {
        try await makeNumbers(1, in: database)
        let started = Latch()
        let cancelled = Latch()
        let task = Task {
            try await database.write { transaction in
                try await transaction.execute(insertion)
                started.open()
                await cancelled.wait()
            }
        }
        await started.wait()
        task.cancel()
        cancelled.open()
        try await expectCancellation(of: task)
        try expect(try await count(in: database), equals: 1)
    }

    private static func cancelledBefore(_ database: any Database) async throws {
        try await makeNumbers(1, in: database)
        let cancelled = Latch()
        let task = Task {
            await cancelled.wait()
            return try await database.execute(insertion)
        }
        task.cancel()
        cancelled.open()
        try await expectCancellation(of: task)
        try expect(try await count(in: database), equals: 1)
    }

    /// The writer waits for a lock or a connection, depending on the engine; both must hear it.
    private static func cancelledWaiter(_ database: any Database) async throws {
        try await makeNumbers(1, in: database)
        let holding = Latch()
        let done = Latch()
        let holder = Task {
            try await database.write { transaction in
                try await transaction.execute("UPDATE numbers SET label = 'held'")
                holding.open()
                await done.wait()
            }
        }
        await holding.wait()
        let waiter = Task { try await database.execute("UPDATE numbers SET label = 'late'") }
        await Task.yield()
        waiter.cancel()
        try await expectCancellation(of: waiter)
        done.open()
        try await holder.value
        let label = try await database.read { try await $0.value("SELECT label FROM numbers", as: String.self) }
        try expect(label, equals: "held")
    }

    private static func cancelledMany(_ database: any Database) async throws {
        try await makeNumbers(1, in: database)
        let tasks = (0..<100).map { index in
            Task {
                if index.isMultiple(of: 2) {
                    _ = try await database.execute("UPDATE numbers SET label = 'x'")
                } else {
                    _ = try await count(in: database)
                }
            }
        }
        for (index, task) in tasks.enumerated() {
            task.cancel()
            if index.isMultiple(of: 7) { await Task.yield() }
        }
        for task in tasks { _ = await task.result }
        try expect(database.activeConnections, equals: 0)
        try await database.execute(insertion)
        try expect(try await count(in: database), equals: 2)
    }
}
