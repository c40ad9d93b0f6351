import ERPAPI
import Sekkei
import SekkeiSQL

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension Sessions {
    /// Takes the same time and gives the same answer whatever is wrong: the password, the account, or a lock after too many failures.
    func login(body: LoginRequest, context: RequestContext) async throws -> TokenPair {
        guard isOpen else { throw LocalLoginOff() }
        let attempt = LoginAttempt(email: body.email, network: context.clientNetwork)
        let now = clock.now
        let (verdict, account) = try await database.write { transaction in
            try await (
                LoginAttempts(transaction: transaction, now: now).begin(attempt),
                AccountQueries(transaction: transaction).account(email: body.email)
            )
        }
        let matches = try await passwords.verify(body.password, against: account?.passwordHash ?? passwords.decoy)
        guard verdict != .locked, matches, let account, account.isActive else {
            if verdict != .locked { try await record(refusalOf: account?.id, verdict, context) }
            report(verdict, account, attempt)
            throw BuiltInError.wrongCredentials
        }
        return try await begin(account, attempt, context)
    }

    private func begin(_ account: Account, _ attempt: LoginAttempt, _ context: RequestContext) async throws -> TokenPair {
        let token = RefreshToken()
        let now = clock.now
        let session = try await database.write { transaction in
            try await LoginAttempts(transaction: transaction, now: now).succeeded(attempt)
            try await AccountQueries(transaction: transaction).setLastLogin(of: account.id, now)
            let session = try await SessionQueries(transaction: transaction, now: now).begin(
                userID: account.id, token: token, expires: now + Double(lifetimes.refresh), limit: lifetimes.sessionsPerUser)
            try await context.audit.record(SessionNotes(transaction: transaction).session(session, of: account.id), in: transaction)
            return session
        }
        events(.loggedIn(userID: account.id, network: attempt.network))
        return try await pair(userID: account.id, sessionID: session, token)
    }

    private func record(refusalOf userID: Int64?, _ verdict: LoginVerdict, _ context: RequestContext) async throws {
        try await database.write { transaction in
            let note = try await SessionNotes(transaction: transaction).refusedLogin(of: userID, locking: verdict != .allowed)
            try await context.audit.record(note, in: transaction)
        }
    }

    /// Each failure, and each lock when it begins: attempts during a lock are many and say nothing new.
    private func report(_ verdict: LoginVerdict, _ account: Account?, _ attempt: LoginAttempt) {
        guard verdict != .locked else { return }
        events(.loginFailed(userID: account?.id, network: attempt.network))
        guard case .last(let network, let seconds) = verdict else { return }
        events(.lockedOut(userID: account?.id, network: network, seconds: Int(seconds)))
    }
}
