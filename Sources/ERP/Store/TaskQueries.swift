import ERPAPI
import Sekkei
import SekkeiSQL

/// Reads the tasks that a caller may know of.
struct TaskQueries {
    let transaction: Transaction
    let viewer: Caller

    private var visibility: TaskVisibility { TaskVisibility(viewer: viewer) }

    /// A page of keys and their number in one statement, then the records with what they refer to, then their tags.
    func page(_ query: ListTasksQuery, _ request: PageRequest<ListTasksSort>) async throws -> Sekkei.Page<Task> {
        let conditions = visibility.conditions + query.conditions(transaction.dialect)
        let order = Listing.order(request, fallback: "t.created_at DESC, t.id DESC", unique: "t.id") { $0.column }
        let keys = try await transaction.page(
            of: "SELECT t.id FROM tasks t \(SQLStatement.whereAll(conditions))", orderedBy: order, window: Listing.window(request))
        let ids = try keys.items.map { try $0.get(0, as: Int64.self) }
        return Sekkei.Page(items: try await tasks(ids, visibility.conditions), total: keys.total, for: request)
    }

    /// - Throws: `BIZ002` where the caller may know of no such task.
    func task(_ id: Int64) async throws -> Task {
        guard let task = try await tasks([id], visibility.conditions).first else { throw BuiltInError.resourceNotFound }
        return task
    }

    /// A task that the caller has just written, even where it is now out of the caller's own sight.
    func written(_ id: Int64) async throws -> Task {
        guard let task = try await tasks([id], visibility.tenant).first else { throw BuiltInError.resourceNotFound }
        return task
    }

    /// The part of a task that rules look at, locked until the transaction ends.
    /// - Throws: `BIZ002`.
    func lock(_ id: Int64) async throws -> LockedTask {
        let conditions = visibility.conditions + ["t.id = \(id)"]
        let row = try await transaction.first(
            """
            SELECT t.id, t.row_version, t.status, t.reporter_id, t.start_date, t.due_date FROM tasks t \(SQLStatement.whereAll(conditions)) \
            \(transaction.dialect.forUpdate)
            """)
        guard let row else { throw BuiltInError.resourceNotFound }
        return try LockedTask(row)
    }

    /// - Throws: ``ReferenceNotFound`` unless it is a visible task of the project.
    func checkParent(_ id: Int64, projectID: Int64) async throws {
        let conditions = visibility.conditions + ["t.id = \(id)", "t.project_id = \(projectID)"]
        guard try await transaction.first("SELECT 1 AS found FROM tasks t \(SQLStatement.whereAll(conditions))") != nil else {
            throw ReferenceNotFound(field: "parent_id", id: id)
        }
    }

    /// The next tasks behind one, by their ids; of one project where one is named.
    func batch(after id: Int64, ofProject projectID: Int64?, size: Int) async throws -> [Task] {
        var conditions = visibility.conditions + ["t.id > \(id)"]
        if let projectID { conditions.append("t.project_id = \(projectID)") }
        let rows = try await transaction.query("SELECT t.id FROM tasks t \(SQLStatement.whereAll(conditions)) ORDER BY t.id LIMIT \(size)")
        return try await tasks(try rows.map { try $0.get("id") }, visibility.conditions)
    }

    private func tasks(_ ids: [Int64], _ conditions: [SQLStatement]) async throws -> [Task] {
        guard !ids.isEmpty else { return [] }
        let rows = try await transaction.query("\(Self.record) \(SQLStatement.whereAll(conditions + ["\("t.id", in: ids)"]))")
        let tags = try await tags(of: ids)
        let tasks = try rows.map { row in try Task(row, tags: tags[row.get("id")] ?? []) }
        return Listing.arrange(tasks, as: ids) { $0.id }
    }

    private func tags(of ids: [Int64]) async throws -> [Int64: [String]] {
        let rows = try await transaction.query(
            "SELECT task_id, tag FROM task_tags WHERE \("task_id", in: ids) ORDER BY task_id, position")
        var tags: [Int64: [String]] = [:]
        for row in rows { tags[try row.get("task_id"), default: []].append(try row.get("tag")) }
        return tags
    }

    private static let record: SQLStatement = """
        SELECT t.created_at, t.updated_at, t.id, t.row_version, t.project_id, p.code AS project_code, p.name AS project_name, t.title,
            t.description, t.status, t.priority, t.assignee_id, a.full_name AS assignee_name, t.reporter_id, r.full_name AS reporter_name,
            t.parent_id, t.department_id, d.code AS department, t.department_visibility, t.start_date, t.due_date, t.completed_at,
            t.estimated_hours, t.actual_hours
        FROM tasks t
            JOIN projects p ON p.id = t.project_id
            JOIN departments d ON d.id = t.department_id
            JOIN users r ON r.id = t.reporter_id
            LEFT JOIN users a ON a.id = t.assignee_id
        """
}

extension ListTasksSort {
    fileprivate var column: SQLStatement {
        switch self {
        case .createdAt: "t.created_at"
        case .updatedAt: "t.updated_at"
        case .dueDate: "t.due_date"
        case .priority: "t.priority"
        case .title: "t.title"
        }
    }
}
