import SekkeiSpec

/// Specs with versions before the current one.
enum PastSpecs {
    /// Compiles an API of the versions v1 to v`versions` with these entries under `changes`.
    static func compile(_ text: String, versions: Int = 2, languages: String = "[en, ja]") -> Compilation {
        let older = (1..<versions).reversed().map { "v\($0): {}" }
        let list = (["v\(versions): { current: true }"] + older).joined(separator: ", ")
        return Specs.compile(
            raw: "sekkei: 1\napi: { title: Shop, version: 1.0.0, languages: \(languages) }\nversions: { \(list) }\n" + text)
    }

    /// The tasks of the reference application, as two versions have them.
    static let erp = """
        auth:
          bearer: { scheme: bearer }
          user: { properties: { id: int64, role: { type: string, enum: [admin, staff] } } }
          roles: user.role
        errors:
          BIZ_TASK_CLOSED:
            code: BIZ010
            status: 409
            details: { task_id: int64, assignee_id: { type: int64, of: Task.assignee_id }, field: { type: string, format: field-name } }
            message: { en: "Task {task_id} of {assignee_id} is closed.", ja: "タスク {task_id} ({assignee_id}) は終了しています。" }
        types:
          Task:
            description: A piece of work.
            properties:
              id: { type: int64, readOnly: true, example: 42 }
              row_version: { type: int64, readOnly: true }
              title: { type: string, maxLength: 200 }
              priority: { type: int32, minimum: 1, maximum: 4, default: 2, example: 3 }
              assignee_id?: { type: int64, nullable: true, deprecated: { use: title } }
              due_at?: date-time
          CreateTask: { from: Task }
          UpdateTask: { from: Task, partial: true, minProperties: 1 }
          TaskRef: { from: Task, pick: [id, assignee_id] }
          TaskPage: { description: Tasks., properties: { items: list<Task>, by_name: map<TaskRef> } }
          User:
            description: A person.
            properties:
              id: { type: int64, readOnly: true }
              full_name: { type: string, maxLength: 100, example: Ada Lovelace }
              email: email
          UpdateUser: { from: User, partial: true }
        services:
          Tasks:
            description: Work.
            path: /tasks
            operations:
              listTasks:
                http: GET /
                summary: List
                query: { assignee_id?: { type: int64, of: Task.assignee_id }, priority?: { type: int32, of: Task.priority } }
                paginate: { style: page, sort: [assignee_id, due_at, priority] }
                returns: list<Task>
              pageTasks: { http: GET /page, summary: Page, returns: TaskPage }
              createTask:
                http: POST /
                summary: Create
                body: CreateTask
                returns: { status: 201, body: Task, location: getTask }
                errors: [BIZ_TASK_CLOSED]
                examples:
                  minimal: { body: { title: Books, priority: 4, assignee_id: 7 }, returns: { priority: 4, assignee_id: 7 } }
              getTask: { http: "GET /{task_id}", summary: Get, path: { task_id: int64 }, returns: Task, concurrency: { version: row_version } }
              updateTask: { http: "PATCH /{task_id}", summary: Change, path: { task_id: int64 }, body: UpdateTask, returns: Task }
          Users:
            description: People.
            path: /users
            operations:
              getUser:
                http: GET /{user_id}
                summary: Get
                path: { user_id: int64 }
                returns: User
                examples: { ada: { returns: { full_name: Ada Lovelace } }, plain: { returns: { email: a@example.com } } }
              updateUser: { http: "PATCH /{user_id}", summary: Change, path: { user_id: int64 }, body: UpdateUser, returns: User }
        changes:
          v2:
            - change: TaskOwnerRenamed
              target: Task
              rename: { owner_id: assignee_id }
              note: { en: owner_id is now assignee_id., ja: owner_id は assignee_id になりました。 }
            - change: TaskPriorityBecameNumeric
              target: Task.priority
              was: { type: string, enum: [low, medium, high, urgent], default: medium }
              upgrade: { low: 1, medium: 2, high: 3, urgent: 4 }
              downgrade: { 1: low, 2: medium, 3: high, 4: urgent }
            - change: UserNamesMerged
              target: User
              was: { first_name: string, last_name: string }
              replaces: [full_name]
              convert: swift
            - change: TaskTagEndpointRemoved
              target: Tasks.tagTask
              was: { http: "POST /{task_id}/tags", summary: Tag, path: { task_id: int64 }, body: list<string>, returns: Task }

        """

    /// The API of version 1 of a spec of two versions.
    static func past(_ text: String) -> PastVersion? { compile(text).api?.past.first }
}

extension FieldConversion {
    /// In a few characters: `owner_id>assignee_id`, `+color`, `a,b~c`.
    var text: String {
        switch self {
        case .value(let older, let newer, let value): older == newer && value.isIdentity ? newer : "\(older)>\(newer)" + value.text
        case .added(let newer, let fill): "+" + newer + (fill.map { "=\($0.plain)" } ?? "")
        case .swift(let older, let newer, let change): "\(older.joined(separator: ","))~\(newer.joined(separator: ",")):\(change)"
        }
    }
}

extension ValueConversion {
    var text: String {
        let up = table.map {
            $0.upgrade.map { "\($0.from.plain)→\($0.to.plain)" }.joined(separator: " ") + ($0.upgradeElse.map { " *→\($0.plain)" } ?? "")
        }
        let down = table.map {
            $0.downgrade.map { "\($0.from.plain)→\($0.to.plain)" }.joined(separator: " ")
                + ($0.downgradeElse.map { " *→\($0.plain)" } ?? "")
        }
        let rule = tightening.map { " \($0.treatment.rawValue)" } ?? ""
        return (up.map { " [\($0) | \(down ?? "")]" + (isOfElements ? " each" : "") } ?? "") + rule
    }
}

extension Literal {
    /// Without types, for short expectations.
    var plain: String {
        switch self {
        case .null: "null"
        case .boolean(let value): "\(value)"
        case .integer(let value): "\(value)"
        case .number(let text), .string(let text): text
        case .list(let items): "[" + items.map(\.plain).joined(separator: " ") + "]"
        case .object(let members): "{" + members.map { "\($0.name):\($0.value.plain)" }.joined(separator: " ") + "}"
        }
    }
}

extension VersionStep {
    /// The conversions of an object's fields, in a few characters each.
    func fields(of type: String) -> [String]? {
        guard case .object(let fields)? = types.first(where: { $0.type == type })?.shape else { return nil }
        return fields.map(\.text)
    }

    func values(of type: String) -> EnumConversion? {
        guard case .enumeration(let conversion)? = types.first(where: { $0.type == type })?.shape else { return nil }
        return conversion
    }

    func operation(_ older: String) -> OperationConversion? { operations.first { $0.older == older } }
}
