import ERPAPI
import Sekkei
import SekkeiSQL
import SekkeiSQLite
import Testing

@testable import ERP

struct DemoContentTests {
    @Test func load_twice_loadsOnce() async throws {
        let database = try SQLiteDatabase.inMemory()
        _ = try await Migrator(Schema.migrations).run(on: database)
        let content = DemoContent(passwords: PlainPasswords())
        #expect(try await !DemoContent.isLoaded(in: database))
        #expect(try await content.load(into: database))
        let before = try await counts(database)
        #expect(try await !content.load(into: database))
        #expect(try await counts(database) == before)
        #expect(before["organizations"] == 2)
    }

    @Test(arguments: DemoLogins.emails)
    func everyDemoLogin_works(email: String) async throws {
        let erp = try await TestERP()
        let body = LoginRequest(email: email, password: DemoLogins.password)
        #expect(try await !erp.sessions().login(body: body, context: anonymous()).accessToken.isEmpty)
    }

    @Test func administrator_seesTwoProjectsAndTwentyFiveTasks() async throws {
        let erp = try await TestERP()
        let projects = try await erp.projects.listProjects(
            query: ListProjectsQuery(), page: PageRequest(), context: context(of: erp.admin))
        #expect(projects.total >= 2)
        let tasks = try await erp.tasks.listTasks(query: ListTasksQuery(), page: PageRequest(), context: context(of: erp.admin))
        #expect(tasks.total >= 25)
    }

    @Test func staff_seesTheSecondOrganizationsTasks() async throws {
        let erp = try await TestERP()
        let tasks = try await erp.tasks.listTasks(query: ListTasksQuery(), page: PageRequest(), context: context(of: erp.staff))
        #expect(tasks.total == DemoTasks.orders.count)
    }

    private func counts(_ database: any Database) async throws -> [String: Int] {
        var counts: [String: Int] = [:]
        for table in ["organizations", "departments", "users", "memberships", "projects", "tasks", "task_tags"] {
            counts[table] = try await database.read { try await $0.value("SELECT COUNT(*) AS n FROM \(identifier: table)") }
        }
        return counts
    }
}
