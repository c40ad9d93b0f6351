import ERPAPI
import Sekkei
import SekkeiSQL

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Writes tasks of one organization. Whether the caller may is for the service to find out first.
struct TaskChanges {
    let transaction: Transaction
    let organizationID: Int64
    let now: Date

    /// - Returns: The new task's id.
    func insert(_ task: CreateTask, reporterID: Int64, departmentID: Int64) async throws -> Int64 {
        let completed: Date? = task.status == .completed ? now : nil
        let id: Int64 = try await transaction.value(
            """
            INSERT INTO tasks (organization_id, project_id, parent_id, title, description, status, priority, assignee_id, reporter_id,
                department_id, department_visibility, start_date, due_date, completed_at, estimated_hours, actual_hours, row_version,
                created_at, updated_at)
            VALUES (\(organizationID), \(task.projectID), \(task.parentID), \(task.title), \(task.description), \(task.status),
                \(task.priority), \(task.assigneeID), \(reporterID), \(departmentID), \(task.departmentVisibility), \(task.startDate),
                \(task.dueDate), \(completed), \(task.estimatedHours), \(task.actualHours), \(1), \(now), \(now))
            RETURNING id
            """)
        try await insertTags(task.tags, of: id)
        return id
    }

    /// Applies a patch to a task whose rules have been checked.
    func update(_ id: Int64, _ patch: UpdateTask) async throws {
        var columns = Assignments()
        columns.set("title", patch.title)
        columns.set("description", patch.description)
        columns.set("priority", patch.priority)
        columns.set("assignee_id", patch.assigneeID)
        columns.set("department_visibility", patch.departmentVisibility)
        columns.set("start_date", patch.startDate)
        columns.set("due_date", patch.dueDate)
        columns.set("estimated_hours", patch.estimatedHours)
        columns.set("actual_hours", patch.actualHours)
        if let status = patch.status.value { set(status, in: &columns) }
        try await write(columns, to: id)
        if let tags = patch.tags.value {
            try await transaction.execute("DELETE FROM task_tags WHERE task_id = \(id)")
            try await insertTags(tags, of: id)
        }
    }

    /// Moves a task whose move has been checked.
    func move(_ id: Int64, to status: TaskStatus) async throws {
        var columns = Assignments()
        set(status, in: &columns)
        try await write(columns, to: id)
    }

    /// Gives a task to a user, or takes it from whoever has it.
    func assign(_ id: Int64, to assigneeID: Int64?) async throws {
        var columns = Assignments()
        columns.set("assignee_id", assigneeID)
        try await write(columns, to: id)
    }

    /// Marks a task and everything below it as deleted.
    func delete(_ id: Int64) async throws {
        try await transaction.execute(
            """
            WITH RECURSIVE part (id) AS (
                SELECT id FROM tasks WHERE id = \(id) AND organization_id = \(organizationID)
                UNION SELECT t.id FROM tasks t JOIN part ON t.parent_id = part.id
            )
            UPDATE tasks SET deleted_at = \(now), row_version = row_version + 1
            WHERE id IN (SELECT id FROM part) AND deleted_at IS NULL
            """)
    }

    private func set(_ status: TaskStatus, in columns: inout Assignments) {
        columns.set("status", status)
        columns.set("completed_at", status == .completed ? now : nil as Date?)
    }

    private func write(_ columns: Assignments, to id: Int64) async throws {
        try await transaction.execute(
            """
            UPDATE tasks SET \(columns.following("row_version = row_version + 1, updated_at = \(now)"))
            WHERE id = \(id) AND organization_id = \(organizationID)
            """)
    }

    private func insertTags(_ tags: [String], of id: Int64) async throws {
        guard !tags.isEmpty else { return }
        var statement: SQLStatement = "INSERT INTO task_tags (task_id, tag, position) VALUES "
        for (position, tag) in tags.enumerated() {
            statement.append(raw: position > 0 ? ", " : "")
            statement.append("(\(id), \(tag), \(position))" as SQLStatement)
        }
        try await transaction.execute(statement)
    }
}
