import ERPAPI
import Foundation
import Sekkei
import Testing

@testable import ERP

struct TasksTests {
    @Test func create_withTitleAndProjectOnly_fillsInTheRest() async throws {
        let erp = try await TestERP()
        let task = try await erp.tasks.createTask(
            body: CreateTask(projectID: try await erp.project("CLOSE"), title: "Count"), context: context(of: erp.hr))
        #expect(task.status == .todo)
        #expect(task.priority == 2)
        #expect(task.tags == [])
        #expect(task.rowVersion == 1)
        #expect(task.reporterID == erp.hr.id)
        #expect(task.department == "HR")
        #expect(task.departmentVisibility == .department)
        #expect(task.project.code == "CLOSE")
        #expect(task.assignee == nil)
        #expect(task.createdAt == erp.clock.now)
    }

    @Test func create_withEverything_keepsEverything() async throws {
        let erp = try await TestERP()
        let start = Date(timeIntervalSince1970: 1_780_100_000)
        let body = CreateTask(
            projectID: try await erp.project("CLOSE"), title: "決算書を作成", description: "詳細", status: .inProgress, priority: 4,
            assigneeID: erp.hr.id, departmentID: erp.manager.departmentID, departmentVisibility: .organization, startDate: start,
            dueDate: start + 86_400.25, estimatedHours: 7.5, actualHours: 0, tags: ["b", "a", "日本語"])
        let created = try await erp.tasks.createTask(body: body, context: context(of: erp.admin))
        let read = try await erp.tasks.getTask(taskID: created.id, context: context(of: erp.admin))
        #expect(read == created)
        #expect(read.title == "決算書を作成")
        #expect(read.tags == ["b", "a", "日本語"])
        #expect(read.dueDate == start + 86_400.25)
        #expect(read.estimatedHours == 7.5)
        #expect(read.assignee == UserRef(id: erp.hr.id, fullName: "Yumi Sato"))
        #expect(read.department == "FIN")
    }

