import ERPAPI
import SekkeiSQL

extension ListTasksQuery {
    /// The filters as conditions on `tasks t`.
    func conditions(_ dialect: SQLDialect) -> [SQLStatement] {
        var all: [SQLStatement] = []
        if let status { all.append("\("t.status", in: status)") }
        if let priority { all.append("\("t.priority", in: priority)") }
        if let projectID { all.append("t.project_id = \(projectID)") }
        if let assigneeID { all.append("t.assignee_id = \(assigneeID)") }
        if let departmentID { all.append("t.department_id = \(departmentID)") }
        if let tag { all.append("t.id IN (SELECT task_id FROM task_tags WHERE tag = \(tag))") }
        if let dueBefore { all.append("t.due_date < \(dueBefore)") }
        if let q { all.append("t.title \(dialect.caseInsensitiveLike) \(SQLPattern.containing(q)) ESCAPE '\\'") }
        return all
    }
}
