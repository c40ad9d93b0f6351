import ERPAPI
import Foundation
import Sekkei
import Testing

@testable import ERP

struct TaskVisibilityTests {
    /// Who sees a task that the administrator reports in the department HQ: a colleague there, somebody below, and the manager.
    static let table: [(Visibility, colleague: Bool, below: Bool)] = [
        (.personal, false, false), (.department, true, false), (.departmentHierarchy, true, true), (.organization, true, true),
    ]

    @Test(arguments: table)
    func task_isSeenAsItsVisibilitySays(visibility: Visibility, colleague: Bool, below: Bool) async throws {
        let erp = try await TestERP()
        let neighbour = try await erp.hire(.staff, departmentID: erp.admin.departmentID, by: erp.admin)
        let task = try await erp.makeTask(by: erp.admin, visibility: visibility)
        #expect(try await sees(neighbour, task, erp) == colleague)
        #expect(try await sees(erp.hr, task, erp) == below)
        #expect(try await sees(erp.manager, task, erp))
    }

    @Test func hierarchy_doesNotReachUpwards() async throws {
        let erp = try await TestERP()
        let neighbour = try await erp.hire(.staff, departmentID: erp.admin.departmentID, by: erp.admin)
        let task = try await erp.makeTask(by: erp.hr, visibility: .departmentHierarchy)
        #expect(try await !sees(neighbour, task, erp))
    }

    @Test func assignee_seesAPersonalTask() async throws {
        let erp = try await TestERP()
        let task = try await erp.makeTask(by: erp.admin, visibility: .personal, assigneeID: erp.hr.id)
        #expect(try await sees(erp.hr, task, erp))
    }

    @Test func writer_whoLosesSight_stillGetsTheAnswer() async throws {
        let erp = try await TestERP()
        let task = try await erp.makeTask(by: erp.admin, visibility: .personal, assigneeID: erp.hr.id)
        let updated = try await erp.tasks.updateTask(
            taskID: task.id, body: UpdateTask(assigneeID: .null), expectedVersion: nil, context: context(of: erp.hr))
        #expect(updated.assigneeID == nil)
        #expect(try await !sees(erp.hr, task, erp))
    }

    /// Asks the list and the single task, which must agree.
    private func sees(_ caller: Caller, _ task: Task, _ erp: TestERP) async throws -> Bool {
        let listed = try await erp.tasks.listTasks(query: ListTasksQuery(), page: PageRequest(size: 100), context: context(of: caller))
        let isListed = listed.items.contains { $0.id == task.id }
        do {
            _ = try await erp.tasks.getTask(taskID: task.id, context: context(of: caller))
            #expect(isListed)
        } catch BuiltInError.insufficientPermissions {
            #expect(!isListed)
        }
        return isListed
    }
}
