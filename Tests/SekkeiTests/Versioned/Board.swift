import NIOCore
import Sekkei
import Synchronization
import VersionedAPI

/// The newest services; what they are called with is kept, so that a test sees what arrived.
final class Board: TasksService, UsersService, TasksV1Operations, Sendable {
    private let seen = Mutex<[String]>([])

    var calls: [String] { seen.withLock { $0 } }

    var api: API { API(tasks: self, users: self, tasksV1: self, userNamesMerged: Names(board: self)) }

    private func note(_ call: String) { seen.withLock { $0.append(call) } }

    static func task(_ id: Int64 = 1) -> Task {
        Task(
            id: id, rowVersion: 7, title: "Write", summary: "short", assigneeID: 42, state: .doing, priority: 3, weight: 4,
            marks: [Tag(label: "red")], notes: ["a": Tag(label: "n")], region: "south",
            note: Note(text: "n", writer: "ada", reply: Note(text: "r", writer: "bob", mood: .paused)), grades: [4, 1, 3])
    }

    static let events: [TaskEvent] = [
        .commented(Commented(text: "hi", authorID: 5)), .moved(Moved(before: .todo, after: .paused)),
    ]

    private static func made(_ body: CreateTask, id: Int64 = 1) -> Task {
        Task(
            id: id, rowVersion: 1, title: body.title, summary: body.summary, assigneeID: body.assigneeID, state: body.state,
            priority: body.priority, weight: body.weight, marks: body.marks, notes: body.notes, region: body.region, note: body.note,
            labels: body.labels, grades: body.grades)
    }

    // MARK: - Tasks

    func listTasks(query: ListTasksQuery, page: PageRequest<ListTasksSort>, context: RequestContext) async throws -> Page<Task> {
        let sort = page.sort.map { ($0.descending ? "-" : "") + $0.field.rawValue }.joined(separator: ",")
        let states = (query.state ?? []).map(\.rawValue).joined(separator: ",")
        let grades = query.grade.map { " grade:\($0)" } ?? ""
        note(
            "list \(states) \(query.assigneeID ?? 0) \(query.text ?? "") \(query.urgency ?? 0) \(query.depth) sort:\(sort) \(page.number)"
                + grades)
        return Page(items: [Self.task()], total: 3, for: page)
    }

    func walkTasks(page: CursorRequest<WalkTasksSort>, context: RequestContext) async throws -> CursorPage<Task> {
        note("walk \(page.sort.map(\.field.rawValue)) \(page.after?.values ?? [])")
        return CursorPage(items: [Self.task()], next: Cursor(["1"]), for: page)
    }

    func createTask(body: CreateTask, context: RequestContext) async throws -> CreateTaskResult {
        CreateTaskResult(body: Self.made(body), xState: body.state, xPrevious: .paused)
    }

    func getTask(taskID: Int64, context: RequestContext) async throws -> Task {
        switch taskID {
        case 409: throw TaskClosed(taskID: 409, state: .paused, field: "assignee_id")
        case 422: throw LimitReached()
        default: return Self.task(taskID)
        }
    }

    func updateTask(taskID: Int64, body: UpdateTask, expectedVersion: Int64?, context: RequestContext) async throws -> Task {
        if taskID == 409 { throw TaskClosed(taskID: 409, state: .finished, field: "assignee_id") }
        note("update \(taskID) \(body.assigneeID) \(body.priority) \(body.state) \(body.region) v\(expectedVersion ?? 0)")
        if body.grades.isPresent { note("grades \(body.grades)") }
        return Self.task(taskID)
    }

    func createBatch(body: Batch, context: RequestContext) async throws -> [String: Task] {
        var tasks = Dictionary(body.items.enumerated().map { ("i\($0)", Self.made($1)) }) { $1 }
        for (name, task) in body.byName ?? [:] { tasks[name] = Self.made(task) }
        note("events \((body.events ?? []).count)")
        return tasks
    }

    func replaceTags(taskID: Int64, headers: ReplaceTagsHeaders, body: [Tag]?, context: RequestContext) async throws -> [Tag] {
        note("tags \(taskID) \(headers.xReason ?? "")")
        return body ?? []
    }

    func listEvents(taskID: Int64, context: RequestContext) async throws -> [TaskEvent] { Self.events }

    func watchEvents(context: RequestContext) async throws -> EventStream<TaskEvent> {
        EventStream { send in
            for event in Self.events { try await send(event) }
        }
    }

    func dumpTasks(context: RequestContext) async throws -> LineStream<Task> {
        LineStream { send in try await send(Self.task()) }
    }

    func attach(taskID: Int64, form: AttachForm, context: RequestContext) async throws -> [String: String] {
        ["caption": form.caption, "state": form.state?.rawValue ?? "", "file": String(buffer: form.file.bytes)]
    }

    func ping(context: RequestContext) async throws -> [String: String] { ["version": context.version] }

    func tagTask(taskID: Int64, query: TagTaskQuery, body: [Tag], context: RequestContext) async throws -> Task {
        var task = Self.task(taskID)
        task.marks = body
        task.state = query.state ?? task.state
        return task
    }

    // MARK: - Users

    func getUser(userID: Int64, context: RequestContext) async throws -> User { User(id: userID, fullName: "Ada Lovelace") }

    func createUser(body: CreateUser, context: RequestContext) async throws -> User {
        User(id: 1, fullName: body.fullName, email: body.email)
    }

    func updateUser(userID: Int64, body: UpdateUser, context: RequestContext) async throws -> User {
        note("user \(userID) \(body.fullName) \(body.email)")
        return User(id: userID, fullName: body.fullName.value ?? "Ada Lovelace")
    }

    /// How names went before they were one.
    struct Names: UserNamesMerged {
        let board: Board

        func upgrade(firstName: String, lastName: String) throws -> String {
            if firstName == "taken" { throw BuiltInError.userAlreadyExists }
            return lastName.isEmpty ? firstName : "\(firstName) \(lastName)"
        }

        func upgrade(firstName: Patch<String>, lastName: Patch<String>, current: User) throws -> Patch<String> {
            if !firstName.isPresent, !lastName.isPresent { return .absent }
            let old = downgrade(fullName: current.fullName)
            return .value("\(firstName.value ?? old.firstName) \(lastName.value ?? old.lastName)")
        }

        func downgrade(fullName: String) -> (firstName: String, lastName: String) {
            let parts = fullName.split(separator: " ", maxSplits: 1).map(String.init)
            return (parts.first ?? "", parts.count > 1 ? parts[1] : "")
        }

        func currentForUpdateUser(userID: Int64, context: RequestContext) async throws -> User? {
            userID == 404 ? nil : try await board.getUser(userID: userID, context: context)
        }
    }
}
