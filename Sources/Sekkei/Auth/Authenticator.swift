import NIOHTTP1

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Finds out who calls: takes the credential out of a request, has it verified and turned into a caller.
public final class Authenticator<Caller: Sendable>: Sendable {
    private let verifier: (any TokenVerifier)?
    private let provider: any CallerProvider<Caller>
    private let cache: CallerCache<Caller>

    /// The longest credential that is looked at; longer ones are refused unread.
    static var longestCredential: Int { 8192 }

    /// Creates an authenticator.
    /// - Parameters:
    ///   - verifier: Nil where the API has no bearer tokens.
    ///   - lifetime: How long a caller is taken from memory before the provider is asked again; zero for never.
    ///   - capacity: How many callers are held in memory at most.
    public init(
        verifier: (any TokenVerifier)?, provider: any CallerProvider<Caller>, lifetime: Duration = .seconds(10), capacity: Int = 10_000
    ) {
        self.verifier = verifier
        self.provider = provider
        cache = CallerCache(capacity: capacity, lifetime: lifetime)
    }

    /// Forgets a subject, so that its next request asks the provider: after a change of its rights, or its removal.
    public func revoke(subject: String) { cache.revoke(subject: subject) }

    /// Forgets a credential, after a log-out.
    public func revoke(credential: String) { cache.revoke(credential: credential) }

    func authenticate(_ request: Request, schemes: [Int]) -> Authentication<Caller> {
        for scheme in schemes {
            switch request.api.schemes[scheme] {
            case .bearer, .oidc:
                guard let header = request.facts.authorization, Self.isBearer(header) else { continue }
                let origins = Self.origins(schemes, request.api.schemes)
                return authenticate(request, key: header, origins) {
                    guard let token = Self.bearerToken(header) else { return nil }
                    return try await self.caller(token: token)
                }
            case .apiKey(let name):
                let keys = request.headers[name]
                guard let key = keys.first else { continue }
                // Of several, a proxy might have looked at another.
                guard keys.count == 1 else { return .refused(.invalidToken) }
                request.facts.apiKey = key
                return authenticate(request, key: "\(name):\(key)", .any) { try await self.caller(apiKey: key) }
            }
        }
        return .refused(.authenticationRequired)
    }

    private func authenticate(
        _ request: Request, key: String, _ origins: TakenOrigins, _ find: @escaping @Sendable () async throws -> KnownCaller<Caller>?
    ) -> Authentication<Caller> {
        guard key.utf8.count <= Self.longestCredential else { return .refused(.invalidToken) }
        if let known = cache.caller(for: key) { return admit(known, request, origins) }
        return .wait { [self] in
            do {
                let revocations = cache.revocations
                guard let known = try await find() else { return .refused(.invalidToken) }
                cache.insert(known, for: key, since: revocations)
                return admit(known, request, origins)
            } catch {
                return .refused(Self.refusal(error, request))
            }
        }
    }

    /// Whether what the credential is good for is what the request needs.
    private func admit(_ known: KnownCaller<Caller>, _ request: Request, _ origins: TakenOrigins) -> Authentication<Caller> {
        guard origins.take(known.origin) else { return .refused(.invalidToken) }
        let caller = named(known.caller, request)
        if known.isReadOnly, request.method != .get, request.method != .head { return .refused(.insufficientPermissions) }
        return .caller(caller)
    }

    private func caller(token: String) async throws -> KnownCaller<Caller>? {
        guard let verifier else { return nil }
        let verified = try await verifier.verify(token)
        guard let found = try await provider.resolve(.token(verified)) else { return nil }
        let expires = min(verified.expires, found.expires ?? .distantFuture)
        return KnownCaller(
            caller: found.caller, subject: found.subject ?? verified.subject, origin: verified.origin, isReadOnly: found.isReadOnly,
            remaining: Self.nanoseconds(until: expires))
    }

    private func caller(apiKey: String) async throws -> KnownCaller<Caller>? {
        try await provider.resolve(.apiKey(apiKey)).map { found in
            KnownCaller(
                caller: found.caller, subject: found.subject, isReadOnly: found.isReadOnly,
                remaining: found.expires.map(Self.nanoseconds) ?? .max)
        }
    }

    private static func nanoseconds(until moment: Date) -> UInt64 {
        UInt64(min(max(0, moment.timeIntervalSinceNow), 1e9) * 1e9)
    }

    private static func origins(_ schemes: [Int], _ all: [SecurityScheme]) -> TakenOrigins {
        // Where the API has one kind of bearer token alone, every verified token is of that kind.
        guard all.contains(.bearer), all.contains(.oidc) else { return .any }
        return TakenOrigins(
            service: schemes.contains { all[$0] == .bearer }, provider: schemes.contains { all[$0] == .oidc })
    }

    private func named(_ caller: Caller, _ request: Request) -> Caller {
        request.facts.callerName = provider.logName(of: caller)
        return caller
    }

    /// Credentials that cannot be checked now are not refused for good: 503, or 500 where the cause is unknown.
    private static func refusal(_ error: any Error, _ request: Request) -> BuiltInError {
        switch error {
        case TokenFault.expired: return .tokenExpired
        case TokenFault.invalid:
            request.facts.cause = error
            return .invalidToken
        case let error as any ServiceUnavailable where error.isUnavailable:
            request.facts.cause = error
            return error.dependency == .database ? .databaseUnavailable : .externalServiceUnavailable
        default:
            request.facts.cause = error
            return .internalError
        }
    }

    /// Whether a credential is of the scheme `Bearer`, in any case (RFC 9110, section 11.1). Others count as none (RFC 6750, section 3.1).
    static func isBearer(_ header: String) -> Bool {
        let scheme = header.utf8.prefix { $0 != UInt8(ascii: " ") }
        return scheme.count == 6 && zip(scheme, "bearer".utf8).allSatisfy { $0 | 0x20 == $1 }
    }

    /// The token of `Authorization: Bearer …`.
    static func bearerToken(_ header: String) -> String? {
        let token = Substring(header.utf8.dropFirst(7)).trimmingSpaces()
        return token.isEmpty || token.utf8.contains(UInt8(ascii: " ")) ? nil : String(token)
    }
}
