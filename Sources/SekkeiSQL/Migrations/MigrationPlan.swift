/// What is to be done to bring a database up to the program's schema.
struct MigrationPlan {
    let pending: [Migration]

    /// - Throws: ``SQLError`` with ``SQLError/Code/migrationGap``, ``SQLError/Code/migrationChanged`` or ``SQLError/Code/schemaTooNew``.
    init(defined: [Migration], applied: [AppliedMigration], dialect: SQLDialect) throws {
        try Self.checkVersions(defined)
        let newest = defined.last?.version ?? 0
        let applied = applied.sorted { $0.version < $1.version }
        if let last = applied.last, last.version > newest {
            let text = "the database has schema version \(last.version), this program knows versions up to \(newest): use a newer program"
            throw SQLError(.schemaTooNew, text)
        }
        for (index, migration) in applied.enumerated() {
            guard migration.version == index + 1 else {
                throw SQLError(.migrationGap, "the database lacks migration \(index + 1) although \(migration.version) was applied")
            }
            try Self.checkUnchanged(defined[index], migration, dialect: dialect)
        }
        pending = Array(defined[applied.count...])
    }

    static func checkVersions(_ defined: [Migration]) throws {
        for (index, migration) in defined.enumerated() where migration.version != index + 1 {
            throw SQLError(.migrationGap, "migration '\(migration.name)' has version \(migration.version), expected \(index + 1)")
        }
    }

    private static func checkUnchanged(_ migration: Migration, _ applied: AppliedMigration, dialect: SQLDialect) throws {
        guard MigrationChecksum.text(of: migration, dialect: dialect) == applied.checksum else {
            let text = "migration \(applied.version) '\(applied.name)' was changed after it had been applied: add a new one instead"
            throw SQLError(.migrationChanged, text)
        }
    }
}
