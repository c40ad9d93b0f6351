import ERPAPI
import SekkeiSQL

@testable import ERP

extension TestERP {
    /// The id of a project of the demo data.
    func project(_ code: String) async throws -> Int64 { try await id("SELECT id FROM projects WHERE code = \(code)") }

    /// The id of a department of an organization.
    func department(_ code: String, of caller: Caller) async throws -> Int64 {
        try await id("SELECT id FROM departments WHERE code = \(code) AND organization_id = \(caller.organizationID)")
    }

    /// A new task in `CLOSE`.
    func makeTask(
        by caller: Caller, visibility: Visibility = .department, status: TaskStatus = .todo, assigneeID: Int64? = nil,
        parentID: Int64? = nil
    ) async throws -> Task {
        try await tasks.createTask(
            body: CreateTask(
                projectID: try await project("CLOSE"), title: "Count the stock", status: status, assigneeID: assigneeID,
                parentID: parentID, departmentVisibility: visibility),
            context: context(of: caller))
    }

    /// Brings a task into a status by legal moves.
    func move(_ task: Task, to status: TaskStatus) async throws {
        let way: [TaskStatus] =
            switch status {
            case .todo: []
            case .inReview: [.inProgress, .inReview]
            case .completed: [.inProgress, .completed]
            default: [status]
            }
        for step in way {
            _ = try await tasks.transitionTask(taskID: task.id, body: TransitionTask(to: step), context: context(of: admin))
        }
    }

    private func id(_ statement: SQLStatement) async throws -> Int64 {
        try await database.read { try await $0.value(statement) }
    }
}
