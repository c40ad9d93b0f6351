import ERPAPI
import Sekkei
import SekkeiSQL

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The one organization that a caller may know of.
struct OrganizationQueries {
    let transaction: Transaction
    let organizationID: Int64

    /// - Throws: `BIZ002` for every other organization.
    func organization(_ id: Int64) async throws -> Organization {
        guard id == organizationID, let row = try await transaction.first(record) else { throw BuiltInError.resourceNotFound }
        return try Organization(row)
    }

    func page(_ request: PageRequest<NoSort>) async throws -> Sekkei.Page<Organization> {
        let page = try await transaction.page(of: record, orderedBy: "o.id", window: Listing.window(request))
        return Sekkei.Page(items: try page.items.map { try Organization($0) }, total: page.total, for: request)
    }

    func update(_ patch: UpdateOrganization, now: Date) async throws {
        var columns = Assignments()
        columns.set("name", patch.name)
        try await transaction.execute(
            "UPDATE organizations SET \(columns.following("updated_at = \(now)")) WHERE id = \(organizationID)")
    }

    /// Makes transactions wait for each other that decide by counting members.
    func lock() async throws {
        _ = try await transaction.query("SELECT id FROM organizations WHERE id = \(organizationID) \(transaction.dialect.forUpdate)")
    }

    private var record: SQLStatement {
        "SELECT o.id, o.name, o.tier, o.created_at, o.updated_at FROM organizations o WHERE o.id = \(organizationID)"
    }
}

extension Organization {
    fileprivate init(_ row: Row) throws {
        try self.init(
            createdAt: row.get("created_at"), updatedAt: row.get("updated_at"), id: row.get("id"), name: row.get("name"),
            tier: row.get("tier"))
    }
}
