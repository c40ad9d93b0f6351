internal import GRDB
internal import GRDBSQLite
internal import SekkeiSQL

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

extension SQLiteConnection {
    /// Instructions of SQLite's machine between two looks at the cancellation: well below a millisecond.
    private static let instructionsPerCheck: Int32 = 4000

    static func settings(for role: Role, _ configuration: SQLiteConfiguration, _ cancellation: Cancellation) -> Configuration {
        var settings = Configuration()
        settings.allowsUnsafeTransactions = true
        settings.foreignKeysEnabled = true
        let timeout = configuration.busyTimeout
        settings.busyMode = .callback { tries in
            guard !cancellation.isRequested, let delay = BusyWaiting.delay(afterTries: tries, limit: timeout) else { return false }
            usleep(UInt32(delay) * 1000)
            return true
        }
        let durability = configuration.durability
        settings.prepareDatabase { database in
            installProgressHandler(on: database, cancellation)
            if role == .writer { try useWriteAheadLog(on: database) }
            try database.execute(sql: "PRAGMA synchronous = \(durability.rawValue)")
        }
        return settings
    }

    /// File systems without shared memory refuse the log, and SQLite says so only in the answer.
    private static func useWriteAheadLog(on database: GRDB.Database) throws {
        let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
        guard mode == "wal" || mode == "memory" else {
            throw SQLError(.permission, "the file system does not support SQLite's write-ahead log")
        }
    }

    /// SQLite does not retain the cancellation; the connection holds it, and closes before it lets go.
    private static func installProgressHandler(on database: GRDB.Database, _ cancellation: Cancellation) {
        let context = Unmanaged.passUnretained(cancellation).toOpaque()
        sqlite3_progress_handler(
            database.sqliteConnection, instructionsPerCheck,
            { context in
                guard let context else { return 0 }
                return Unmanaged<Cancellation>.fromOpaque(context).takeUnretainedValue().isRequested ? 1 : 0
            }, context)
    }
}
