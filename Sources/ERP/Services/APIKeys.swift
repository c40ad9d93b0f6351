import ERPAPI
import Sekkei
import SekkeiSQL

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The keys that a user's programs call with.
struct APIKeys: APIKeysService {
    /// How many keys a user can have.
    static let limit = 20

    let database: any Database
    let clock: WallClock
    let revoke: CallerRevocation
    let events: AccountEvents

    /// Nobody has more keys than fill a page, so they are read at once.
    func listAPIKeys(page: PageRequest<NoSort>, context: Context<Caller>) async throws -> Sekkei.Page<APIKey> {
        let (caller, now) = (context.caller, clock.now)
        let keys = try await database.read { transaction in
            try await APIKeyQueries(transaction: transaction, now: now).keys(userID: caller.id, organizationID: caller.organizationID)
        }
        return Page(items: keys.dropFirst(page.offset).prefix(page.size).map { APIKey($0) }, total: keys.count, for: page)
    }

    func createAPIKey(body: CreateAPIKey, context: Context<Caller>) async throws -> CreatedAPIKey {
        let (caller, now, key) = (context.caller, clock.now, NewAPIKey())
        for permission in body.permissions ?? [] { try caller.require(permission) }
        let expires = now + Double(body.expiresInDays) * 86_400
        let stored = try await database.write { transaction in
            let queries = APIKeyQueries(transaction: transaction, now: now)
            try await queries.lock(userID: caller.id)
            guard try await queries.count(userID: caller.id) < Self.limit else { throw TooManyAPIKeys(limit: Int32(Self.limit)) }
            let stored = try await queries.insert(key, body, of: caller, expires: expires)
            try await context.audit.record(AuditNote(resourceType: "api_key", resourceID: String(stored.id)), in: transaction)
            return stored
        }
        events(.apiKeyCreated(userID: caller.id, keyID: stored.id))
        return CreatedAPIKey(stored, key: key.text)
    }

    func revokeAPIKey(keyID: Int64, context: Context<Caller>) async throws {
        let (caller, now) = (context.caller, clock.now)
        try await database.write { transaction in
            let queries = APIKeyQueries(transaction: transaction, now: now)
            guard try await queries.delete(keyID, userID: caller.id, organizationID: caller.organizationID) else {
                throw BuiltInError.resourceNotFound
            }
            try await context.audit.record(AuditNote(resourceType: "api_key", resourceID: String(keyID)), in: transaction)
        }
        revoke(userID: caller.id)
        events(.apiKeyRevoked(userID: caller.id, keyID: keyID))
    }
}

extension APIKey {
    fileprivate init(_ key: StoredAPIKey) {
        self.init(
            id: key.id, name: key.name, prefix: key.prefix, permissions: key.permissions, isReadOnly: key.isReadOnly,
            createdAt: key.createdAt, expiresAt: key.expiresAt, lastUsedAt: key.lastUsedAt)
    }
}

extension CreatedAPIKey {
    fileprivate init(_ stored: StoredAPIKey, key: String) {
        self.init(
            id: stored.id, name: stored.name, prefix: stored.prefix, permissions: stored.permissions, isReadOnly: stored.isReadOnly,
            createdAt: stored.createdAt, expiresAt: stored.expiresAt, lastUsedAt: stored.lastUsedAt, key: key)
    }
}
