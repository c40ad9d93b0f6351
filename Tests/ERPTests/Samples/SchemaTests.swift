import ERP
import SekkeiSQL
import SekkeiSQLite
import Testing

struct SchemaTests {
    @Test func migrations_runOnce() async throws {
        let database = try SQLiteDatabase.inMemory()
        #expect(try await Migrator(Schema.migrations).run(on: database).applied.count == Schema.migrations.count)
        #expect(try await Migrator(Schema.migrations).run(on: database).applied.isEmpty)
    }

    @Test(
        arguments: [
            "idx_task_project_status", "idx_task_assignee_status", "idx_user_organization_active", "idx_task_department_visibility",
        ])
    func index_forSearches_exists(name: String) async throws {
        let database = try SQLiteDatabase.inMemory()
        _ = try await Migrator(Schema.migrations).run(on: database)
        #expect(try await database.query("SELECT 1 AS found FROM sqlite_master WHERE type = 'index' AND name = \(name)").count == 1)
    }

    @Test func task_withoutItsProject_isRefused() async throws {
        let erp = try await TestERP()
        await #expect {
            try await erp.database.execute("UPDATE tasks SET project_id = 999999")
        } throws: { ($0 as? SQLError)?.code == .foreignKeyViolation }
    }
}
