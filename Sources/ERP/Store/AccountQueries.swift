import SekkeiSQL

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Reads and writes the accounts behind logins; they stand above organizations.
struct AccountQueries {
    let transaction: Transaction

    func account(email: String) async throws -> Account? {
        try await account("u.email = \(EmailAddress.canonical(email))")
    }

    func account(id: Int64) async throws -> Account? {
        try await account("u.id = \(id)")
    }

    func setLastLogin(of id: Int64, _ now: Date) async throws {
        try await transaction.execute("UPDATE users SET last_login_at = \(now) WHERE id = \(id)")
    }

    /// - Parameter old: The hash that the change was decided on.
    /// - Returns: False where somebody else was faster.
    func setPassword(of id: Int64, from old: String, to hash: String, _ now: Date) async throws -> Bool {
        try await transaction.execute(
            """
            UPDATE users SET password_hash = \(hash), password_changed_at = \(now), updated_at = \(now)
            WHERE id = \(id) AND password_hash = \(old)
            """) == 1
    }

    private func account(_ condition: SQLStatement) async throws -> Account? {
        try await transaction.first(
            """
            SELECT u.id, u.password_hash, EXISTS (
                SELECT 1 FROM memberships m WHERE m.user_id = u.id AND m.is_active = \(true)
            ) AS is_active
            FROM users u WHERE \(condition)
            """
        ).map { try Account($0) }
    }
}
