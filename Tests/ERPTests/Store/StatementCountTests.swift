import ERP
import ERPAPI
import Sekkei
import SekkeiSQL
import SekkeiSQLite
import Testing

/// Lists take the same number of statements however long the page is.
struct StatementCountTests {
    private let log = CountingLog()

    private func erp() async throws -> TestERP {
        var configuration = SQLiteConfiguration()
        configuration.slowQueries = SlowQueryLog(threshold: .zero) { [log] _ in log.add() }
        let erp = try await TestERP(database: SQLiteDatabase.inMemory(configuration: configuration))
        try await BulkSeed(users: 100, tasks: 100).load(into: erp.database, passwordHash: "plain:x") { _ in }
        return erp
    }

    /// The statements of a list with one item and of one with a hundred; the first read after a write prepares its connection.
    private func counts(_ list: (Int) async throws -> Int) async throws -> (Int, Int) {
        _ = try await list(1)
        let start = log.count
        #expect(try await list(1) == 1)
        let short = log.count - start
        #expect(try await list(100) > 50)
        return (short, log.count - start - short)
    }

    @Test func tasks_takeAFixedNumber() async throws {
        let erp = try await erp()
        let (short, long) = try await counts { size in
            try await erp.tasks.listTasks(query: ListTasksQuery(), page: PageRequest(size: size), context: context(of: erp.admin)).items
                .count
        }
        #expect(short == long)
        #expect(long <= 5)
    }

    @Test func users_takeAFixedNumber() async throws {
        let erp = try await erp()
        let (short, long) = try await counts { size in
            try await erp.users.listUsers(query: ListUsersQuery(), page: PageRequest(size: size), context: context(of: erp.admin)).items
                .count
        }
        #expect(short == long)
        #expect(long <= 4)
    }
}
