import ERPAPI
import Sekkei
import SekkeiSQL

/// Reads the roles of one organization.
struct RoleQueries {
    let transaction: Transaction
    let organizationID: Int64

    /// The highest first.
    func page(_ request: PageRequest<NoSort>) async throws -> Sekkei.Page<Role> {
        let page = try await transaction.page(
            of: "SELECT id, name, level FROM roles WHERE organization_id = \(organizationID)",
            orderedBy: "\(Self.rank) DESC, name", window: Listing.window(request))
        let permissions = try await permissions(of: page.items.map { try $0.get("id") })
        let roles = try page.items.map { row in
            try Role(name: row.get("name"), level: row.get("level"), permissions: permissions[row.get("id")] ?? [])
        }
        return Sekkei.Page(items: roles, total: page.total, for: request)
    }

    /// The key of a role. Every organization has all of them.
    func id(of name: RoleName) async throws -> Int64 {
        try await transaction.value("SELECT id FROM roles WHERE organization_id = \(organizationID) AND name = \(name)")
    }

    /// A role with its rights.
    func role(_ name: RoleName) async throws -> Role {
        let id = try await id(of: name)
        let level: RoleLevel = try await transaction.value("SELECT level FROM roles WHERE id = \(id)")
        return Role(name: name, level: level, permissions: try await permissions(of: [id])[id] ?? [])
    }

    private func permissions(of ids: [Int64]) async throws -> [Int64: [Permission]] {
        let rows = try await transaction.query(
            "SELECT role_id, permission FROM role_permissions WHERE \("role_id", in: ids) ORDER BY role_id, permission")
        var permissions: [Int64: [Permission]] = [:]
        for row in rows { permissions[try row.get("role_id"), default: []].append(try row.get("permission")) }
        return permissions
    }

    /// Levels rank in the order in which the spec names them.
    private static var rank: SQLStatement {
        var rank: SQLStatement = "CASE level"
        for (position, level) in RoleLevel.allCases.enumerated() {
            rank.append(raw: " WHEN '\(level.rawValue)' THEN \(position)")
        }
        rank.append(raw: " END")
        return rank
    }
}
