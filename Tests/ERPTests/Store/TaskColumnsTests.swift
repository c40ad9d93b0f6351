import Sekkei
import SekkeiPolicy
import SekkeiSQL
import Testing

@testable import ERP
@testable import ERPAPI

/// Policies over tasks, as conditions on the table.
struct TaskColumnsTests {
    /// Every attribute that a policy over tasks can compare has a column, and the database takes the condition.
    @Test func everyAttributeOfATask_hasAColumn() async throws {
        let erp = try await TestERP()
        let task = try #require(API.policySchema.objects["Task"])
        let own = task.attributes.map(\.name)
        let nested = ["project", "assignee", "reporter"].flatMap { name in
            guard case .object(let type)? = task.attribute(named: name)?.type else { return [String]() }
            return API.policySchema.objects[type]?.attributes.map { "\(name).\($0.name)" } ?? []
        }
        #expect(own.count > 20 && nested.count >= 6)
        for name in own + nested {
            let policy = try PolicyEngine(schema: API.policySchema.deciding(about: "task")).policy("task.\(name) != null")
            let columns = TaskColumns.of(erp.admin.organizationID)
            #expect(columns.missingFields(of: policy).isEmpty)
            let condition = try columns.condition(for: policy.filter(in: PolicyFacts([:])), in: .sqlite)
            #expect(try await erp.database.query("SELECT t.id FROM tasks t WHERE \(condition)").count >= 0)
        }
    }

    @Test func filter_ofAManager_asksNothing() async throws {
        let erp = try await TestERP()
        #expect(API.taskVisibleFilter(user: erp.manager).condition == .constant(.true))
        #expect(API.taskVisibleFilter(user: erp.admin).condition == .constant(.true))
    }

    @Test func filter_ofStaff_findsDepartmentsByKeys() async throws {
        let erp = try await TestERP()
        let filter = API.taskVisibleFilter(user: erp.hr)
        let condition = try TaskColumns.of(erp.hr.organizationID).condition(for: filter.condition, in: .sqlite)
        #expect(condition.text.contains("t.department_id IN (SELECT fd.id FROM departments fd WHERE fd.organization_id = "))
        #expect(!condition.text.contains("HR"))
    }
}
