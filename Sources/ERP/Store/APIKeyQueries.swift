import ERPAPI
import SekkeiSQL

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Reads and writes API keys.
struct APIKeyQueries {
    let transaction: Transaction
    let now: Date

    /// The keys of a user in an organization, the newest first; keys that have expired are dropped.
    func keys(userID: Int64, organizationID: Int64) async throws -> [StoredAPIKey] {
        try await transaction.query(
            """
            SELECT * FROM api_keys
            WHERE user_id = \(userID) AND organization_id = \(organizationID) AND expires_at > \(now) ORDER BY id DESC
            """
        ).map { try StoredAPIKey($0) }
    }

    /// How many keys a user has, in all organizations; those that have expired are deleted.
    func count(userID: Int64) async throws -> Int {
        try await transaction.execute("DELETE FROM api_keys WHERE user_id = \(userID) AND expires_at <= \(now)")
        let count: Int64 = try await transaction.value("SELECT COUNT(*) AS total FROM api_keys WHERE user_id = \(userID)")
        return Int(count)
    }

    /// Serializes those who count a user's keys and add one.
    func lock(userID: Int64) async throws {
        _ = try await transaction.query("SELECT id FROM users WHERE id = \(userID) \(transaction.dialect.forUpdate)")
    }

    func insert(_ key: NewAPIKey, _ body: CreateAPIKey, of caller: Caller, expires: Date) async throws -> StoredAPIKey {
        let row = try await transaction.first(
            """
            INSERT INTO api_keys (user_id, organization_id, name, prefix, key_hash, permissions, is_read_only, created_at, expires_at)
            VALUES (\(caller.id), \(caller.organizationID), \(body.name), \(key.prefix), \(NewAPIKey.hash(key.text)),
                \(body.permissions.map(StoredAPIKey.text)), \(body.isReadOnly), \(now), \(expires)) RETURNING *
            """)
        guard let row else { throw SQLError(.noRow, "an inserted key was not returned") }
        return try StoredAPIKey(row)
    }

    /// - Returns: Whether there was such a key.
    func delete(_ id: Int64, userID: Int64, organizationID: Int64) async throws -> Bool {
        try await transaction.execute(
            "DELETE FROM api_keys WHERE id = \(id) AND user_id = \(userID) AND organization_id = \(organizationID)") == 1
    }
}
