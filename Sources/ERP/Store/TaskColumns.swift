import SekkeiSQL

/// Where statements over `tasks t` find the fields of a task, for policies.
enum TaskColumns {
    /// Of the tasks of one organization.
    static func of(_ organizationID: Int64) -> FilterColumns {
        let projects: @Sendable (SQLStatement) -> SQLStatement = {
            "SELECT fp.id FROM projects fp WHERE fp.organization_id = \(organizationID) AND \($0)"
        }
        return FilterColumns([
            "created_at": .value("t.created_at"), "updated_at": .value("t.updated_at"), "id": .value("t.id"),
            "row_version": .value("t.row_version"), "project_id": .value("t.project_id"), "project": .value("t.project_id"),
            "project.id": .value("t.project_id"), "project.code": .lookup("t.project_id", of: "fp.code", keys: projects),
            "project.name": .lookup("t.project_id", of: "fp.name", keys: projects), "title": .value("t.title"),
            "description": .value("t.description"), "status": .value("t.status"), "priority": .value("t.priority"),
            "assignee_id": .value("t.assignee_id"), "assignee": .value("t.assignee_id"), "assignee.id": .value("t.assignee_id"),
            "assignee.full_name": .lookup("t.assignee_id", of: "fa.full_name") { "SELECT fa.id FROM users fa WHERE \($0)" },
            "reporter_id": .value("t.reporter_id"), "reporter": .value("t.reporter_id"), "reporter.id": .value("t.reporter_id"),
            "reporter.full_name": .lookup("t.reporter_id", of: "fr.full_name") { "SELECT fr.id FROM users fr WHERE \($0)" },
            "parent_id": .value("t.parent_id"), "department_id": .value("t.department_id"),
            "department": .lookup("t.department_id", of: "fd.code") {
                "SELECT fd.id FROM departments fd WHERE fd.organization_id = \(organizationID) AND \($0)"
            },
            "department_visibility": .value("t.department_visibility"), "start_date": .value("t.start_date"),
            "due_date": .value("t.due_date"), "completed_at": .value("t.completed_at"), "estimated_hours": .value("t.estimated_hours"),
            "actual_hours": .value("t.actual_hours"), "tags": .list("SELECT fg.tag FROM task_tags fg WHERE fg.task_id = t.id"),
        ])
    }
}
