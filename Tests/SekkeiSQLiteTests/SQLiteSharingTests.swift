import Foundation
import SekkeiSQL
import SekkeiSQLite
import Testing

/// Two database objects on one file stand for two processes: SQLite's locks do not tell them apart.
@Suite struct SQLiteSharingTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func open(busyTimeout: Duration = .seconds(60)) throws -> SQLiteDatabase {
        try SQLiteDatabase(path: folder.file(), configuration: SQLiteConfiguration(writeTimeout: .seconds(60), busyTimeout: busyTimeout))
    }

    @Test func writing_whenAnotherWrites_isBusyAfterTheTimeoutAndWorksLater() async throws {
        let first = try open()
        let second = try open(busyTimeout: .milliseconds(20))
        try await first.execute("CREATE TABLE t (a BIGINT)")
        try await first.write { transaction in
            try await transaction.execute("INSERT INTO t (a) VALUES (1)")
            let error = await #expect(throws: SQLError.self) { try await second.execute("INSERT INTO t (a) VALUES (2)") }
            #expect(error?.code == .busy)
            #expect(error?.isUnavailable == true)
            #expect(try await second.query("SELECT a FROM t").isEmpty)
        }
        try await second.execute("INSERT INTO t (a) VALUES (2)")
        #expect(try await first.query("SELECT a FROM t").count == 2)
        await first.close()
        await second.close()
    }

    @Test func writing_whenAnotherWrites_stopsWaitingWhenCancelled() async throws {
        let first = try open()
        let second = try open(busyTimeout: .seconds(3600))
        try await first.execute("CREATE TABLE t (a BIGINT)")
        try await first.write { transaction in
            try await transaction.execute("INSERT INTO t (a) VALUES (1)")
            let waiting = Task { try await second.execute("INSERT INTO t (a) VALUES (2)") }
            while second.activeConnections == 0 { await Task.yield() }
            waiting.cancel()
            await #expect(throws: CancellationError.self) { try await waiting.value }
        }
        await first.close()
        await second.close()
    }

    @Test func writing_whenBothWriteAtOnce_losesNothing() async throws {
        let databases = [try open(), try open()]
        try await databases[0].execute("CREATE TABLE counter (value BIGINT NOT NULL)")
        try await databases[0].execute("INSERT INTO counter (value) VALUES (0)")
        try await withThrowingTaskGroup(of: Void.self) { group in
            for index in 0..<100 {
                group.addTask { try await databases[index % 2].execute("UPDATE counter SET value = value + 1") }
            }
            try await group.waitForAll()
        }
        #expect(try await databases[1].read { try await $0.value("SELECT value FROM counter", as: Int.self) } == 100)
        for database in databases { await database.close() }
    }

    @Test func writing_whenTheWriterIsTakenForLong_timesOut() async throws {
        let configuration = SQLiteConfiguration(writeTimeout: .milliseconds(10))
        let database = try SQLiteDatabase(path: folder.file(), configuration: configuration)
        let waiter = try await database.write { _ in
            let waiter = Task.detached { try await database.execute("CREATE TABLE t (a BIGINT)") }
            let error = await #expect(throws: SQLError.self) { try await waiter.value }
            #expect(error?.code == .acquireTimeout)
            return waiter
        }
        _ = await waiter.result
        await database.close()
    }

    @Test func files_whenCopiedInTheMiddleOfATransaction_openWithWhatWasCommitted() async throws {
        let database = try open()
        try await database.execute("CREATE TABLE t (id BIGINT PRIMARY KEY, a TEXT NOT NULL)")
        try await database.execute("INSERT INTO t (id, a) VALUES (1, 'committed')")
        // A small cache makes SQLite write pages of the open transaction into the log.
        try await database.executeOutsideTransaction("PRAGMA cache_size = 5")
        let copy = folder.file("copy.sqlite")
        try await database.write { transaction in
            for id in 2...500 {
                try await transaction.execute("INSERT INTO t (id, a) VALUES (\(id), \(String(repeating: "x", count: 2000)))")
            }
            try await transaction.execute("DELETE FROM t WHERE id = 1")
            for suffix in ["", "-wal"] {
                try FileManager.default.copyItem(atPath: folder.file() + suffix, toPath: copy + suffix)
            }
        }
        let walSize = try FileManager.default.attributesOfItem(atPath: copy + "-wal")[.size] as? Int ?? 0
        #expect(walSize > 500_000)
        let recovered = try SQLiteDatabase(path: copy)
        #expect(try await recovered.query("SELECT a FROM t").map { try $0.get("a", as: String.self) } == ["committed"])
        #expect(try await recovered.read { try await $0.value("PRAGMA integrity_check", as: String.self) } == "ok")
        try await recovered.execute("INSERT INTO t (id, a) VALUES (2, 'after')")
        await recovered.close()
        await database.close()
    }

    @Test func files_whenCopiedAfterACommit_openWithIt() async throws {
        let database = try open()
        try await database.execute("CREATE TABLE t (a BIGINT)")
        for value in 1...20 {
            try await database.execute("INSERT INTO t (a) VALUES (\(value))")
            let copy = folder.file("copy-\(value).sqlite")
            for suffix in ["", "-wal"] {
                try FileManager.default.copyItem(atPath: folder.file() + suffix, toPath: copy + suffix)
            }
            let recovered = try SQLiteDatabase(path: copy)
            #expect(try await recovered.query("SELECT a FROM t").count == value)
            await recovered.close()
        }
        await database.close()
    }

    @Test func database_whenDroppedWithoutClosing_keepsWhatWasCommitted() async throws {
        for value in 1...5 {
            let database = try open()
            try await database.execute("CREATE TABLE IF NOT EXISTS t (a BIGINT)")
            try await database.execute("INSERT INTO t (a) VALUES (\(value))")
            #expect(try await database.query("SELECT a FROM t").count == value)
        }
    }

    @Test func reading_whenTransactionIsUsedFromADetachedTask_runsOnTheConnection() async throws {
        let database = try open()
        try await database.execute("CREATE TABLE t (a BIGINT)")
        let counts = try await database.write { transaction in
            let inserted = try await Task.detached { try await transaction.execute("INSERT INTO t (a) VALUES (1), (2)") }.value
            return [inserted, try await transaction.value("SELECT COUNT(*) AS n FROM t")]
        }
        #expect(counts == [2, 2])
        await database.close()
    }
}
