internal import SekkeiSQL

extension DatabaseConformance {
    static let migrations: [ConformanceCheck] = [
        ConformanceCheck("migrations run in order, once", freshAndRepeated),
        ConformanceCheck("a longer history applies what is new", longerHistory),
        ConformanceCheck("a changed migration is refused, changed white space is not", changedMigration),
        ConformanceCheck("a gap is refused", gaps),
        ConformanceCheck("a database of a newer program is refused and left alone", tooNew),
        ConformanceCheck("a migration that fails leaves its step undone", failingMigration),
        ConformanceCheck("statements outside of a transaction run", separateStatements),
        ConformanceCheck("two migrators at once apply each step once", store: concurrentMigrators),
    ]

    private static let history = [
        Migration(
            1, "create teams",
            [
                SQLText { "CREATE TABLE teams (id \($0.generatedKey), name TEXT NOT NULL DEFAULT 'a  b')" },
                "INSERT INTO teams (name) VALUES ('core')",
            ]),
        Migration(2, "add size", ["ALTER TABLE teams ADD COLUMN size BIGINT NOT NULL DEFAULT 3"]),
        Migration(3, "double size", ["UPDATE teams SET size = size * 2"]),
    ]

    private static func sizes(in database: any Database) async throws -> [Int] {
        try await database.query("SELECT size FROM teams").map { try $0.get("size") }
    }

    private static func freshAndRepeated(_ database: any Database) async throws {
        let first = try await Migrator(history).run(on: database)
        try expect(first.applied.map(\.version), equals: [1, 2, 3])
        try expect(first.version, equals: 3)
        let second = try await Migrator(history).run(on: database)
        try expect(second.applied, equals: [])
        try expect(second.version, equals: 3)
        try expect(try await sizes(in: database), equals: [6])
        try expect(try await Migrator([]).runFailure(on: database)?.code, equals: .schemaTooNew)
    }

    private static func longerHistory(_ database: any Database) async throws {
        try expect(try await Migrator([]).run(on: database).version, equals: 0)
        _ = try await Migrator(Array(history.prefix(2))).run(on: database)
        try expect(try await Migrator(history).run(on: database).applied.map(\.name), equals: ["double size"])
    }

    private static func changedMigration(_ database: any Database) async throws {
        _ = try await Migrator(history).run(on: database)
        var spaced = history
        spaced[2] = Migration(3, "renamed", ["UPDATE  teams\n    SET size = size * 2\n"])
        try expect(try await Migrator(spaced).run(on: database).applied, equals: [])
        var changed = history
        changed[1] = Migration(2, "add size", ["ALTER TABLE teams ADD COLUMN size BIGINT NOT NULL DEFAULT 4"])
        let error = try await Migrator(changed).runFailure(on: database)
        try expect(error?.code, equals: .migrationChanged)
        try expect(error?.message.contains("2 'add size'"), equals: true)
        try expect(try await sizes(in: database), equals: [6])
    }

    private static func gaps(_ database: any Database) async throws {
        try expect(try await Migrator([history[0], history[2]]).runFailure(on: database)?.code, equals: .migrationGap)
        try expect(try await Migrator([history[1]]).runFailure(on: database)?.code, equals: .migrationGap)
        _ = try await Migrator(history).run(on: database)
        try await database.execute("DELETE FROM sekkei_migrations WHERE version = 2")
        try expect(try await Migrator(history).runFailure(on: database)?.code, equals: .migrationGap)
    }

    private static func tooNew(_ database: any Database) async throws {
        _ = try await Migrator(history).run(on: database)
        let error = try await Migrator(Array(history.prefix(2))).runFailure(on: database)
        try expect(error?.code, equals: .schemaTooNew)
        try expect(error?.message.contains("version 3"), equals: true)
        try expect(error?.message.contains("\n"), equals: false)
        try expect(try await sizes(in: database), equals: [6])
    }

    private static func failingMigration(_ database: any Database) async throws {
        let broken = Migration(2, "broken", ["INSERT INTO teams (name) VALUES ('half')", "SELEKT"])
        try expect(try await Migrator([history[0], broken]).runFailure(on: database)?.code, equals: .syntax)
        try expect(try await database.query("SELECT id FROM teams").count, equals: 1)
        try expect(try await Migrator(history).run(on: database).applied.map(\.version), equals: [2, 3])
    }

    private static func separateStatements(_ database: any Database) async throws {
        let index = SQLText(
            sqlite: "CREATE INDEX IF NOT EXISTS teams_name ON teams (name)",
            postgres: "CREATE INDEX CONCURRENTLY IF NOT EXISTS teams_name ON teams (name)")
        let separate = Migration(2, "index", mode: .separately, [index, SQLText(sqlite: "", postgres: "")])
        try expect(try await Migrator([history[0], separate]).run(on: database).applied.count, equals: 2)
        try expect(try await Migrator([history[0], separate]).run(on: database).applied, equals: [])
    }

    private static func concurrentMigrators(_ store: ConformanceStore) async throws {
        guard store.opensTwice else { return }
        let databases = [try await store.open(), try await store.open(), try await store.open()]
        let applied = try await withThrowingTaskGroup(of: [Int].self) { group in
            for database in databases {
                group.addTask { try await Migrator(history).run(on: database).applied.map(\.version) }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        try expect(applied.sorted(), equals: [1, 2, 3])
        try expect(try await sizes(in: databases[0]), equals: [6])
        for database in databases { await database.close() }
    }
}

extension Migrator {
    /// The error of a run that must fail, nil when it did not.
    fileprivate func runFailure(on database: any Database) async throws -> SQLError? {
        do {
            _ = try await run(on: database)
            return nil
        } catch let error as SQLError {
            return error
        }
    }
}
