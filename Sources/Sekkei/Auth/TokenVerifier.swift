/// Verifies bearer tokens: by local keys, by the keys of a provider, or by asking it.
public protocol TokenVerifier: Sendable {
    /// Checks signature, times, issuer and audience.
    /// - Throws: ``TokenFault`` where the token must be refused; any other error means that it could not be checked.
    func verify(_ token: String) async throws -> VerifiedToken
}

/// Why a token is refused.
public enum TokenFault: Error, Sendable, Equatable {
    /// Its time is over: AUTH002.
    case expired
    /// It is malformed, forged or not meant for this API: AUTH003. The reason goes to the log, not to the caller.
    case invalid(reason: String)
}
