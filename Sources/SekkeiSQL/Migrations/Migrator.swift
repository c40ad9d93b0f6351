/// Brings a database up to the program's schema.
///
/// Several processes may migrate one database at once: they wait for each other, and each step is applied by one of them.
/// Running it again does nothing.
public struct Migrator: Sendable {
    private let migrations: [Migration]

    /// - Parameter migrations: All of the schema's history, versions 1, 2, 3, … in order.
    public init(_ migrations: [Migration]) {
        self.migrations = migrations
    }

    /// Applies what is missing, each step in a transaction of its own.
    ///
    /// - Throws: ``SQLError`` with ``SQLError/Code/migrationGap``, ``SQLError/Code/migrationChanged`` or
    ///   ``SQLError/Code/schemaTooNew`` before anything is changed; what a statement throws, after its step was rolled back.
    public func run(on database: any Database) async throws -> MigrationReport {
        try MigrationPlan.checkVersions(migrations)
        let pending = try await database.write { transaction in
            try await Self.lock(transaction)
            try await Self.createTable(transaction)
            return try await self.plan(transaction).pending
        }
        var applied: [Migration] = []
        for migration in pending where try await apply(migration, on: database) {
            applied.append(migration)
        }
        return MigrationReport(applied: applied, version: migrations.last?.version ?? 0)
    }

    /// False when another process was faster.
    private func apply(_ migration: Migration, on database: any Database) async throws -> Bool {
        if migration.mode == .separately {
            for text in migration.texts(for: database.dialect) {
                try await database.executeOutsideTransaction(SQLStatement(raw: text))
            }
        }
        return try await database.write { transaction in
            try await Self.lock(transaction)
            guard try await self.plan(transaction).pending.contains(migration) else { return false }
            if migration.mode == .transaction {
                for text in migration.texts(for: transaction.dialect) { try await transaction.execute(SQLStatement(raw: text)) }
            }
            try await Self.record(migration, transaction)
            return true
        }
    }

    private func plan(_ transaction: Transaction) async throws -> MigrationPlan {
        let applied = try await transaction.query("SELECT version, name, checksum FROM sekkei_migrations", as: AppliedMigration.self)
        return try MigrationPlan(defined: migrations, applied: applied, dialect: transaction.dialect)
    }

    private static func lock(_ transaction: Transaction) async throws {
        guard let statement = transaction.dialect.migrationLock else { return }
        _ = try await transaction.query(statement)
    }

    private static func createTable(_ transaction: Transaction) async throws {
        try await transaction.execute(
            """
            CREATE TABLE IF NOT EXISTS sekkei_migrations (
                version BIGINT PRIMARY KEY,
                name TEXT NOT NULL,
                checksum TEXT NOT NULL,
                applied_at \(transaction.dialect.timestampType) NOT NULL
            )
            """)
    }

    private static func record(_ migration: Migration, _ transaction: Transaction) async throws {
        let checksum = MigrationChecksum.text(of: migration, dialect: transaction.dialect)
        try await transaction.execute(
            """
            INSERT INTO sekkei_migrations (version, name, checksum, applied_at)
            VALUES (\(migration.version), \(migration.name), \(checksum), \(transaction.dialect.now))
            """)
    }
}
