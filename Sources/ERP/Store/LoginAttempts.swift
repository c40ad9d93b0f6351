import SekkeiSQL

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Keeps the failed logins of accounts, of those that do not exist as of those that do. The number of rows is bounded.
struct LoginAttempts {
    /// Rows of attempts that are kept at most; beyond them those go that are longest ago.
    static let mostRows: Int64 = 50_000

    let transaction: Transaction
    let now: Date
    var mostRows = Self.mostRows

    /// Counts an attempt before the password is looked at.
    func begin(_ attempt: LoginAttempt) async throws -> LoginVerdict {
        var network = try await state(attempt, attempt.network)
        var account = try await state(attempt, Self.everywhere)
        guard !network.isLocked(now), !account.isLocked(now) else { return .locked }
        let ofNetwork = network.count(now, .network)
        let ofAccount = account.count(now, .account)
        try await keep(network, attempt, attempt.network)
        try await keep(account, attempt, Self.everywhere)
        if let seconds = ofAccount { return .last(network: nil, seconds: seconds) }
        return ofNetwork.map { .last(network: attempt.network, seconds: $0) } ?? .allowed
    }

    /// Takes back what ``begin(_:)`` counted. What failed from elsewhere stays counted: the owner's login is no excuse for it.
    func succeeded(_ attempt: LoginAttempt) async throws {
        try await transaction.execute(
            "DELETE FROM login_attempts WHERE account_hash = \(attempt.accountHash) AND network = \(attempt.network)")
        var account = try await state(attempt, Self.everywhere)
        account.takeBack(.account)
        try await keep(account, attempt, Self.everywhere)
    }

    /// Stands for all networks; no network has this name.
    private static let everywhere = "*"

    /// What is known, locked until the transaction ends.
    private func state(_ attempt: LoginAttempt, _ network: String) async throws -> LockoutState {
        let added = try await transaction.execute(
            """
            INSERT INTO login_attempts (account_hash, network, failures, locks, last_at)
            VALUES (\(attempt.accountHash), \(network), 0, 0, \(now)) ON CONFLICT DO NOTHING
            """)
        if added > 0 { try await makeRoom() }
        let row = try await transaction.first(
            """
            SELECT failures, locks, last_at, locked_until FROM login_attempts
            WHERE account_hash = \(attempt.accountHash) AND network = \(network) \(transaction.dialect.forUpdate)
            """)
        guard let row else { return LockoutState(last: now) }
        return try LockoutState(
            failures: row.get("failures"), locks: row.get("locks"), last: row.get("last_at"), lockedUntil: row.get("locked_until"))
    }

    private func keep(_ state: LockoutState, _ attempt: LoginAttempt, _ network: String) async throws {
        try await transaction.execute(
            """
            UPDATE login_attempts SET failures = \(state.failures), locks = \(state.locks), last_at = \(state.last),
                locked_until = \(state.lockedUntil)
            WHERE account_hash = \(attempt.accountHash) AND network = \(network)
            """)
    }

    private func makeRoom() async throws {
        try await transaction.execute("DELETE FROM login_attempts WHERE last_at < \(now - LockoutRules.account.memory)")
        let rows: Int64 = try await transaction.value("SELECT COUNT(*) AS total FROM login_attempts")
        guard rows > mostRows else { return }
        try await transaction.execute(
            """
            DELETE FROM login_attempts WHERE (account_hash, network) IN (
                SELECT account_hash, network FROM login_attempts ORDER BY last_at LIMIT \(max(1, mostRows / 10))
            )
            """)
    }
}
