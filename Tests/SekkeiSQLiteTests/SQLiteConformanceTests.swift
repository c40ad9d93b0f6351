import SekkeiSQL
import SekkeiSQLTesting
import SekkeiSQLite
import Testing

@Suite struct SQLiteConformanceTests {
    @Test(arguments: DatabaseConformance.checks)
    func file_always_conforms(check: ConformanceCheck) async throws {
        let folder = try TemporaryFolder()
        try await check.run(
            on: ConformanceStore(opensTwice: true, readsDuringWrites: true) { try SQLiteDatabase(path: folder.file()) })
    }

    @Test(arguments: DatabaseConformance.checks)
    func memory_always_conforms(check: ConformanceCheck) async throws {
        try await check.run(on: ConformanceStore(opensTwice: false, readsDuringWrites: false) { try SQLiteDatabase.inMemory() })
    }

    @Test(arguments: DatabaseConformance.checks)
    func oneReaderAndTinyCache_always_conform(check: ConformanceCheck) async throws {
        let folder = try TemporaryFolder()
        let configuration = SQLiteConfiguration(
            readers: PoolConfiguration(size: 1, overflow: 0, recycleAfter: .zero, pingAfterIdle: .zero), durability: .normal,
            statementCacheSize: 1)
        let store = ConformanceStore(opensTwice: true, readsDuringWrites: true) {
            try SQLiteDatabase(path: folder.file(), configuration: configuration)
        }
        try await check.run(on: store)
    }
}
