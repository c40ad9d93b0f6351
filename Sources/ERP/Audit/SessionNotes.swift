import Sekkei
import SekkeiSQL

/// What the audit trail is told of sessions, which begin before anybody is authenticated.
struct SessionNotes {
    let transaction: Transaction

    /// A session of an account has begun, went on or has ended.
    func session(_ id: Int64, of userID: Int64) async throws -> AuditNote {
        AuditNote(actor: try await actor(userID), resourceType: "session", resourceID: String(id))
    }

    /// A refresh has ended its session: the account is closed, or the token was presented a second time, and one of the two who hold it
    /// has stolen it.
    func refusedRefresh(of session: Session, isReuse: Bool) async throws -> AuditNote {
        var note = AuditNote.refused(isReuse ? "token_reused" : "account_inactive", actor: try await nobody(of: session.userID))
        (note.resourceType, note.resourceID) = ("session", String(session.id))
        return note
    }

    /// Somebody tried to log in. The address that was typed is not kept: it may be a password.
    /// - Parameters:
    ///   - userID: Whose account it was; nil where there is none.
    ///   - isLocking: Whether logins are refused from now on. Those leave no entries.
    func refusedLogin(of userID: Int64?, locking isLocking: Bool) async throws -> AuditNote {
        // Asked for an account that does not exist, too: the time that it takes tells nothing.
        let nobody = try await nobody(of: userID ?? 0)
        guard let userID else { return .refused("unknown_account", actor: nobody) }
        var note = AuditNote.refused(isLocking ? "locked_out" : "wrong_credentials", actor: nobody)
        (note.resourceType, note.resourceID) = ("user", String(userID))
        return note
    }

    private func actor(_ userID: Int64) async throws -> AuditActor {
        AuditActor(id: String(userID), name: String(userID), tenant: try await organization(of: userID))
    }

    /// Whoever it was, the organization of the account is to know.
    private func nobody(of userID: Int64) async throws -> AuditActor {
        AuditActor(id: nil, tenant: try await organization(of: userID))
    }

    /// The first organization that lets the account in, as for its callers; else the first of all.
    private func organization(of userID: Int64) async throws -> String? {
        let row = try await transaction.first(
            """
            SELECT organization_id FROM memberships WHERE user_id = \(userID)
            ORDER BY CASE WHEN is_active = \(true) THEN 0 ELSE 1 END, organization_id LIMIT 1
            """)
        return try row.map { String(try $0.get("organization_id", as: Int64.self)) }
    }
}
