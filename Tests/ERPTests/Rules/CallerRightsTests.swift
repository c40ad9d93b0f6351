import ERPAPI
import Sekkei
import Testing

@testable import ERP

struct CallerRightsTests {
    private func withoutPermissions(_ caller: Caller) -> Caller {
        var caller = caller
        caller.role.permissions = []
        return caller
    }

    @Test func missingRight_isRefused() async throws {
        let erp = try await TestERP()
        try erp.hr.require(.salaryView)
        #expect(throws: BuiltInError.insufficientPermissions) { try erp.admin.require(.salaryView) }
    }

    @Test func task_withoutTheRightToWrite_cannotBeTouched() async throws {
        let erp = try await TestERP()
        let task = try await erp.makeTask(by: erp.admin)
        let reader = withoutPermissions(erp.admin)
        let context = context(of: reader)
        let attempts: [@Sendable () async throws -> Void] = [
            { _ = try await erp.makeTask(by: reader) },
            {
                _ = try await erp.tasks.updateTask(
                    taskID: task.id, body: UpdateTask(priority: .value(1)), expectedVersion: nil, context: context)
            },
            { _ = try await erp.tasks.assignTask(taskID: task.id, body: AssignTask(assigneeID: nil), context: context) },
            { _ = try await erp.tasks.transitionTask(taskID: task.id, body: TransitionTask(to: .blocked), context: context) },
            { try await erp.tasks.deleteTask(taskID: task.id, expectedVersion: nil, context: context) },
        ]
        for attempt in attempts {
            await #expect(throws: BuiltInError.insufficientPermissions) { try await attempt() }
        }
        #expect(try await erp.tasks.getTask(taskID: task.id, context: context) == task)
    }

    @Test(arguments: RoleLevel.allCases)
    func tasks_areManagedFromManagersUp(level: RoleLevel) async throws {
        let erp = try await TestERP()
        let task = try await erp.makeTask(by: erp.admin, visibility: .personal)
        var caller = erp.hr
        caller.role.level = level
        #expect(caller.sees(task) == (level >= .manager))
        #expect(caller.mayDelete(task) == (level >= .manager))
    }

    /// The policy decided about the task as it was loaded; meanwhile somebody took it away.
    @Test func task_thatChangesHandsMeanwhile_isDecidedAboutAgain() async throws {
        let erp = try await TestERP()
        let stale = try await erp.makeTask(by: erp.admin, visibility: .personal, assigneeID: erp.hr.id)
        _ = try await erp.tasks.assignTask(taskID: stale.id, body: AssignTask(assigneeID: nil), context: context(of: erp.admin))
        await #expect(throws: BuiltInError.insufficientPermissions) {
            _ = try await erp.tasks.tasks.updateTask(
                task: stale, body: UpdateTask(priority: .value(1)), expectedVersion: nil, context: context(of: erp.hr))
        }
        await #expect(throws: BuiltInError.insufficientPermissions) {
            try await erp.tasks.tasks.deleteTask(task: stale, expectedVersion: nil, context: context(of: erp.hr))
        }
    }

    @Test func part_ofATaskThatIsHidden_cannotBeMade() async throws {
        let erp = try await TestERP()
        let hidden = try await erp.makeTask(by: erp.admin, visibility: .personal)
        await #expect(throws: ReferenceNotFound(field: "parent_id", id: hidden.id)) {
            _ = try await erp.makeTask(by: erp.hr, parentID: hidden.id)
        }
    }

    @Test func department_thatIsRenamedOrMoved_revokesItsPeople() async throws {
        let erp = try await TestERP()
        _ = try await erp.departments.updateDepartment(
            departmentID: erp.hr.departmentID, body: UpdateDepartment(name: .value("People")), context: context(of: erp.admin))
        #expect(erp.revoked.isEmpty)
        _ = try await erp.departments.updateDepartment(
            departmentID: erp.hr.departmentID, body: UpdateDepartment(code: .value("PEOPLE")), context: context(of: erp.admin))
        #expect(erp.revoked == [erp.hr.id])
        _ = try await erp.departments.updateDepartment(
            departmentID: erp.admin.departmentID, body: UpdateDepartment(code: .value("TOP")), context: context(of: erp.admin))
        #expect(Set(erp.revoked) == [erp.admin.id, erp.manager.id, erp.hr.id])
    }
}
