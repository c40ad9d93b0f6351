import ERPAPI
import Sekkei
import SekkeiSQL

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Reads and writes the policies that one organization keeps.
struct PolicyQueries {
    let transaction: Transaction
    let organizationID: Int64

    func page(_ request: PageRequest<ListPoliciesSort>) async throws -> Sekkei.Page<StoredPolicy> {
        let order = Listing.order(request, fallback: "p.name, p.id", unique: "p.id") { $0.column }
        let page = try await transaction.page(of: record, orderedBy: order, window: Listing.window(request))
        return Sekkei.Page(items: try page.items.map { try StoredPolicy($0) }, total: page.total, for: request)
    }

    /// Keeps a policy whose expression has been checked.
    func insert(_ policy: CreatePolicy, now: Date) async throws -> StoredPolicy {
        let id: Int64 = try await transaction.value(
            """
            INSERT INTO policies (organization_id, name, expression, description, created_at, updated_at)
            VALUES (\(organizationID), \(policy.name), \(policy.expression), \(policy.description), \(now), \(now)) RETURNING id
            """)
        guard let row = try await transaction.first("\(record) AND p.id = \(id)") else { throw BuiltInError.resourceNotFound }
        return try StoredPolicy(row)
    }

    private var record: SQLStatement {
        """
        SELECT p.created_at, p.updated_at, p.id, p.name, p.expression, p.description
        FROM policies p WHERE p.organization_id = \(organizationID)
        """
    }
}

extension StoredPolicy {
    fileprivate init(_ row: Row) throws {
        try self.init(
            createdAt: row.get("created_at"), updatedAt: row.get("updated_at"), id: row.get("id"), name: row.get("name"),
            expression: row.get("expression"), description: row.get("description"))
    }
}

extension ListPoliciesSort {
    fileprivate var column: SQLStatement {
        switch self {
        case .name: "p.name"
        case .createdAt: "p.created_at"
        }
    }
}
