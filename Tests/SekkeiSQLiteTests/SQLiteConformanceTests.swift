import SekkeiSQL
import SekkeiSQLTesting
import SekkeiSQLite
import Testing

@Suite struct SQLiteConformanceTests {
    /// Many checks run at once, on machines of any speed: a turn at writing may take its time.
    private static let patient = SQLiteConfiguration(writeTimeout: .seconds(60))

    @Test(arguments: DatabaseConformance.checks)
    func file_always_conforms(check: ConformanceCheck) async throws {
        let folder = try TemporaryFolder()
        try await check.run(
            on: ConformanceStore(opensTwice: true, readsDuringWrites: true) {
                try SQLiteDatabase(path: folder.file(), configuration: Self.patient)
            })
    }

    @Test(arguments: DatabaseConformance.checks)
    func memory_always_conforms(check: ConformanceCheck) async throws {
        try await check.run(
            on: ConformanceStore(opensTwice: false, readsDuringWrites: false) { try SQLiteDatabase.inMemory(configuration: Self.patient) })
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
