import Sekkei
import SekkeiSQL

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Links identities of the provider to users: an identity to one user for ever, a user to one identity.
struct IdentityLinks {
    let database: any Database
    let now: Date
    let events: AccountEvents

    /// Links the user who has the e-mail address that the provider has verified.
    /// - Returns: Whether the identity stands for a user now that it did not stand for before.
    func link(_ token: VerifiedToken) async throws -> Bool {
        guard let issuer = token.issuer, let email = Self.email(token.claims) else { return false }
        guard let userID = try await candidate(email, issuer, token.subject) else { return false }
        let now = now
        do {
            let isLinked = try await database.write { transaction in
                try await transaction.execute(
                    """
                    INSERT INTO identities (issuer, subject, user_id, linked_at)
                    SELECT \(issuer), \(token.subject), u.id, \(now) FROM users u WHERE u.id = \(userID) AND u.email = \(email)
                    """) == 1
            }
            if isLinked { events(.identityLinked(userID: userID, issuer: issuer)) }
            return isLinked
        } catch let error as SQLError where error.code == .uniqueViolation {
            // Another request was faster, perhaps with the same identity.
            return true
        }
    }

    /// Looks before anything is locked: an identity that leads nowhere is presented with every request of its holder.
    private func candidate(_ email: String, _ issuer: String, _ subject: String) async throws -> Int64? {
        try await database.query(
            """
            SELECT u.id FROM users u
            WHERE u.email = \(email)
                AND EXISTS (SELECT 1 FROM memberships m WHERE m.user_id = u.id AND m.is_active = \(true))
                AND NOT EXISTS (SELECT 1 FROM identities i WHERE i.user_id = u.id)
                AND NOT EXISTS (SELECT 1 FROM identities i WHERE i.issuer = \(issuer) AND i.subject = \(subject))
            """
        ).first.map { try $0.get("id") }
    }

    /// Printable ASCII alone: the case of other letters is lost in ways that make different addresses one, the Kelvin sign and `k` for instance.
    private static func email(_ claims: TokenClaims) -> String? {
        guard claims.isEmailVerified, let email = claims.email, email.utf8.count <= 254,
            email.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else {
            return nil
        }
        return EmailAddress.canonical(email)
    }
}
