import SekkeiSQL

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Keeps the sessions of accounts, one row each.
struct SessionQueries {
    let transaction: Transaction
    let now: Date

    /// Begins a session, and ends those that are over or too many.
    /// - Returns: The session's id.
    func begin(userID: Int64, token: RefreshToken, expires: Date, limit: Int) async throws -> Int64 {
        try await transaction.execute("DELETE FROM sessions WHERE user_id = \(userID) AND expires_at <= \(now)")
        try await transaction.execute(
            """
            DELETE FROM sessions WHERE user_id = \(userID) AND id NOT IN (
                SELECT id FROM sessions WHERE user_id = \(userID) ORDER BY refreshed_at DESC, id DESC LIMIT \(limit - 1)
            )
            """)
        return try await transaction.value(
            """
            INSERT INTO sessions (user_id, family_hash, token_hash, created_at, refreshed_at, expires_at)
            VALUES (\(userID), \(token.familyHash), \(token.secretHash), \(now), \(now), \(expires)) RETURNING id
            """)
    }

    /// The session of a token, locked until the transaction ends; nil where it is over.
    func session(of token: RefreshToken) async throws -> Session? {
        try await transaction.first(
            """
            SELECT id, user_id, token_hash FROM sessions WHERE family_hash = \(token.familyHash) AND expires_at > \(now) \
            \(transaction.dialect.forUpdate)
            """
        ).map { try Session($0) }
    }

    func rotate(_ session: Session, to token: RefreshToken, expires: Date) async throws {
        try await transaction.execute(
            """
            UPDATE sessions SET token_hash = \(token.secretHash), refreshed_at = \(now), expires_at = \(expires)
            WHERE id = \(session.id)
            """)
    }

    func end(_ session: Session) async throws {
        try await transaction.execute("DELETE FROM sessions WHERE id = \(session.id)")
    }

    func endAll(userID: Int64) async throws {
        try await transaction.execute("DELETE FROM sessions WHERE user_id = \(userID)")
    }
}
