import Sekkei
import SekkeiPolicy

@testable import ERP
@testable import ERPAPI

/// The service of tasks behind the policies of the spec, as the generated handlers ask them.
struct GuardedTasks: Sendable {
    let tasks: Tasks

    func listTasks(
        query: ListTasksQuery, page: PageRequest<ListTasksSort>, context: Context<Caller>
    ) async throws -> Sekkei.Page<Task> {
        let visible = API.taskVisibleFilter(user: context.caller)
        let found = try await tasks.listTasks(query: query, page: page, visible: visible, context: context)
        guard found.items.allSatisfy(visible.allows) else { throw WithheldRow() }
        return found
    }

    func getTask(taskID: Int64, context: Context<Caller>) async throws -> Task {
        try await tasks.getTask(task: load(taskID, context) { $0.sees($1) }, context: context)
    }

    func createTask(body: CreateTask, context: Context<Caller>) async throws -> Task {
        guard API.taskWritePolicy(user: context.caller) == .true else { throw BuiltInError.insufficientPermissions }
        return try await tasks.createTask(body: body, context: context)
    }

    func updateTask(taskID: Int64, body: UpdateTask, expectedVersion: Int64?, context: Context<Caller>) async throws -> Task {
        let task = try await load(taskID, context) { $0.mayChange($1) }
        return try await tasks.updateTask(task: task, body: body, expectedVersion: expectedVersion, context: context)
    }

    func assignTask(taskID: Int64, body: AssignTask, context: Context<Caller>) async throws -> Task {
        try await tasks.assignTask(task: load(taskID, context) { $0.mayChange($1) }, body: body, context: context)
    }

    func transitionTask(taskID: Int64, body: TransitionTask, context: Context<Caller>) async throws -> Task {
        try await tasks.transitionTask(task: load(taskID, context) { $0.mayChange($1) }, body: body, context: context)
    }

    func tagTask(taskID: Int64, body: [String], context: Context<Caller>) async throws -> Task {
        try await tasks.tagTask(task: load(taskID, context) { $0.mayChange($1) }, body: body, context: context)
    }

    func deleteTask(taskID: Int64, expectedVersion: Int64?, context: Context<Caller>) async throws {
        let task = try await load(taskID, context) { $0.mayDelete($1) }
        try await tasks.deleteTask(task: task, expectedVersion: expectedVersion, context: context)
    }

    private func load(_ id: Int64, _ context: Context<Caller>, _ isAllowed: (Caller, Task) -> Bool) async throws -> Task {
        guard let task = try await tasks.task(taskID: id, context: context) else { throw BuiltInError.resourceNotFound }
        guard isAllowed(context.caller, task) else { throw BuiltInError.insufficientPermissions }
        return task
    }

    /// A list held a task that the policy does not show.
    struct WithheldRow: Error {}
}
