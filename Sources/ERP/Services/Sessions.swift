import ERPAPI
import Sekkei
import SekkeiSQL

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Logging in and out, and the caller's own account.
struct Sessions: AuthService {
    let database: any Database
    let clock: WallClock
    let passwords: any PasswordHashing
    let tokens: any AccessTokenIssuing
    let lifetimes: SessionLifetimes
    let revoke: CallerRevocation
    let events: AccountEvents
    /// Whether passwords are taken.
    let isOpen: Bool

    func refresh(body: RefreshRequest, context: RequestContext) async throws -> TokenPair {
        guard isOpen else { throw LocalLoginOff() }
        guard let token = RefreshToken(body.refreshToken) else { throw RefreshTokenInvalid() }
        try await charge(token, context)
        switch try await rotate(token, context.audit) {
        case .refreshed(let session, let next):
            return try await pair(userID: session.userID, sessionID: session.id, next)
        case .ended(let session, let isReuse):
            revoke(userID: session.userID)
            if isReuse { events(.refreshTokenReused(userID: session.userID)) }
            throw RefreshTokenInvalid()
        case .unknown:
            throw RefreshTokenInvalid()
        }
    }

    func logout(body: RefreshRequest, context: RequestContext) async throws {
        guard let token = RefreshToken(body.refreshToken) else { return context.audit.omit() }
        let now = clock.now
        let session = try await database.write { transaction in
            let queries = SessionQueries(transaction: transaction, now: now)
            let session = try await queries.session(of: token)
            guard let session else { return nil as Session? }
            try await queries.end(session)
            try await context.audit.record(SessionNotes(transaction: transaction).session(session.id, of: session.userID), in: transaction)
            return session
        }
        if let session { revoke(userID: session.userID) } else { context.audit.omit() }
    }

    func getMe(context: Context<Caller>) async throws -> Profile {
        let caller = context.caller
        return try await database.read { transaction in
            let user = try await UserQueries(transaction: transaction, organizationID: caller.organizationID).user(caller.id)
            let organization = try await OrganizationQueries(transaction: transaction, organizationID: caller.organizationID)
                .organization(caller.organizationID)
            return Profile(
                id: user.id, email: user.email, fullName: user.fullName, location: user.location,
                organization: OrganizationRef(id: organization.id, name: organization.name), department: user.department,
                role: caller.role)
        }
    }

    func changePassword(body: ChangePasswordRequest, context: Context<Caller>) async throws {
        guard isOpen else { throw LocalLoginOff() }
        let userID = context.caller.id
        let account = try await database.read { try await AccountQueries(transaction: $0).account(id: userID) }
        guard let account, try await passwords.verify(body.currentPassword, against: account.passwordHash) else {
            let note = AuditNote(.refused, reason: "wrong_password", resourceType: "user", resourceID: String(userID))
            try await database.write { try await context.audit.record(note, in: $0) }
            throw CurrentPasswordWrong()
        }
        let hash = try await passwords.hash(body.newPassword)
        let now = clock.now
        try await database.write { transaction in
            let accounts = AccountQueries(transaction: transaction)
            guard try await accounts.setPassword(of: userID, from: account.passwordHash, to: hash, now) else {
                throw CurrentPasswordWrong()
            }
            try await SessionQueries(transaction: transaction, now: now).endAll(userID: userID)
            try await context.audit.record(AuditNote(resourceType: "user", resourceID: String(userID)), in: transaction)
        }
        revoke(userID: userID)
    }

    /// Counts the refresh by its account, before the token ends with it.
    private func charge(_ token: RefreshToken, _ context: RequestContext) async throws {
        let now = clock.now
        let session = try await database.read { try await SessionQueries(transaction: $0, now: now).session(of: token) }
        if let session { try await context.charge("session", by: String(session.userID)) }
    }

    private enum Rotation {
        case refreshed(Session, RefreshToken)
        case ended(Session, isReuse: Bool)
        case unknown
    }

    /// A token that is not the newest of its session has been used before: the session ends, and that must be committed.
    private func rotate(_ token: RefreshToken, _ audit: AuditDraft) async throws -> Rotation {
        let now = clock.now
        return try await database.write { transaction in
            let queries = SessionQueries(transaction: transaction, now: now)
            guard let session = try await queries.session(of: token) else { return .unknown }
            let account = try await AccountQueries(transaction: transaction).account(id: session.userID)
            let notes = SessionNotes(transaction: transaction)
            let isNewest = ConstantTime.equal(session.tokenHash, token.secretHash)
            guard isNewest, account?.isActive == true else {
                try await queries.end(session)
                try await audit.record(notes.refusedRefresh(of: session, isReuse: !isNewest), in: transaction)
                return .ended(session, isReuse: !isNewest)
            }
            let next = token.next()
            try await queries.rotate(session, to: next, expires: now + Double(lifetimes.refresh))
            try await audit.record(notes.session(session.id, of: session.userID), in: transaction)
            return .refreshed(session, next)
        }
    }

    func pair(userID: Int64, sessionID: Int64, _ token: RefreshToken) async throws -> TokenPair {
        let now = clock.now
        let access = try await tokens.issue(
            subject: String(userID), id: AccessTokenID(sessionID: sessionID).text, issued: now,
            expires: now + Double(lifetimes.access))
        return TokenPair(accessToken: access, refreshToken: token.text, expiresIn: lifetimes.access, tokenType: .bearer)
    }
}
