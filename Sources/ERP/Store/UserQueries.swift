import ERPAPI
import Sekkei
import SekkeiSQL

/// Reads the users of one organization.
struct UserQueries {
    let transaction: Transaction
    let organizationID: Int64

    /// A page of keys and their number in one statement, then the records with what they refer to.
    func page(_ query: ListUsersQuery, _ request: PageRequest<ListUsersSort>) async throws -> Sekkei.Page<User> {
        let conditions = tenant + query.conditions(organizationID: organizationID, transaction.dialect)
        let order = Listing.order(request, fallback: "u.full_name, u.id", unique: "u.id") { $0.column }
        let keys = try await transaction.page(
            of: "SELECT u.id FROM memberships m JOIN users u ON u.id = m.user_id \(SQLStatement.whereAll(conditions))",
            orderedBy: order, window: Listing.window(request))
        let ids = try keys.items.map { try $0.get(0, as: Int64.self) }
        return Sekkei.Page(items: try await users(ids), total: keys.total, for: request)
    }

    /// - Throws: `BIZ002` unless it is a user of the organization.
    func user(_ id: Int64) async throws -> User {
        guard let user = try await users([id]).first else { throw BuiltInError.resourceNotFound }
        return user
    }

    /// Whether nobody else in the organization is an active administrator.
    func isLastAdministrator(_ id: Int64) async throws -> Bool {
        let others: Int64 = try await transaction.value(
            """
            SELECT COUNT(*) AS others FROM memberships m JOIN roles r ON r.id = m.role_id
            WHERE m.organization_id = \(organizationID) AND m.is_active = \(true) AND r.name = \(RoleName.admin) AND m.user_id <> \(id)
            """)
        return others == 0
    }

    private var tenant: [SQLStatement] { ["m.organization_id = \(organizationID)"] }

    private func users(_ ids: [Int64]) async throws -> [User] {
        guard !ids.isEmpty else { return [] }
        let rows = try await transaction.query("\(Self.record) \(SQLStatement.whereAll(tenant + ["\("u.id", in: ids)"]))")
        return Listing.arrange(try rows.map { try User($0) }, as: ids) { $0.id }
    }

    private static let record: SQLStatement = """
        SELECT u.created_at, u.updated_at, u.id, m.organization_id, u.email, u.full_name, m.department_id, d.code AS department_code,
            d.name AS department_name, r.name AS role, u.location, m.is_active, u.last_login_at
        FROM memberships m
            JOIN users u ON u.id = m.user_id
            JOIN departments d ON d.id = m.department_id
            JOIN roles r ON r.id = m.role_id
        """
}

extension User {
    fileprivate init(_ row: Row) throws {
        let departmentID: Int64 = try row.get("department_id")
        try self.init(
            createdAt: row.get("created_at"), updatedAt: row.get("updated_at"), id: row.get("id"),
            organizationID: row.get("organization_id"), email: row.get("email"), fullName: row.get("full_name"),
            departmentID: departmentID,
            department: DepartmentRef(id: departmentID, code: row.get("department_code"), name: row.get("department_name")),
            role: row.get("role"), location: row.get("location"), isActive: row.get("is_active"), lastLoginAt: row.get("last_login_at"))
    }
}

extension ListUsersSort {
    fileprivate var column: SQLStatement {
        switch self {
        case .fullName: "u.full_name"
        case .email: "u.email"
        case .createdAt: "u.created_at"
        }
    }
}
