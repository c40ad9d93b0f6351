import ERPAPI
import Sekkei
import SekkeiSQL

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Writes users of one organization.
struct UserChanges {
    let transaction: Transaction
    let organizationID: Int64
    let now: Date

    /// - Parameter passwordHash: What ``PasswordHashing`` made of the first password.
    /// - Returns: The new user's id.
    func insert(_ user: CreateUser, passwordHash: String, roleID: Int64) async throws -> Int64 {
        let id: Int64 = try await transaction.value(
            """
            INSERT INTO users (email, full_name, location, password_hash, password_changed_at, created_at, updated_at)
            VALUES (\(EmailAddress.canonical(user.email)), \(user.fullName), \(user.location), \(passwordHash), \(now), \(now), \(now))
            RETURNING id
            """)
        try await transaction.execute(
            """
            INSERT INTO memberships (user_id, organization_id, department_id, role_id, is_active)
            VALUES (\(id), \(organizationID), \(user.departmentID), \(roleID), \(user.isActive))
            """)
        return id
    }

    func update(_ id: Int64, _ patch: UpdateUser) async throws {
        var user = Assignments()
        if let email = patch.email.value { user.set("email", EmailAddress.canonical(email)) }
        user.set("full_name", patch.fullName)
        user.set("location", patch.location)
        try await transaction.execute("UPDATE users SET \(user.following("updated_at = \(now)")) WHERE id = \(id)")
        var membership = Assignments()
        membership.set("department_id", patch.departmentID)
        membership.set("is_active", patch.isActive)
        try await write(membership, to: id)
    }

    func assign(_ roleID: Int64, to id: Int64) async throws {
        var membership = Assignments()
        membership.set("role_id", roleID)
        try await write(membership, to: id)
        try await touch(id)
    }

    func deactivate(_ id: Int64) async throws {
        var membership = Assignments()
        membership.set("is_active", false)
        try await write(membership, to: id)
        try await touch(id)
    }

    private func touch(_ id: Int64) async throws {
        try await transaction.execute("UPDATE users SET updated_at = \(now) WHERE id = \(id)")
    }

    private func write(_ columns: Assignments, to id: Int64) async throws {
        guard !columns.isEmpty else { return }
        try await transaction.execute(
            """
            UPDATE memberships SET \(columns.list)
            WHERE user_id = \(id) AND organization_id = \(organizationID)
            """)
    }
}
