import ERPAPI
import SekkeiSQL

/// Finds active people with their role and rights, in one statement.
struct CallerLookup {
    let database: any Database

    /// The user in their first organization; nil where there is none who is active.
    /// - Parameters:
    ///   - condition: About `u`, the user, and `m`, the membership.
    ///   - role: The role to act with; nil for the user's own.
    func caller(_ condition: SQLStatement, as role: RoleName? = nil) async throws -> Caller? {
        let isRole: SQLStatement = role.map { "r.organization_id = m.organization_id AND r.name = \($0)" } ?? "r.id = m.role_id"
        return try await Caller(
            database.query(
                """
                SELECT u.id, m.organization_id, m.department_id, d.code AS department, d.path, u.location, o.tier, r.name AS role,
                    r.level, p.permission
                FROM users u
                    JOIN memberships m ON m.user_id = u.id AND m.is_active = \(true)
                    JOIN organizations o ON o.id = m.organization_id
                    JOIN departments d ON d.id = m.department_id
                    JOIN roles r ON \(isRole)
                    LEFT JOIN role_permissions p ON p.role_id = r.id
                WHERE \(condition)
                ORDER BY m.organization_id, p.permission
                """))
    }
}

extension Caller {
    /// One row for each right, in the user's first organization.
    fileprivate init?(_ rows: Rows) throws {
        guard let row = rows.first else { return nil }
        let organizationID: Int64 = try row.get("organization_id")
        let own = try rows.filter { try $0.get("organization_id") == organizationID }
        try self.init(
            id: row.get("id"), organizationID: organizationID, departmentID: row.get("department_id"), department: row.get("department"),
            departmentPath: DepartmentPath(row.get("path")).ids, location: row.get("location"), tier: row.get("tier"),
            role: Role(
                name: row.get("role"), level: row.get("level"),
                permissions: try own.compactMap { try $0.get("permission", as: Permission?.self) }))
    }
}
