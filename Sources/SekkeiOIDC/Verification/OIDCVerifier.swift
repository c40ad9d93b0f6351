public import Logging
public import Sekkei
public import ServiceLifecycle

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// Verifies the tokens of an OpenID provider: signed ones by its keys, others by asking it.
///
/// Run it as a service beside the server, so that keys are fetched before they are needed; it works without, too, and must be
/// ``shutdown()`` then.
public final class OIDCVerifier: TokenVerifier, Service {
    let configuration: OIDCConfiguration
    let client: ProviderClient
    let directory: ProviderDirectory
    private let keys: ProviderKeys
    private let introspection: Introspection
    private let memory: TokenMemory
    private let rules: ClaimRules
    private let isRevoked: @Sendable (VerifiedToken) -> Bool
    private let now: @Sendable () -> Double

    /// Creates a verifier; it asks the provider nothing before the first token, or before ``run()``.
    /// - Parameters:
    ///   - isRevoked: Asked for every token, also for remembered ones: it must answer from memory.
    ///   - now: The wall clock.
    /// - Throws: ``OIDCConfigurationError``.
    public init(
        _ configuration: OIDCConfiguration, logger: Logger, isRevoked: @escaping @Sendable (VerifiedToken) -> Bool = { _ in false },
        now: @escaping @Sendable () -> Date = { Date() }
    ) throws(OIDCConfigurationError) {
        try configuration.check()
        let seconds: @Sendable () -> Double = { now().timeIntervalSince1970 }
        let client = ProviderClient(configuration.limits)
        let directory = ProviderDirectory(issuer: configuration.issuerURL, client: client)
        let memory = configuration.memory
        self.configuration = configuration
        self.client = client
        self.directory = directory
        self.isRevoked = isRevoked
        self.now = seconds
        self.memory = TokenMemory(memory, verifiedLifetime: memory.verifiedLifetime, refusedLifetime: memory.refusedLifetime)
        rules = ClaimRules(configuration)
        keys = ProviderKeys(configuration.limits, logger: logger) { () async throws(ProviderUnavailable) in
            try await client.keys(directory, configuration)
        }
        introspection = Introspection(configuration, now: seconds) { token async throws(ProviderUnavailable) in
            try await client.introspect(token, directory, configuration)
        }
    }

    /// Checks a token. A token that was verified lately costs a hash and a look-up.
    /// - Throws: ``TokenFault``, or ``ProviderUnavailable`` where the provider must be asked and does not answer.
    public func verify(_ token: String) async throws -> VerifiedToken {
        guard token.utf8.count <= configuration.longestToken else { throw TokenFault.invalid(reason: "too long") }
        let verified = try await verify(token, TokenDigest(token), Patience(configuration.limits))
        if isRevoked(verified) { throw TokenFault.invalid(reason: "revoked") }
        return verified
    }

    /// What is remembered of a signed token, where that is all there is to ask.
    /// - Throws: ``TokenFault`` where it is remembered as refused or has been revoked since.
    func recall(_ token: String) throws -> VerifiedToken? {
        guard configuration.introspection != .allTokens else { return nil }
        switch memory.finding(TokenDigest(token), generation: keys.generation, now: now()) {
        case .verified(let verified):
            if isRevoked(verified) { throw TokenFault.invalid(reason: "revoked") }
            return verified
        case .refused(let fault): throw fault
        case nil: return nil
        }
    }

    /// Forgets a token, after a log-out: it is verified anew, and asked about anew where tokens are introspected.
    public func forget(token: String) {
        let digest = TokenDigest(token)
        memory.forget(digest)
        introspection.forget(digest)
    }

    /// Forgets the tokens of a subject.
    public func forget(subject: String) {
        memory.forget { $0.subject == subject }
        introspection.forget { $0.subject == subject }
    }

    /// Keeps the provider's keys fresh until the server shuts down, and ends the connections then.
    public func run() async throws {
        try? await cancelWhenGracefulShutdown { [keys] in try await keys.keepFresh() }
        try await shutdown()
    }

    /// Ends the connections to the provider; ``run()`` does so itself.
    public func shutdown() async throws { try await client.shutdown() }

    /// How many signed tokens are remembered.
    var remembered: (verified: Int, refused: Int) { memory.counts }

    private func verify(_ token: String, _ digest: TokenDigest, _ patience: Patience) async throws -> VerifiedToken {
        if SignedToken.isOfForm(token) {
            let verified = try await verifySigned(token, digest, patience)
            return configuration.introspection == .allTokens ? try await introspected(token, digest, verified, patience) : verified
        }
        guard configuration.introspection != .never else { throw TokenFault.invalid(reason: "not a signed token") }
        return try await introspection.verify(token, digest, patience)
    }

    private func introspected(
        _ token: String, _ digest: TokenDigest, _ verified: VerifiedToken, _ patience: Patience
    ) async throws -> VerifiedToken {
        let answer = try await introspection.verify(token, digest, patience)
        guard answer.subject == verified.subject else { throw TokenFault.invalid(reason: "introspected with another subject") }
        return verified
    }

    private func verifySigned(_ token: String, _ digest: TokenDigest, _ patience: Patience) async throws -> VerifiedToken {
        let generation = keys.generation
        switch memory.finding(digest, generation: generation, now: now()) {
        case .verified(let token): return token
        case .refused(let fault): throw fault
        case nil: break
        }
        do {
            let verified = try await check(SignedToken(token), patience)
            memory.remember(verified, digest, length: token.utf8.count, generation: generation, now: now())
            return verified
        } catch let fault as TokenFault {
            if fault.isLasting { memory.remember(fault, digest, generation: generation, now: now()) }
            throw fault
        }
    }

    private func check(_ token: SignedToken, _ patience: Patience) async throws -> VerifiedToken {
        guard configuration.algorithms.contains(token.algorithm) else {
            throw TokenFault.invalid(reason: "an algorithm that is not taken")
        }
        guard configuration.tokenTypes.contains(token.type) else { throw TokenFault.invalid(reason: "a type that is not taken") }
        let key = try await keys.key(token.keyID, for: token.algorithm, patience)
        guard key.isSignature(token.parts.signature, of: token.parts.signed, algorithm: token.algorithm) else {
            throw TokenFault.invalid(reason: "wrong signature")
        }
        return try rules.token(token.claims(), type: token.type, now: now())
    }
}
