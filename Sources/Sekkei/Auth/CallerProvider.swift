/// Says whom a verified credential stands for.
public protocol CallerProvider<Caller>: Sendable {
    /// The spec's `auth.user`.
    associatedtype Caller: Sendable
    /// The caller with its present attributes; nil where there is none, or none any more.
    /// - Throws: An error that is ``ServiceUnavailable`` where that cannot be found out now.
    func caller(for credential: VerifiedCredential) async throws -> Caller?
    /// The same with what else is known of it. Implement it where callers do not last as long as their tokens, or are revoked by
    /// something else than the token's subject.
    func resolve(_ credential: VerifiedCredential) async throws -> ResolvedCaller<Caller>?
    /// What names the caller in logs; an id rather than an address.
    func logName(of caller: Caller) -> String?
}

extension CallerProvider {
    /// Nothing: callers stay unnamed in the log.
    public func logName(of caller: Caller) -> String? { nil }

    /// The caller alone.
    public func resolve(_ credential: VerifiedCredential) async throws -> ResolvedCaller<Caller>? {
        try await caller(for: credential).map { ResolvedCaller($0) }
    }
}
