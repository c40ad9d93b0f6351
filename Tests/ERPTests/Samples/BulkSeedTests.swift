import ERPAPI
import Foundation
import Sekkei
import SekkeiSQL
import SekkeiSQLite
import Synchronization
import Testing

@testable import ERP

struct BulkSeedTests {
    private func seeded(users: Int, tasks: Int, _ progress: @escaping @Sendable (SeedProgress) -> Void = { _ in }) async throws -> TestERP {
        let erp = try await TestERP()
        try await BulkSeed(users: users, tasks: tasks).load(into: erp.database, passwordHash: "plain:x", progress: progress)
        return erp
    }

    private func rows(_ erp: TestERP, _ statement: SQLStatement) async throws -> [String] {
        try await erp.database.query(statement).map { row in row.columns.indices.map { "\(row[$0])" }.joined(separator: "|") }
    }

    @Test func seed_addsWhatWasAskedFor() async throws {
        let erp = try await seeded(users: 260, tasks: 520)
        let users = try await erp.users.listUsers(query: ListUsersQuery(), page: PageRequest(), context: context(of: erp.admin))
        #expect(users.total == 263)
        let tasks = try await erp.tasks.listTasks(query: ListTasksQuery(), page: PageRequest(), context: context(of: erp.admin))
        #expect(tasks.total == 25 + 520)
        #expect(tasks.items.allSatisfy { !$0.tags.isEmpty })
    }

    @Test func seed_ofTwoDatabases_isTheSame() async throws {
        let (first, second) = (try await seeded(users: 30, tasks: 300), try await seeded(users: 30, tasks: 300))
        for table in ["users", "memberships", "tasks", "task_tags"] {
            let statement: SQLStatement = "SELECT * FROM \(identifier: table) ORDER BY 1, 2"
            #expect(try await rows(first, statement) == rows(second, statement))
        }
    }

    @Test func seed_again_addsOthers() async throws {
        let erp = try await seeded(users: 10, tasks: 10)
        try await BulkSeed(users: 10, tasks: 10).load(into: erp.database, passwordHash: "plain:x") { _ in }
        #expect(try await rows(erp, "SELECT COUNT(DISTINCT email) AS n FROM users") == ["integer(25)"])
        #expect(try await rows(erp, "SELECT COUNT(DISTINCT title) AS n FROM tasks WHERE title LIKE '%no. %'") == ["integer(20)"])
    }

    @Test func seededUser_canLogIn() async throws {
        let erp = try await seeded(users: 1, tasks: 0)
        let pair = try await erp.sessions().login(body: LoginRequest(email: "user5@example.com", password: "x"), context: anonymous())
        #expect(!pair.accessToken.isEmpty)
    }

    @Test func progress_isReportedUpToTheEnd() async throws {
        let seen = Mutex<[SeedProgress]>([])
        _ = try await seeded(users: 1, tasks: BulkSeed.batch + 1) { progress in seen.withLock { $0.append(progress) } }
        #expect(
            seen.withLock { $0 } == [
                SeedProgress(kind: .users, done: 1, total: 1),
                SeedProgress(kind: .tasks, done: BulkSeed.batch, total: BulkSeed.batch + 1),
                SeedProgress(kind: .tasks, done: BulkSeed.batch + 1, total: BulkSeed.batch + 1),
            ])
    }

    @Test func generator_givesTheNumbersOfItsAuthors() {
        var random = SplitMix64(seed: 1_234_567)
        #expect((0..<3).map { _ in random.next() } == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
    }
}
