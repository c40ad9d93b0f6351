import ERP
import Foundation
import SekkeiJSON
import SekkeiSQL
import SekkeiTesting
import Testing

struct AuditLogsTests {
    private func actions(_ erp: AuditERP, _ query: String, as login: String = "admin") async throws -> [String] {
        let data = try await erp.data("GET", "/audit-logs\(query)", as: login)
        return (data.arrayValue ?? []).compactMap { $0["action"]?.stringValue }
    }

    @Test func list_showsTheNewestFirst() async throws {
        let erp = try await AuditERP()
        let task = try await erp.task()
        try await erp.data("PATCH", "/tasks/\(task)", ["title": "Another"])
        #expect(try await actions(erp, "") == ["task.update", "task.create", "auth.login"])
        let data = try await erp.data("GET", "/audit-logs?size=1")
        #expect(
            data[0]?["changes"]?.arrayValue?.contains([
                "field": "title", "before": "Count the stock", "after": "Another", "is_cut": false, "is_hidden": false,
            ]) == true)
        #expect(data[0]?["actor_id"] == 1 && data[0]?["result"] == "success" && data[0]?["is_sealed"] == false)
        #expect(data[0]?["resource_type"] == "task" && data[0]?["resource_id"]?.stringValue == "\(task)")
    }

    @Test func filters_narrowTheList() async throws {
        let erp = try await AuditERP()
        let task = try await erp.task()
        try await erp.data("POST", "/projects", ["code": "NEW", "name": "New"], as: "manager")
        #expect(try await actions(erp, "?action=task") == ["task.create"])
        #expect(try await actions(erp, "?action=task.create") == ["task.create"])
        #expect(try await actions(erp, "?action=tas").isEmpty)
        #expect(try await actions(erp, "?action=t_sk").isEmpty)
        #expect(try await actions(erp, "?resource=task:\(task)") == ["task.create"])
        #expect(try await actions(erp, "?resource=task:0").isEmpty)
        #expect(try await actions(erp, "?resource=project") == ["project.create"])
        #expect(try await actions(erp, "?actor_id=2") == ["project.create", "auth.login"])
        #expect(try await actions(erp, "?until=2020-01-01T00:00:00Z").isEmpty)
        #expect(try await actions(erp, "?since=2020-01-01T00:00:00Z&action=project") == ["project.create"])
    }

    @Test func list_showsNothingOfOtherOrganizations() async throws {
        let erp = try await AuditERP()
        _ = try await erp.token(of: "staff@example.com", DemoLogins.password)
        _ = try await erp.send("POST", "/auth/login", ["email": "nobody@example.com", "password": "x"], as: nil)
        #expect(try await actions(erp, "") == ["auth.login"])
        #expect(try await erp.entries().count == 3)
    }

    @Test(arguments: ["manager", "hr", "staff"]) func trail_isForAdministrators(login: String) async throws {
        let erp = try await AuditERP()
        #expect(try await erp.send("GET", "/audit-logs", as: login).status == 403)
        #expect(try await erp.send("GET", "/audit-logs/verify", as: login).status == 403)
    }

    @Test func verification_countsTheOwnEntriesAlone() async throws {
        let erp = try await AuditERP()
        _ = try await erp.task()
        _ = try await erp.token(of: "staff@example.com", DemoLogins.password)
        try await AuditSealer(database: erp.database).sealAll()
        _ = try await erp.task()
        let check = try await erp.data("GET", "/audit-logs/verify")
        #expect(check["is_intact"] == true && check["entries"] == 2 && check["damaged_entries"] == [])
        #expect(check["unsealed_entries"] == 1)
    }

    @Test func damage_ofAnOwnEntry_isNamed() async throws {
        let erp = try await AuditERP()
        _ = try await erp.task()
        try await AuditSealer(database: erp.database).sealAll()
        try await AuditRows(database: erp.database).tamper("UPDATE audit_log SET actor_id = '2' WHERE id = 2")
        let check = try await erp.data("GET", "/audit-logs/verify")
        #expect(check["is_intact"] == false && check["damaged_entries"] == [2])
    }

    @Test(arguments: [("changes", "x"), ("changes", "{}"), ("outcome", "maybe")])
    func page_withADamagedEntry_showsTheOthers(column: String, value: String) async throws {
        let erp = try await AuditERP()
        for _ in 0..<3 { _ = try await erp.task() }
        try await AuditRows(database: erp.database).tamper("UPDATE audit_log SET \(identifier: column) = \(value) WHERE id = 3")
        let results = try await erp.data("GET", "/audit-logs?action=task").arrayValue?.map { $0["result"]?.stringValue }
        #expect(results == ["success", "damaged", "success"])
    }

    /// That the chain is broken is everybody's business; whose entry it was is not.
    @Test func damage_ofAnotherOrganization_isToldWithoutItsEntry() async throws {
        let erp = try await AuditERP()
        _ = try await erp.token(of: "staff@example.com", DemoLogins.password)
        _ = try await erp.task()
        try await AuditSealer(database: erp.database).sealAll()
        try await AuditRows(database: erp.database).tamper("UPDATE audit_log SET actor_id = '2' WHERE id = 1")
        let check = try await erp.data("GET", "/audit-logs/verify")
        #expect(check["is_intact"] == false && check["damaged_entries"] == [] && check["entries"] == 2)
    }
}
