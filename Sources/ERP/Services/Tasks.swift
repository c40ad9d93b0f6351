import ERPAPI
import Sekkei
import SekkeiSQL

/// The work of an organization.
struct Tasks: TasksService {
    let database: any Database
    let clock: WallClock

    func task(taskID: Int64, context: Context<Caller>) async throws -> Task? {
        let own = context.caller.organizationID
        return try await database.read { try await TaskQueries(transaction: $0, organizationID: own).find(taskID) }
    }

    func listTasks(
        query: ListTasksQuery, page: PageRequest<ListTasksSort>, visible: Sekkei.Filter<Task>, context: Context<Caller>
    ) async throws -> Sekkei.Page<Task> {
        let own = context.caller.organizationID
        return try await database.read { try await TaskQueries(transaction: $0, organizationID: own).page(query, page, visible) }
    }

    func getTask(task: Task, context: Context<Caller>) async throws -> Task { task }

    func exportTasks(query: ExportTasksQuery, visible: Sekkei.Filter<Task>, context: Context<Caller>) async throws -> ByteStream {
        let own = context.caller.organizationID
        return ByteStream(fileName: "tasks.csv") { writer in
            try await writer.write(TaskSheet.head)
            var last: Int64 = 0
            while true {
                let tasks = try await database.read { [last] transaction in
                    try await TaskQueries(transaction: transaction, organizationID: own)
                        .batch(after: last, ofProject: query.projectID, size: Self.exportBatch, visible)
                }
                guard let end = tasks.last?.id else { return }
                try await writer.write(TaskSheet.rows(tasks.filter(visible.allows)))
                last = end
            }
        }
    }

    /// How many tasks an export reads in one transaction, so that a slow client holds no connection.
    private static let exportBatch = 500

    func createTask(body: CreateTask, context: Context<Caller>) async throws -> Task {
        let caller = context.caller
        try body.status.checkBeginning()
        try TaskDates(start: body.startDate, due: body.dueDate).check()
        return try await database.write { transaction in
            try await Self.checkReferences(of: body, transaction, caller)
            let changes = changes(transaction, caller)
            let id = try await changes.insert(body, reporterID: caller.id, departmentID: body.departmentID ?? caller.departmentID)
            let queries = TaskQueries(transaction: transaction, organizationID: caller.organizationID)
            return try await context.audit.created(queries.task(id), in: transaction)
        }
    }

    func updateTask(
        task: Task, body: UpdateTask, expectedVersion: Int64?, context: Context<Caller>
    ) async throws -> Task {
        try await change(task, context) { locked, transaction in
            try locked.check(expectedVersion)
            if let status = body.status.value, status != locked.status {
                try locked.status.checkMove(to: status)
            } else {
                try locked.checkOpen()
            }
            try TaskDates(start: body.startDate.applied(to: locked.dates.start), due: body.dueDate.applied(to: locked.dates.due)).check()
            if let assignee = body.assigneeID.value {
                try await References(transaction: transaction, organizationID: context.caller.organizationID)
                    .checkUser(assignee, field: "assignee_id")
            }
            try await changes(transaction, context.caller).update(task.id, body)
        }
    }

    func deleteTask(task: Task, expectedVersion: Int64?, context: Context<Caller>) async throws {
        let caller = context.caller
        try await database.write { transaction in
            let locked = try await lock(task, transaction, caller) { caller.mayDelete($0) }
            try locked.check(expectedVersion)
            let old = try await TaskQueries(transaction: transaction, organizationID: caller.organizationID).task(task.id)
            try await context.audit.deleted(old, in: transaction)
            try await changes(transaction, caller).delete(task.id)
        }
    }

    func assignTask(task: Task, body: AssignTask, context: Context<Caller>) async throws -> Task {
        try await change(task, context) { locked, transaction in
            try locked.checkOpen()
            if let assignee = body.assigneeID {
                try await References(transaction: transaction, organizationID: context.caller.organizationID)
                    .checkUser(assignee, field: "assignee_id")
            }
            try await changes(transaction, context.caller).assign(task.id, to: body.assigneeID)
        }
    }

    func transitionTask(task: Task, body: TransitionTask, context: Context<Caller>) async throws -> Task {
        try await change(task, context) { locked, transaction in
            try locked.status.checkMove(to: body.to)
            try await changes(transaction, context.caller).move(task.id, to: body.to)
        }
    }

    /// Locks a task, changes it and reads it again, in one transaction. The writer gets the answer even where the task is now out of their sight.
    func change(
        _ task: Task, _ context: Context<Caller>, _ body: @Sendable (LockedTask, Transaction) async throws -> Void
    ) async throws -> Task {
        let caller = context.caller
        return try await database.write { transaction in
            let queries = TaskQueries(transaction: transaction, organizationID: caller.organizationID)
            let locked = try await lock(task, transaction, caller) { caller.mayChange($0) }
            let old = try await queries.task(task.id)
            try await body(locked, transaction)
            return try await context.audit.changed(old, to: queries.task(task.id), in: transaction)
        }
    }

    /// The policy has decided about the task as it was loaded; if somebody has changed it since, it decides again.
    private func lock(
        _ task: Task, _ transaction: Transaction, _ caller: Caller, isAllowed: (Task) -> Bool
    ) async throws -> LockedTask {
        let queries = TaskQueries(transaction: transaction, organizationID: caller.organizationID)
        let locked = try await queries.lock(task.id)
        if locked.rowVersion != task.rowVersion, !isAllowed(try await queries.task(task.id)) {
            throw BuiltInError.insufficientPermissions
        }
        return locked
    }

    func changes(_ transaction: Transaction, _ caller: Caller) -> TaskChanges {
        TaskChanges(transaction: transaction, organizationID: caller.organizationID, now: clock.now)
    }

    private static func checkReferences(of task: CreateTask, _ transaction: Transaction, _ caller: Caller) async throws {
        let references = References(transaction: transaction, organizationID: caller.organizationID)
        try await references.checkProject(task.projectID, field: "project_id")
        if let assignee = task.assigneeID { try await references.checkUser(assignee, field: "assignee_id") }
        if let department = task.departmentID { try await references.checkDepartment(department, field: "department_id") }
        if let parent = task.parentID {
            let found = try await TaskQueries(transaction: transaction, organizationID: caller.organizationID).find(parent)
            guard let found, found.projectID == task.projectID, caller.sees(found) else {
                throw ReferenceNotFound(field: "parent_id", id: parent)
            }
        }
    }
}
