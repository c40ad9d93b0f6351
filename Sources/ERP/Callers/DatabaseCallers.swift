public import ERPAPI
public import Sekkei
public import SekkeiSQL

/// Finds the person behind a credential in the database: a session's, a provider's identity, or the owner of an API key. Whoever is
/// inactive, whose session has ended or whose identity leads to no user is nobody.
public struct DatabaseCallers: CallerProvider {
    private let database: any Database
    private let clock: WallClock
    private let roles: ProviderRoles?
    private let events: AccountEvents

    /// Creates a provider.
    /// - Parameter roles: What the roles of an identity provider mean; nil for nothing.
    public init(database: any Database, roles: ProviderRoles? = nil, events: AccountEvents = .none, clock: WallClock = .system) {
        self.database = database
        self.roles = roles
        self.events = events
        self.clock = clock
    }

    /// The user with the present role and rights.
    public func caller(for credential: VerifiedCredential) async throws -> Caller? {
        try await resolve(credential)?.caller
    }

    /// The user, to be forgotten by their id, and what narrows the credential.
    public func resolve(_ credential: VerifiedCredential) async throws -> ResolvedCaller<Caller>? {
        switch credential {
        case .apiKey(let key): return try await KeyHolders(database: database, now: clock.now).resolve(key)
        case .token(let token):
            let caller = try await token.origin == .provider ? identified(by: token) : inSession(of: token)
            return caller.map { ResolvedCaller($0, subject: String($0.id)) }
        }
    }

    /// The user's id.
    public func logName(of caller: Caller) -> String? { String(caller.id) }

    private func inSession(of token: VerifiedToken) async throws -> Caller? {
        guard let userID = Int64(token.subject), let id = token.id.flatMap(AccessTokenID.init) else { return nil }
        let now = clock.now
        return try await CallerLookup(database: database).caller(
            """
            u.id = \(userID) AND EXISTS (
                SELECT 1 FROM sessions s WHERE s.id = \(id.sessionID) AND s.user_id = u.id AND s.expires_at > \(now)
            )
            """)
    }

    private func identified(by token: VerifiedToken) async throws -> Caller? {
        let role = roles?.role(for: token.claims.roles)
        if roles != nil, role == nil { return nil }
        if let caller = try await linked(to: token, as: role) { return caller }
        guard try await IdentityLinks(database: database, now: clock.now, events: events).link(token) else { return nil }
        return try await linked(to: token, as: role)
    }

    private func linked(to token: VerifiedToken, as role: RoleName?) async throws -> Caller? {
        guard let issuer = token.issuer else { return nil }
        return try await CallerLookup(database: database).caller(
            "u.id = (SELECT i.user_id FROM identities i WHERE i.issuer = \(issuer) AND i.subject = \(token.subject))", as: role)
    }
}
