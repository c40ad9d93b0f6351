import ERPAPI
import Sekkei
import SekkeiPolicy
import SekkeiSQL

/// Reads the tasks of one organization.
struct TaskQueries {
    let transaction: Transaction
    let organizationID: Int64

    /// A page of keys and their number in one statement, then the records with what they refer to, then their tags.
    func page(
        _ query: ListTasksQuery, _ request: PageRequest<ListTasksSort>, _ visible: Filter<Task>
    ) async throws -> Sekkei.Page<Task> {
        let conditions = try tenant + query.conditions(transaction.dialect) + self.conditions(visible)
        let order = Listing.order(request, fallback: "t.created_at DESC, t.id DESC", unique: "t.id") { $0.column }
        let keys = try await transaction.page(
            of: "SELECT t.id FROM tasks t \(SQLStatement.whereAll(conditions))", orderedBy: order, window: Listing.window(request))
        let ids = try keys.items.map { try $0.get(0, as: Int64.self) }
        return Sekkei.Page(items: try await tasks(ids), total: keys.total, for: request)
    }

    /// Nil where the organization has no such task.
    func find(_ id: Int64) async throws -> Task? {
        try await tasks([id]).first
    }

    /// - Throws: `BIZ002` where the organization has no such task.
    func task(_ id: Int64) async throws -> Task {
        guard let task = try await find(id) else { throw BuiltInError.resourceNotFound }
        return task
    }

    /// The part of a task that rules look at, locked until the transaction ends.
    /// - Throws: `BIZ002`.
    func lock(_ id: Int64) async throws -> LockedTask {
        let conditions = tenant + ["t.id = \(id)"]
        let row = try await transaction.first(
            """
            SELECT t.id, t.row_version, t.status, t.start_date, t.due_date FROM tasks t \(SQLStatement.whereAll(conditions)) \
            \(transaction.dialect.forUpdate)
            """)
        guard let row else { throw BuiltInError.resourceNotFound }
        return try LockedTask(row)
    }

    /// The next visible tasks behind one, by their ids; of one project where one is named.
    func batch(after id: Int64, ofProject projectID: Int64?, size: Int, _ visible: Filter<Task>) async throws -> [Task] {
        var conditions = try tenant + self.conditions(visible) + ["t.id > \(id)"]
        if let projectID { conditions.append("t.project_id = \(projectID)") }
        let rows = try await transaction.query("SELECT t.id FROM tasks t \(SQLStatement.whereAll(conditions)) ORDER BY t.id LIMIT \(size)")
        return try await tasks(try rows.map { try $0.get("id") })
    }

    private var tenant: [SQLStatement] { ["t.organization_id = \(organizationID)", "t.deleted_at IS NULL"] }

    /// Nothing where the filter lets all pass.
    private func conditions(_ visible: Filter<Task>) throws -> [SQLStatement] {
        guard visible.condition != .constant(.true) else { return [] }
        return [try TaskColumns.of(organizationID).condition(for: visible.condition, in: transaction.dialect)]
    }

    private func tasks(_ ids: [Int64]) async throws -> [Task] {
        guard !ids.isEmpty else { return [] }
        let rows = try await transaction.query("\(Self.record) \(SQLStatement.whereAll(tenant + ["\("t.id", in: ids)"]))")
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
