import ERPAPI
import SekkeiSQL

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What a seed builds on: the demo data's first organization as it stands.
struct SeedGround {
    let organizationID: Int64
    let staffRoleID: Int64
    let departments: [Int64]
    let projects: [Int64]
    let users: [Int64]
    /// How many users and tasks there are; where the new ones' numbers begin.
    let userCount: Int
    let taskCount: Int

    /// 2026-01-05T00:00:00Z: seeded rows do not depend on the time of day.
    static let start = Date(timeIntervalSince1970: 1_767_571_200)

    /// - Throws: ``SQLError/Code/noRow`` where the demo data is missing.
    init(_ transaction: Transaction) async throws {
        let organization: Int64 = try await transaction.value(
            """
            SELECT m.organization_id FROM memberships m JOIN users u ON u.id = m.user_id
            WHERE u.email = \(DemoLogins.emails[0]) ORDER BY m.organization_id LIMIT 1
            """)
        organizationID = organization
        staffRoleID = try await RoleQueries(transaction: transaction, organizationID: organization).id(of: .staff)
        departments = try await Self.ids(
            "SELECT id FROM departments WHERE organization_id = \(organization) AND deleted_at IS NULL ORDER BY id", transaction)
        projects = try await Self.ids(
            "SELECT id FROM projects WHERE organization_id = \(organization) AND deleted_at IS NULL ORDER BY id", transaction)
        users = try await Self.ids("SELECT user_id FROM memberships WHERE organization_id = \(organization) ORDER BY user_id", transaction)
        userCount = try await transaction.value("SELECT COUNT(*) AS n FROM users")
        taskCount = try await transaction.value("SELECT COUNT(*) AS n FROM tasks")
    }

    private static func ids(_ statement: SQLStatement, _ transaction: Transaction) async throws -> [Int64] {
        try await transaction.query(statement).map { try $0.get(0) }
    }
}
