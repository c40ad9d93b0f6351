import ERPAPI
import Sekkei
import SekkeiSQL

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Finds the person behind an API key.
struct KeyHolders {
    /// Seconds for which the time of a use is not written again.
    static let useInterval = 300.0

    let database: any Database
    let now: Date

    func resolve(_ text: String) async throws -> ResolvedCaller<Caller>? {
        let hash = NewAPIKey.hash(text)
        let rows = try await database.query("SELECT * FROM api_keys WHERE key_hash = \(hash) AND expires_at > \(now)")
        guard let key = try rows.first.map({ try StoredAPIKey($0) }), ConstantTime.equal(key.keyHash, hash),
            let owner = try await CallerLookup(database: database)
                .caller("u.id = \(key.userID) AND m.organization_id = \(key.organizationID)")
        else { return nil }
        try await noteUse(of: key)
        return ResolvedCaller(
            owner.narrowed(to: key.permissions), subject: String(owner.id), expires: key.expiresAt, isReadOnly: key.isReadOnly)
    }

    /// One write in five minutes at most, however often the key is used.
    private func noteUse(of key: StoredAPIKey) async throws {
        guard key.lastUsedAt.map({ now.timeIntervalSince($0) >= Self.useInterval }) ?? true else { return }
        try await database.write { [now] transaction in
            _ = try await transaction.execute("UPDATE api_keys SET last_used_at = \(now) WHERE id = \(key.id)")
        }
    }
}
