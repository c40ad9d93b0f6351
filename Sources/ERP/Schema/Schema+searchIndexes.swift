import SekkeiSQL

extension Schema {
    /// What the searches of a large organization need; built without a lock where the engine can.
    static let searchIndexes: [SQLText] = [
        index("idx_task_project_status", "tasks (project_id, status)"),
        index("idx_task_assignee_status", "tasks (assignee_id, status)"),
        index("idx_user_organization_active", "memberships (user_id, organization_id, is_active)"),
        index(
            "idx_task_department_visibility",
            "tasks (department_id, department_visibility) WHERE department_visibility IS NOT NULL"),
    ]

    private static func index(_ name: String, _ columns: String) -> SQLText {
        SQLText(
            sqlite: "CREATE INDEX IF NOT EXISTS \(name) ON \(columns)",
            postgres: "CREATE INDEX CONCURRENTLY IF NOT EXISTS \(name) ON \(columns)")
    }
}
