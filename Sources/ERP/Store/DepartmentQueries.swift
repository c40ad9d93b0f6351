import ERPAPI
import Sekkei
import SekkeiSQL

/// Reads the departments of one organization.
struct DepartmentQueries {
    let transaction: Transaction
    let organizationID: Int64

    func page(
        _ query: ListDepartmentsQuery, _ request: PageRequest<ListDepartmentsSort>
    ) async throws -> Sekkei.Page<Department> {
        var conditions = tenant
        if let parentID = query.parentID { conditions.append("d.parent_id = \(parentID)") }
        if let q = query.q {
            let like: SQLStatement = "\(transaction.dialect.caseInsensitiveLike) \(SQLPattern.containing(q)) ESCAPE '\\'"
            conditions.append("d.name \(like) OR d.code \(like)")
        }
        let order = Listing.order(request, fallback: "d.path, d.id", unique: "d.id") { $0.column }
        let page = try await transaction.page(of: records(conditions), orderedBy: order, window: Listing.window(request))
        return Sekkei.Page(items: try page.items.map { try Department($0) }, total: page.total, for: request)
    }

    /// - Throws: `BIZ002` unless it is one of the organization's departments.
    func department(_ id: Int64) async throws -> Department {
        guard let department = try await find(id) else { throw BuiltInError.resourceNotFound }
        return department
    }

    func find(_ id: Int64) async throws -> Department? {
        try await transaction.first(records(tenant + ["d.id = \(id)"])).map { try Department($0) }
    }

    /// Whether departments below, people or tasks still need it.
    func isInUse(_ id: Int64) async throws -> Bool {
        let uses: [SQLStatement] = [
            "EXISTS (SELECT 1 FROM departments WHERE parent_id = \(id) AND deleted_at IS NULL)",
            "EXISTS (SELECT 1 FROM memberships WHERE department_id = \(id))",
            "EXISTS (SELECT 1 FROM tasks WHERE department_id = \(id) AND deleted_at IS NULL)",
        ]
        return try await transaction.first("SELECT 1 AS used WHERE \(SQLStatement.any(uses))") != nil
    }

    /// The users of a department and of all below it, whose rights depend on its code and its place.
    func members(below department: Department) async throws -> [Int64] {
        try await transaction.query(
            """
            SELECT m.user_id FROM memberships m JOIN departments d ON d.id = m.department_id
            WHERE d.organization_id = \(organizationID) AND d.path LIKE \(department.path + "%")
            """
        ).map { try $0.get("user_id") }
    }

    private var tenant: [SQLStatement] { ["d.organization_id = \(organizationID)", "d.deleted_at IS NULL"] }

    private func records(_ conditions: [SQLStatement]) -> SQLStatement {
        """
        SELECT d.created_at, d.updated_at, d.id, d.code, d.name, d.parent_id, d.path
        FROM departments d \(SQLStatement.whereAll(conditions))
        """
    }
}

extension Department {
    fileprivate init(_ row: Row) throws {
        try self.init(
            createdAt: row.get("created_at"), updatedAt: row.get("updated_at"), id: row.get("id"), code: row.get("code"),
            name: row.get("name"), parentID: row.get("parent_id"), path: row.get("path"))
    }
}

extension ListDepartmentsSort {
    fileprivate var column: SQLStatement {
        switch self {
        case .code: "d.code"
        case .name: "d.name"
        case .createdAt: "d.created_at"
        }
    }
}
