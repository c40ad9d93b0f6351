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
            case .bearer:
                guard let header = request.facts.authorization, Self.isBearer(header) else { continue }
                guard let token = Self.bearerToken(header) else { return .refused(.invalidToken) }
                return authenticate(request, key: header) { try await self.caller(token: token) }
            case .apiKey(let name):
                let keys = request.headers[name]
                guard let key = keys.first else { continue }
                // Of several, a proxy might have looked at another.
                guard keys.count == 1 else { return .refused(.invalidToken) }
                request.facts.apiKey = key
                return authenticate(request, key: "\(name):\(key)") { try await self.caller(apiKey: key) }
            }
        }
        return .refused(.authenticationRequired)
    }

    private struct Found {
        var caller: Caller
        var subject: String?
        /// Nanoseconds for which the credential is good.
        var remaining = UInt64.max
    }

    private func authenticate(
        _ request: Request, key: String, _ find: @escaping @Sendable () async throws -> Found?
    ) -> Authentication<Caller> {
        guard key.utf8.count <= Self.longestCredential else { return .refused(.invalidToken) }
        if let caller = cache.caller(for: key) { return .caller(named(caller, request)) }
        return .wait { [self] in
            do {
                guard let found = try await find() else { return .refused(.invalidToken) }
                cache.insert(found.caller, for: key, subject: found.subject, remaining: found.remaining)
                return .caller(named(found.caller, request))
            } catch {
                return .refused(Self.refusal(error, request))
            }
        }
    }

    private func caller(token: String) async throws -> Found? {
        guard let verifier else { return nil }
        let verified = try await verifier.verify(token)
        guard let caller = try await provider.caller(for: .token(verified)) else { return nil }
        let remaining = max(0, verified.expires.timeIntervalSinceNow)
        return Found(caller: caller, subject: verified.subject, remaining: UInt64(min(remaining, 1e9) * 1e9))
    }

    private func caller(apiKey: String) async throws -> Found? {
        try await provider.caller(for: .apiKey(apiKey)).map { Found(caller: $0, subject: nil) }
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
        header.prefix { $0 != " " }.lowercased() == "bearer"
    }

    /// The token of `Authorization: Bearer …`.
    static func bearerToken(_ header: String) -> String? {
        let token = header.dropFirst(7).trimmingSpaces()
        return token.isEmpty || token.contains(" ") ? nil : String(token)
    }
}
