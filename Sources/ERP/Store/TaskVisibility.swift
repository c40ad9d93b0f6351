import ERPAPI
import SekkeiSQL

/// Which tasks a caller may know of, as a condition on `tasks t`.
///
/// Reporter and assignee see their tasks, managers and directors all of the organization, everybody else what the task's visibility says.
struct TaskVisibility {
    let viewer: Caller

    /// What the caller may know of.
    var conditions: [SQLStatement] {
        viewer.managesTasks ? tenant : tenant + [.any(grants)]
    }

    /// What the caller's organization has, whoever may see it.
    var tenant: [SQLStatement] {
        ["t.organization_id = \(viewer.organizationID)", "t.deleted_at IS NULL"]
    }

    private var grants: [SQLStatement] {
        let departmental = [Visibility.department, .departmentHierarchy]
        return [
            "t.reporter_id = \(viewer.id)",
            "t.assignee_id = \(viewer.id)",
            "t.department_visibility = \(Visibility.organization)",
            "t.department_id = \(viewer.departmentID) AND \("t.department_visibility", in: departmental)",
            "t.department_visibility = \(Visibility.departmentHierarchy) AND t.department_id IN (\(departmentsAbove))",
        ]
    }

    /// Paths hold digits and slashes only, so that they are patterns as they stand.
    private var departmentsAbove: SQLStatement {
        """
        SELECT above.id FROM departments above JOIN departments mine ON mine.path LIKE above.path || '%'
        WHERE mine.id = \(viewer.departmentID) AND above.organization_id = \(viewer.organizationID)
        """
    }
}
