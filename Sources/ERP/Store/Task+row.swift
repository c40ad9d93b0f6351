import ERPAPI
import SekkeiSQL

extension Task {
    /// Reads the columns of ``TaskQueries``' record.
    init(_ row: Row, tags: [String]) throws {
        let assigneeID: Int64? = try row.get("assignee_id")
        let assigneeName: String? = try row.get("assignee_name")
        let reporterID: Int64 = try row.get("reporter_id")
        let projectID: Int64 = try row.get("project_id")
        try self.init(
            createdAt: row.get("created_at"), updatedAt: row.get("updated_at"), id: row.get("id"), rowVersion: row.get("row_version"),
            projectID: projectID,
            project: ProjectRef(id: projectID, code: row.get("project_code"), name: row.get("project_name")),
            title: row.get("title"), description: row.get("description"), status: row.get("status"), priority: row.get("priority"),
            assigneeID: assigneeID, assignee: UserRef(id: assigneeID, fullName: assigneeName),
            reporterID: reporterID, reporter: UserRef(id: reporterID, fullName: row.get("reporter_name")),
            parentID: row.get("parent_id"), departmentID: row.get("department_id"), department: row.get("department"),
            departmentVisibility: row.get("department_visibility"), startDate: row.get("start_date"), dueDate: row.get("due_date"),
            completedAt: row.get("completed_at"), estimatedHours: row.get("estimated_hours"), actualHours: row.get("actual_hours"),
            tags: tags)
    }
}

extension UserRef {
    /// Nil where the outer join found nobody.
    fileprivate init?(id: Int64?, fullName: String?) {
        guard let id, let fullName else { return nil }
        self.init(id: id, fullName: fullName)
    }
}
