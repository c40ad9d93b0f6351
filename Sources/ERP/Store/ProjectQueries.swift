import ERPAPI
import Sekkei
import SekkeiSQL

/// Reads the projects of one organization.
struct ProjectQueries {
    let transaction: Transaction
    let organizationID: Int64

    func page(_ query: ListProjectsQuery, _ request: PageRequest<ListProjectsSort>) async throws -> Sekkei.Page<Project> {
        var conditions = tenant
        if let status = query.status { conditions.append("\("p.status", in: status)") }
        if let ownerID = query.ownerID { conditions.append("p.owner_id = \(ownerID)") }
        if let q = query.q {
            let like: SQLStatement = "\(transaction.dialect.caseInsensitiveLike) \(SQLPattern.containing(q)) ESCAPE '\\'"
            conditions.append("p.name \(like) OR p.code \(like)")
        }
        let order = Listing.order(request, fallback: "p.created_at DESC, p.id DESC", unique: "p.id") { $0.column }
        let page = try await transaction.page(of: records(conditions), orderedBy: order, window: Listing.window(request))
        return Sekkei.Page(items: try page.items.map { try Project($0) }, total: page.total, for: request)
    }

    /// - Throws: `BIZ002` unless it is one of the organization's projects.
    func project(_ id: Int64) async throws -> Project {
        guard let row = try await transaction.first(records(tenant + ["p.id = \(id)"])) else { throw BuiltInError.resourceNotFound }
        return try Project(row)
    }

    private var tenant: [SQLStatement] { ["p.organization_id = \(organizationID)", "p.deleted_at IS NULL"] }

    private func records(_ conditions: [SQLStatement]) -> SQLStatement {
        """
        SELECT p.created_at, p.updated_at, p.id, p.code, p.name, p.description, p.status, p.owner_id,
            (SELECT COUNT(*) FROM tasks t WHERE t.project_id = p.id AND t.deleted_at IS NULL
                AND \("t.status", notIn: TaskStatus.closed)) AS open_tasks
        FROM projects p \(SQLStatement.whereAll(conditions))
        """
    }
}

extension Project {
    fileprivate init(_ row: Row) throws {
        try self.init(
            createdAt: row.get("created_at"), updatedAt: row.get("updated_at"), id: row.get("id"), code: row.get("code"),
            name: row.get("name"), description: row.get("description"), status: row.get("status"), ownerID: row.get("owner_id"),
            openTasks: row.get("open_tasks"))
    }
}

extension ListProjectsSort {
    fileprivate var column: SQLStatement {
        switch self {
        case .code: "p.code"
        case .name: "p.name"
        case .createdAt: "p.created_at"
        }
    }
}
