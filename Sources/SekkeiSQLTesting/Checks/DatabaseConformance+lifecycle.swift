internal import SekkeiSQL

extension DatabaseConformance {
    static let lifecycle: [ConformanceCheck] = [
        ConformanceCheck("a ping succeeds", { try await $0.ping() }),
        ConformanceCheck("active connections are counted", activeConnections),
        ConformanceCheck("a closed database refuses", closed),
        ConformanceCheck("closing waits for the running transaction", closingWaits),
        ConformanceCheck("what was written is there after opening again", store: reopening),
    ]

    private static func activeConnections(_ database: any Database) async throws {
        try expect(database.activeConnections, equals: 0)
        let during = try await database.write { _ in database.activeConnections }
        try expect(during, equals: 1)
        try expect(database.activeConnections, equals: 0)
    }

    private static func closed(_ database: any Database) async throws {
        await database.close()
        let error = try await expect(.closed) { try await database.ping() }
        try expect(error.isUnavailable, equals: true)
        try await expect(.closed) { try await database.write { _ in } }
        await database.close()
    }

    private static func closingWaits(_ database: any Database) async throws {
        try await makeNumbers(0, in: database)
        let started = Latch()
        let finish = Latch()
        let writing = Task {
            try await database.write { transaction in
                started.open()
                await finish.wait()
                return try await transaction.execute(insertion)
            }
        }
        await started.wait()
        let closing = Task { await database.close() }
        await Task.yield()
        finish.open()
        await closing.value
        try expect(try await writing.value, equals: 1)
    }

    private static func reopening(_ store: ConformanceStore) async throws {
        guard store.opensTwice else { return }
        let first = try await store.open()
        try await makeNumbers(3, in: first)
        await first.close()
        let second = try await store.open()
        try expect(try await count(in: second), equals: 3)
        await second.close()
    }
}
