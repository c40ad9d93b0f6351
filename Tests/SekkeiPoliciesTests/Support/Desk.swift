import GuardedAPI
import Sekkei
import SekkeiPolicy
import Synchronization

/// Tasks of three departments. It returns all of them, or asks the filter as a query would.
final class Desk: TasksService, Sendable {
    /// The database is away.
    struct Outage: ServiceUnavailable {
        let isUnavailable = true
        let dependency = UnavailableDependency.database
    }

    private let forgetsFilter: Bool
    private let seen = Mutex<[String]>([])
    var calls: [String] { seen.withLock { $0 } }

    init(forgetsFilter: Bool = false) {
        self.forgetsFilter = forgetsFilter
    }

    static let tasks = [(1, "Sales", nil), (2, "HR", false), (3, "Sales", true), (4, "Legal", false)].map {
        Task(id: $0, department: $1, title: "Task \($0)", closed: $2, assigneeID: 7, assignee: "Ada")
    }

    private func note(_ call: String) { seen.withLock { $0.append(call) } }

    private func rows(_ visible: Filter<Task>) -> [Task] {
        note("\(visible.condition)")
        return forgetsFilter ? Self.tasks : Self.tasks.filter { visible.condition.truth(in: PolicyFacts(["resource": $0])) == .true }
    }

    func listTasks(
        query: ListTasksQuery, page: PageRequest<NoSort>, visible: Filter<Task>, context: Context<Caller>
    ) async throws -> Page<Task> {
        let rows = rows(visible)
        return Page(items: rows, total: rows.count, for: page)
    }

    func walkTasks(page: CursorRequest<NoSort>, visible: Filter<Task>, context: Context<Caller>) async throws -> CursorPage<Task> {
        CursorPage(items: rows(visible), next: nil, for: page)
    }

    func allTasks(visible: Filter<Task>, context: Context<Caller>) async throws -> AllTasksResult {
        AllTasksResult(body: rows(visible), xCount: 4)
    }

    func dumpTasks(visible: Filter<Task>, context: Context<Caller>) async throws -> LineStream<Task> {
        let rows = rows(visible)
        return LineStream { send in
            for row in rows { try await send(row) }
        }
    }

    func watchTasks(visible: Filter<Task>, context: Context<Caller>) async throws -> EventStream<Task> {
        let rows = rows(visible)
        return EventStream { send in
            for row in rows { try await send(row, id: "\(row.id)") }
        }
    }

    func task(taskID: Int64, context: Context<Caller>) async throws -> Task? {
        note("load \(taskID)")
        if taskID == 503 { throw Outage() }
        return Self.tasks.first { $0.id == taskID }
    }

    func getTask(task: Task, context: Context<Caller>) async throws -> Task { task }

    func updateTask(task: Task, body: UpdateTask, context: Context<Caller>) async throws -> Task {
        var task = task
        task.assignee = body.assignee.value ?? task.assignee
        task.assigneeID = body.assigneeID.applied(to: task.assigneeID)
        return task
    }

    func moveTask(task: Task, body: Move, context: Context<Caller>) async throws -> Task {
        var task = task
        task.department = body.department
        return task
    }

    func payroll(context: Context<Caller>) async throws -> [String: String] { ["paid": "all"] }
    func office(context: Context<Caller>) async throws -> [String: String] { ["is": "open"] }
    func settings(context: Context<Caller>) async throws -> [String: String] { ["all": "set"] }
    func department(query: DepartmentQuery, context: Context<Caller>) async throws -> [String: String] { ["has": "much"] }
}
