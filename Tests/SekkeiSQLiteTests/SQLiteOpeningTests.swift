import Foundation
import SekkeiSQL
import SekkeiSQLite
import Testing

@Suite struct SQLiteOpeningTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func failure(path: String) -> SQLError? {
        #expect(throws: SQLError.self) { _ = try SQLiteDatabase(path: path) }
    }

    @Test func opening_whenFolderIsMissing_saysSoInOneLine() {
        let path = folder.file("missing/test.sqlite")
        let error = failure(path: path)
        #expect(error?.code == .permission)
        #expect(
            "\(error?.message ?? "")" == "cannot open the database '\(path)': the file or its folder does not exist or cannot be written")
        #expect(error?.isUnavailable == true)
    }

    @Test func opening_whenPathIsAFolder_saysSo() {
        #expect(failure(path: folder.path)?.code == .permission)
    }

    @Test(arguments: ["This is not a database, but it is long enough to be taken for one.", String(repeating: "x", count: 5000)])
    func opening_whenFileIsNoDatabase_saysSo(content: String) throws {
        let path = folder.file()
        try content.write(toFile: path, atomically: true, encoding: .utf8)
        let error = failure(path: path)
        #expect(error?.code == .notADatabase)
        #expect(error?.message == "'\(path)' is not an SQLite database")
        #expect(try String(contentsOfFile: path, encoding: .utf8) == content)
    }

    @Test func opening_whenFileIsEmpty_makesADatabase() async throws {
        #expect(FileManager.default.createFile(atPath: folder.file(), contents: nil))
        let database = try SQLiteDatabase(path: folder.file())
        try await database.ping()
        await database.close()
    }

    @Test func opening_whenDone_hasSetTheFileUp() async throws {
        let database = try SQLiteDatabase(path: folder.file())
        let mode: String = try await database.read { try await $0.value("PRAGMA journal_mode") }
        let settings = try await database.write { transaction in
            [try await transaction.value("PRAGMA synchronous", as: Int.self), try await transaction.value("PRAGMA foreign_keys")]
        }
        #expect(mode == "wal")
        #expect(settings == [2, 1])
        await database.close()
    }

    @Test func closing_whenWritten_leavesOneFile() async throws {
        let database = try SQLiteDatabase(path: folder.file())
        try await database.execute("CREATE TABLE t (a BIGINT)")
        _ = try await database.query("SELECT a FROM t")
        await database.close()
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["test.sqlite"])
    }

    @Test func writing_whenDiskIsFull_saysSoAndRollsBack() async throws {
        let database = try SQLiteDatabase(path: folder.file())
        try await database.execute("CREATE TABLE t (a TEXT NOT NULL)")
        try await database.execute("INSERT INTO t (a) VALUES ('kept')")
        try await database.executeOutsideTransaction("PRAGMA max_page_count = 10")
        let error = await #expect(throws: SQLError.self) {
            try await database.write { transaction in
                for _ in 0..<100 { try await transaction.execute("INSERT INTO t (a) VALUES (\(String(repeating: "x", count: 4000)))") }
            }
        }
        #expect(error?.code == .diskFull)
        #expect(error?.isUnavailable == true)
        #expect(try await database.query("SELECT a FROM t").count == 1)
        try await database.execute("INSERT INTO t (a) VALUES ('more')")
        await database.close()
    }

    @Test func slowQueries_whenOverTheThreshold_areReportedWithoutValues() async throws {
        let (reports, continuation) = AsyncStream.makeStream(of: SlowQuery.self)
        let log = SlowQueryLog(threshold: .zero) { continuation.yield($0) }
        let database = try SQLiteDatabase.inMemory(configuration: SQLiteConfiguration(slowQueries: log))
        _ = try await database.query("SELECT \("secret") AS a")
        await database.close()
        continuation.finish()
        let report = await reports.first { $0.statement.hasPrefix("SELECT") }
        #expect(report?.statement == "SELECT $1 AS a")
        #expect(report?.rows == 1)
    }

    @Test func slowQueries_whenUnderTheThreshold_areNotReported() async throws {
        let log = SlowQueryLog(threshold: .seconds(3600)) { Issue.record("reported \($0)") }
        let database = try SQLiteDatabase.inMemory(configuration: SQLiteConfiguration(slowQueries: log))
        try await database.ping()
        await database.close()
    }
}
