internal import SekkeiSQL

extension DatabaseConformance {
    static let concurrency: [ConformanceCheck] = [
        ConformanceCheck("100 concurrent increments lose nothing", increments),
        ConformanceCheck("100 concurrent reads followed by updates lose nothing", readThenUpdate),
        ConformanceCheck("uncommitted changes are not seen by others", store: uncommittedIsHidden),
        ConformanceCheck("a read transaction sees one snapshot", store: snapshot),
        ConformanceCheck("reads and writes mixed by many tasks all finish", mixedLoad),
    ]

    private static func makeCounter(in database: any Database) async throws {
        try await database.execute("CREATE TABLE counter (value BIGINT NOT NULL)")
        try await database.execute("INSERT INTO counter (value) VALUES (0)")
    }

    private static func counter(in database: any Database) async throws -> Int {
        try await database.read { try await $0.value("SELECT value FROM counter") }
    }

    private static func increments(_ database: any Database) async throws {
        try await makeCounter(in: database)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 1...100 {
                group.addTask { try await database.execute("UPDATE counter SET value = value + 1") }
            }
            try await group.waitForAll()
        }
        try expect(try await counter(in: database), equals: 100)
    }

    private static func readThenUpdate(_ database: any Database) async throws {
        try await makeCounter(in: database)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 1...100 {
                group.addTask {
                    try await database.write { transaction in
                        let value: Int = try await transaction.value("SELECT value FROM counter \(transaction.dialect.forUpdate)")
                        await Task.yield()
                        try await transaction.execute("UPDATE counter SET value = \(value + 1)")
                    }
                }
            }
            try await group.waitForAll()
        }
        try expect(try await counter(in: database), equals: 100)
    }

    /// Runs a check on a store where reading goes on while a write transaction is open.
    private static func withReadsDuringWrites(
        _ store: ConformanceStore,
        _ body: @Sendable (any Database) async throws -> Void
    ) async throws {
        guard store.readsDuringWrites else { return }
        let database = try await store.open()
        do {
            try await makeCounter(in: database)
            try await body(database)
        } catch {
            await database.close()
            throw error
        }
        await database.close()
    }

    private static func uncommittedIsHidden(_ store: ConformanceStore) async throws {
        try await withReadsDuringWrites(store) { database in
            let changed = Latch()
            let looked = Latch()
            defer { looked.open() }
            async let writing: Void = database.write { transaction in
                try await transaction.execute("UPDATE counter SET value = 1")
                changed.open()
                await looked.wait()
            }
            await changed.wait()
            let during = try await counter(in: database)
            looked.open()
            try await writing
            try expect([during, try await counter(in: database)], equals: [0, 1])
        }
    }

    private static func snapshot(_ store: ConformanceStore) async throws {
        try await withReadsDuringWrites(store) { database in
            let read = Latch()
            let written = Latch()
            defer { written.open() }
            async let reading = database.read { transaction in
                let before: Int = try await transaction.value("SELECT value FROM counter")
                read.open()
                await written.wait()
                return [before, try await transaction.value("SELECT value FROM counter")]
            }
            await read.wait()
            try await database.execute("UPDATE counter SET value = 1")
            written.open()
            try expect(try await reading, equals: [0, 0])
        }
    }

    private static func mixedLoad(_ database: any Database) async throws {
        try await makeCounter(in: database)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 1...200 {
                group.addTask {
                    if task.isMultiple(of: 4) {
                        _ = try await database.execute("UPDATE counter SET value = value + 1")
                    } else {
                        _ = try await counter(in: database)
                    }
                }
            }
            try await group.waitForAll()
        }
        try expect(try await counter(in: database), equals: 50)
        try expect(database.activeConnections, equals: 0)
    }
}
