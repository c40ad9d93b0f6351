import Sekkei
import SekkeiJSON
import Synchronization

/// Asks the provider whether a token is active (RFC 7662): once for all who present it at the same time.
final class Introspection: Sendable {
    /// Sends the request and returns the answer's claims.
    typealias Ask = @Sendable (_ token: String) async throws(ProviderUnavailable) -> JSONObject
    private typealias Outcome = Result<VerifiedToken, any Error>

    private let ask: Ask
    private let rules: ClaimRules
    private let memory: TokenMemory
    private let mostWaiting: Int
    private let now: @Sendable () -> Double
    private let flights = Mutex<[TokenDigest: Task<Outcome, Never>]>([:])

    init(_ configuration: OIDCConfiguration, now: @escaping @Sendable () -> Double, ask: @escaping Ask) {
        let limits = configuration.memory
        memory = TokenMemory(limits, verifiedLifetime: limits.activeLifetime, refusedLifetime: limits.inactiveLifetime)
        rules = ClaimRules(configuration)
        mostWaiting = configuration.limits.mostWaiting
        self.now = now
        self.ask = ask
    }

    /// - Throws: ``TokenFault`` where the token is not active or not meant for this API, ``ProviderUnavailable`` where it is not known.
    func verify(_ token: String, _ digest: TokenDigest, _ patience: Patience) async throws -> VerifiedToken {
        switch memory.finding(digest, generation: 0, now: now()) {
        case .verified(let token): return token
        case .refused(let fault): throw fault
        case nil: break
        }
        guard let outcome = await patience.value(of: try flight(token, digest)) else {
            throw ProviderUnavailable("introspection: no answer in time")
        }
        return try outcome.get()
    }

    func forget(_ digest: TokenDigest) { memory.forget(digest) }

    func forget(where isMeant: (VerifiedToken) -> Bool) { memory.forget(where: isMeant) }

    private func flight(_ token: String, _ digest: TokenDigest) throws(ProviderUnavailable) -> Task<Outcome, Never> {
        let flight = flights.withLock { flights in
            if let flight = flights[digest] { return Optional(flight) }
            guard flights.count < mostWaiting else { return nil }
            let flight = Task { [self] in await outcome(token, digest) }
            flights[digest] = flight
            return flight
        }
        guard let flight else { throw ProviderUnavailable("too many tokens are asked about") }
        return flight
    }

    private func outcome(_ token: String, _ digest: TokenDigest) async -> Outcome {
        let outcome: Outcome
        do {
            let verified = try read(await ask(token))
            memory.remember(verified, digest, length: token.utf8.count, generation: 0, now: now())
            outcome = .success(verified)
        } catch {
            if let fault = error as? TokenFault { memory.remember(fault, digest, generation: 0, now: now()) }
            outcome = .failure(error)
        }
        flights.withLock { $0[digest] = nil }
        return outcome
    }

    private func read(_ answer: JSONObject) throws -> VerifiedToken {
        guard let isActive = answer["active"]?.boolValue else { throw ProviderUnavailable("introspection: does not say whether active") }
        guard isActive else { throw TokenFault.invalid(reason: "not active") }
        return try rules.introspected(answer, now: now())
    }
}
