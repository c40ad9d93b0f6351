import ERPAPI
import Sekkei
import SekkeiSQL

/// The work of an organization.
struct Tasks: TasksService {
    let database: any Database
    let clock: WallClock

    func listTasks(
        query: ListTasksQuery, page: PageRequest<ListTasksSort>, context: Context<Caller>
    ) async throws -> Sekkei.Page<Task> {
        let caller = context.caller
        return try await database.read { try await TaskQueries(transaction: $0, viewer: caller).page(query, page) }
    }

    func getTask(taskID: Int64, context: Context<Caller>) async throws -> Task {
        let caller = context.caller
        return try await database.read { try await TaskQueries(transaction: $0, viewer: caller).task(taskID) }
    }

    func exportTasks(query: ExportTasksQuery, context: Context<Caller>) async throws -> ByteStream {
        let caller = context.caller
        return ByteStream(fileName: "tasks.csv") { writer in
            try await writer.write(TaskSheet.head)
            var last: Int64 = 0
            while true {
                let tasks = try await database.read { [last] transaction in
                    try await TaskQueries(transaction: transaction, viewer: caller)
                        .batch(after: last, ofProject: query.projectID, size: Self.exportBatch)
                }
                guard let end = tasks.last?.id else { return }
                try await writer.write(TaskSheet.rows(tasks))
                last = end
            }
        }
    }

    /// How many tasks an export reads in one transaction, so that a slow client holds no connection.
    private static let exportBatch = 500

    func createTask(body: CreateTask, context: Context<Caller>) async throws -> Task {
        let caller = context.caller
        try caller.require(.taskWrite)
        try body.status.checkBeginning()
        try TaskDates(start: body.startDate, due: body.dueDate).check()
        return try await database.write { transaction in
            try await Self.checkReferences(of: body, transaction, caller)
            let changes = changes(transaction, caller)
            let id = try await changes.insert(body, reporterID: caller.id, departmentID: body.departmentID ?? caller.departmentID)
            let queries = TaskQueries(transaction: transaction, viewer: caller)
            return try await context.audit.created(queries.written(id), in: transaction)
        }
    }

    func updateTask(
        taskID: Int64, body: UpdateTask, expectedVersion: Int64?, context: Context<Caller>
    ) async throws -> Task {
        try await change(taskID, context) { task, transaction in
            try task.check(expectedVersion)
            if let status = body.status.value, status != task.status {
                try task.status.checkMove(to: status)
            } else {
                try task.checkOpen()
            }
            try TaskDates(start: body.startDate.applied(to: task.dates.start), due: body.dueDate.applied(to: task.dates.due)).check()
            if let assignee = body.assigneeID.value {
                try await References(transaction: transaction, organizationID: context.caller.organizationID)
                    .checkUser(assignee, field: "assignee_id")
            }
            try await changes(transaction, context.caller).update(taskID, body)
        }
    }

    func deleteTask(taskID: Int64, expectedVersion: Int64?, context: Context<Caller>) async throws {
        let caller = context.caller
        try caller.require(.taskWrite)
        try await database.write { transaction in
            let queries = TaskQueries(transaction: transaction, viewer: caller)
            let task = try await queries.lock(taskID)
            guard caller.managesTasks || task.reporterID == caller.id else { throw BuiltInError.insufficientPermissions }
            try task.check(expectedVersion)
            try await context.audit.deleted(queries.written(taskID), in: transaction)
            try await changes(transaction, caller).delete(taskID)
        }
    }

    func assignTask(taskID: Int64, body: AssignTask, context: Context<Caller>) async throws -> Task {
        try await change(taskID, context) { task, transaction in
            try task.checkOpen()
            if let assignee = body.assigneeID {
                try await References(transaction: transaction, organizationID: context.caller.organizationID)
                    .checkUser(assignee, field: "assignee_id")
            }
            try await changes(transaction, context.caller).assign(taskID, to: body.assigneeID)
        }
    }

    func transitionTask(taskID: Int64, body: TransitionTask, context: Context<Caller>) async throws -> Task {
        try await change(taskID, context) { task, transaction in
            try task.status.checkMove(to: body.to)
            try await changes(transaction, context.caller).move(taskID, to: body.to)
        }
    }

    /// Locks a task, changes it and reads it again, in one transaction.
    func change(
        _ id: Int64, _ context: Context<Caller>, _ body: @Sendable (LockedTask, Transaction) async throws -> Void
    ) async throws -> Task {
        let caller = context.caller
        try caller.require(.taskWrite)
        return try await database.write { transaction in
            let queries = TaskQueries(transaction: transaction, viewer: caller)
            let locked = try await queries.lock(id)
            let old = try await queries.written(id)
            try await body(locked, transaction)
            return try await context.audit.changed(old, to: queries.written(id), in: transaction)
        }
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
            try await TaskQueries(transaction: transaction, viewer: caller).checkParent(parent, projectID: task.projectID)
        }
    }
}
