import ERPAPI
import Sekkei
import Testing

@testable import ERP

struct CallerRightsTests {
    private func caller(_ level: RoleLevel, _ permissions: [Permission]) -> Caller {
        Caller(
            id: 1, organizationID: 1, departmentID: 1, department: "HQ", tier: "standard",
            role: Role(name: .staff, level: level, permissions: permissions))
    }

    @Test func missingRight_isRefused() throws {
        try caller(.staff, [.taskWrite]).require(.taskWrite)
        #expect(throws: BuiltInError.insufficientPermissions) { try caller(.director, []).require(.taskWrite) }
    }

    private func withoutPermissions(_ caller: Caller) -> Caller {
        var caller = caller
        caller.role.permissions = []
        return caller
    }

    @Test(arguments: RoleLevel.allCases)
    func tasks_areManagedFromManagersUp(level: RoleLevel) {
        #expect(caller(level, []).managesTasks == [.manager, .director].contains(level))
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
}