    @Test(arguments: ["project_id", "assignee_id", "department_id", "parent_id"])
    func create_withAnUnknownReference_namesTheField(field: String) async throws {
        let erp = try await TestERP()
        let unknown: Int64 = 999_999
        let body = CreateTask(
            projectID: field == "project_id" ? unknown : try await erp.project("CLOSE"), title: "Count",
            assigneeID: field == "assignee_id" ? unknown : nil, parentID: field == "parent_id" ? unknown : nil,
            departmentID: field == "department_id" ? unknown : nil)
        await #expect(throws: ReferenceNotFound(field: field, id: unknown)) {
            _ = try await erp.tasks.createTask(body: body, context: context(of: erp.admin))
        }
    }

    @Test func create_belowATaskOfAnotherProject_isRefused() async throws {
        let erp = try await TestERP()
        let parent = try await erp.makeTask(by: erp.admin)
        let body = CreateTask(projectID: try await erp.project("HIRING"), title: "Part", parentID: parent.id)
        await #expect(throws: ReferenceNotFound(field: "parent_id", id: parent.id)) {
            _ = try await erp.tasks.createTask(body: body, context: context(of: erp.admin))
        }
    }

    @Test func create_asCompleted_isRefused() async throws {
        let erp = try await TestERP()
        await #expect(throws: IllegalTransition(from: .todo, to: .completed)) {
            _ = try await erp.makeTask(by: erp.admin, status: .completed)
        }
    }

    @Test func create_dueBeforeItStarts_isRefused() async throws {
        let erp = try await TestERP()
        let body = CreateTask(
            projectID: try await erp.project("CLOSE"), title: "Count", startDate: erp.clock.now, dueDate: erp.clock.now - 1)
        await #expect(throws: DatesOutOfOrder()) {
            _ = try await erp.tasks.createTask(body: body, context: context(of: erp.admin))
        }
    }

    @Test func update_changesWhatIsSentAndCountsVersions() async throws {
        let erp = try await TestERP()
        let task = try await erp.makeTask(by: erp.admin, assigneeID: erp.hr.id)
        erp.clock.advance(by: 60)
        let patch = UpdateTask(title: .value("Count again"), description: .value("All of it"), assigneeID: .null, tags: .value(["x"]))
        let updated = try await erp.tasks.updateTask(taskID: task.id, body: patch, expectedVersion: nil, context: context(of: erp.admin))
        #expect(updated.title == "Count again")
        #expect(updated.description == "All of it")
        #expect(updated.assigneeID == nil)
        #expect(updated.tags == ["x"])
        #expect(updated.priority == task.priority)
        #expect(updated.rowVersion == 2)
        #expect(updated.updatedAt == erp.clock.now)
        #expect(updated.createdAt == task.createdAt)
    }

    @Test func update_ofTheDueDateAlone_isComparedWithTheStoredStart() async throws {
        let erp = try await TestERP()
        let task = try await erp.makeTask(by: erp.admin)
        let start = UpdateTask(startDate: .value(erp.clock.now))
        _ = try await erp.tasks.updateTask(taskID: task.id, body: start, expectedVersion: nil, context: context(of: erp.admin))
        await #expect(throws: DatesOutOfOrder()) {
            let patch = UpdateTask(dueDate: .value(erp.clock.now - 1))
            _ = try await erp.tasks.updateTask(taskID: task.id, body: patch, expectedVersion: nil, context: context(of: erp.admin))
        }
    }

    @Test(arguments: TaskStatus.closed)
    func update_ofAClosedTask_isRefused(status: TaskStatus) async throws {
        let erp = try await TestERP()
        let task = try await erp.makeTask(by: erp.admin)
        try await erp.move(task, to: status)
        await #expect(throws: TaskClosed(taskID: task.id, status: status)) {
            _ = try await erp.tasks.updateTask(
                taskID: task.id, body: UpdateTask(title: .value("Late")), expectedVersion: nil, context: context(of: erp.admin))
        }
        await #expect(throws: TaskClosed(taskID: task.id, status: status)) {
            _ = try await erp.tasks.assignTask(
                taskID: task.id, body: AssignTask(assigneeID: nil), context: context(of: erp.admin))
        }
    }

    @Test func update_thatReopens_mayChangeMore() async throws {
        let erp = try await TestERP()
        let task = try await erp.makeTask(by: erp.admin)
        try await erp.move(task, to: .completed)
        let reopened = try await erp.tasks.updateTask(
            taskID: task.id, body: UpdateTask(title: .value("Once more"), status: .value(.inProgress)), expectedVersion: nil,
            context: context(of: erp.admin))
        #expect(reopened.status == .inProgress)
        #expect(reopened.completedAt == nil)
        #expect(reopened.title == "Once more")
    }

    @Test func transition_toCompleted_notesWhen() async throws {
        let erp = try await TestERP()
        let task = try await erp.makeTask(by: erp.admin)
        try await erp.move(task, to: .inProgress)
        erp.clock.advance(by: 5)
        let done = try await erp.tasks.transitionTask(
            taskID: task.id, body: TransitionTask(to: .completed), context: context(of: erp.admin))
        #expect(done.completedAt == erp.clock.now)
    }

    @Test func transition_thatIsIllegal_changesNothing() async throws {
        let erp = try await TestERP()
        let task = try await erp.makeTask(by: erp.admin)
        await #expect(throws: IllegalTransition(from: .todo, to: .inReview)) {
            _ = try await erp.tasks.transitionTask(
                taskID: task.id, body: TransitionTask(to: .inReview), context: context(of: erp.admin))
        }
        #expect(try await erp.tasks.getTask(taskID: task.id, context: context(of: erp.admin)) == task)
    }

    @Test func assign_toAColleague_andToNobody() async throws {
        let erp = try await TestERP()
        let task = try await erp.makeTask(by: erp.admin)
        let given = try await erp.tasks.assignTask(
            taskID: task.id, body: AssignTask(assigneeID: erp.manager.id), context: context(of: erp.admin))
        #expect(given.assignee?.fullName == "Kenji Mori")
        let taken = try await erp.tasks.assignTask(
            taskID: task.id, body: AssignTask(assigneeID: nil), context: context(of: erp.admin))
        #expect(taken.assigneeID == nil)
    }

    @Test func assign_toSomebodyInactive_isRefused() async throws {
        let erp = try await TestERP()
        let task = try await erp.makeTask(by: erp.admin)
        try await erp.users.deactivateUser(userID: erp.hr.id, context: context(of: erp.admin))
        await #expect(throws: ReferenceNotFound(field: "assignee_id", id: erp.hr.id)) {
            _ = try await erp.tasks.assignTask(
                taskID: task.id, body: AssignTask(assigneeID: erp.hr.id), context: context(of: erp.admin))
        }
    }

    @Test func delete_takesThePartsAlong() async throws {
        let erp = try await TestERP()
        let whole = try await erp.makeTask(by: erp.admin)
        let part = try await erp.makeTask(by: erp.admin, parentID: whole.id)
        let piece = try await erp.makeTask(by: erp.admin, parentID: part.id)
        let other = try await erp.makeTask(by: erp.admin)
        try await erp.tasks.deleteTask(taskID: whole.id, expectedVersion: nil, context: context(of: erp.admin))
        for id in [whole.id, part.id, piece.id] {
            await #expect(throws: BuiltInError.resourceNotFound) {
                _ = try await erp.tasks.getTask(taskID: id, context: context(of: erp.admin))
            }
        }
        #expect(try await erp.tasks.getTask(taskID: other.id, context: context(of: erp.admin)) == other)
    }

    @Test func delete_bySomebodyWhoOnlySeesIt_isRefused() async throws {
        let erp = try await TestERP()
        let task = try await erp.makeTask(by: erp.admin, visibility: .organization)
        await #expect(throws: BuiltInError.insufficientPermissions) {
            try await erp.tasks.deleteTask(taskID: task.id, expectedVersion: nil, context: context(of: erp.hr))
        }
        let own = try await erp.makeTask(by: erp.hr)
        try await erp.tasks.deleteTask(taskID: own.id, expectedVersion: nil, context: context(of: erp.hr))
    }

    @Test func delete_twice_findsNothing() async throws {
        let erp = try await TestERP()
        let task = try await erp.makeTask(by: erp.admin)
        try await erp.tasks.deleteTask(taskID: task.id, expectedVersion: nil, context: context(of: erp.admin))
        await #expect(throws: BuiltInError.resourceNotFound) {
            try await erp.tasks.deleteTask(taskID: task.id, expectedVersion: nil, context: context(of: erp.admin))
        }
    }
}
