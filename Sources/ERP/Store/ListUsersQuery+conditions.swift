import ERPAPI
import SekkeiSQL

extension ListUsersQuery {
    /// The filters as conditions on `memberships m JOIN users u`. Another organization's id finds nobody.
    func conditions(organizationID own: Int64, _ dialect: SQLDialect) -> [SQLStatement] {
        var all: [SQLStatement] = []
        if let organizationID { all.append("m.organization_id = \(organizationID)") }
        if let departmentID { all.append("m.department_id = \(departmentID)") }
        if let isActive { all.append("m.is_active = \(isActive)") }
        if let role {
            all.append("m.role_id IN (SELECT id FROM roles WHERE organization_id = \(own) AND name = \(role))")
        }
        if let q {
            let like: SQLStatement = "\(dialect.caseInsensitiveLike) \(SQLPattern.containing(q)) ESCAPE '\\'"
            all.append("u.full_name \(like) OR u.email \(like)")
        }
        return all
    }
}
