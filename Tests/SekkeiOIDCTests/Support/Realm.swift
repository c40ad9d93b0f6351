import Foundation
import Logging
import Sekkei

@testable import SekkeiOIDC

/// A well-behaved provider with keys of the tests, and a verifier that trusts it.
enum Realm {
    static let now = Date(timeIntervalSince1970: 1_780_000_000)
    static let audience = "https://api.example/"
    static let rsa = Result { try TestKey.make(.rs256, id: "rsa-1") }
    static let ec = Result { try TestKey.make(.es256, id: "ec-1") }

    static func claims(_ issuer: String, _ changes: [String: String?] = [:]) -> String {
        var members = [
            "iss": "\"\(issuer)\"", "aud": "\"\(audience)\"", "sub": #""s-7""#, "client_id": #""web""#, "jti": #""t-1""#,
            "iat": "1780000000", "exp": "1780003600",
        ]
        for (name, value) in changes { members[name] = value }
        let text = members.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value)" }
        return "{\(text.joined(separator: ","))}"
    }

    static func discovery(_ issuer: String) -> String {
        """
        {"issuer":"\(issuer)","jwks_uri":"\(issuer)/keys","introspection_endpoint":"\(issuer)/introspect",\
        "userinfo_endpoint":"\(issuer)/userinfo"}
        """
    }

    static func keySet(_ keys: [String]) -> String { #"{"keys":[\#(keys.joined(separator: ","))]}"# }

    /// Plays a provider with these keys; other paths are answered by `others`.
    static func script(
        _ issuer: String, _ keys: [String], others: @escaping LoopbackProvider.Script = { _ in .init(status: 404) }
    ) -> LoopbackProvider.Script {
        { asked in
            if asked.path.hasSuffix("/.well-known/openid-configuration") { return .init(body: discovery(issuer)) }
            if asked.path.hasSuffix("/keys") { return .init(body: keySet(keys)) }
            return others(asked)
        }
    }

    static func limits() -> ProviderLimits {
        var limits = ProviderLimits()
        limits.requestTimeout = .seconds(10)
        limits.refreshInterval = .milliseconds(20)
        return limits
    }

    /// Runs a test with a verifier; its connections are closed afterwards.
    static func verifying<R: Sendable>(
        _ issuer: String, audiences: Set<String> = [audience], log: CollectedLog = CollectedLog(), limits: ProviderLimits = limits(),
        now: Date? = now, isRevoked: @escaping @Sendable (VerifiedToken) -> Bool = { _ in false },
        change: (inout OIDCConfiguration) -> Void = { _ in }, _ body: (OIDCVerifier) async throws -> R
    ) async throws -> R {
        var configuration = try OIDCConfiguration(issuer: issuer, audiences: audiences)
        configuration.limits = limits
        change(&configuration)
        let verifier = try OIDCVerifier(configuration, logger: log.logger, isRevoked: isRevoked, now: { now ?? Date() })
        do {
            let result = try await body(verifier)
            try await verifier.shutdown()
            return result
        } catch {
            try? await verifier.shutdown()
            throw error
        }
    }

    /// A provider with the RSA key and the EC key, and a verifier.
    static func with<R: Sendable>(
        log: CollectedLog = CollectedLog(), change: (inout OIDCConfiguration) -> Void = { _ in },
        _ body: (LoopbackProvider, OIDCVerifier) async throws -> R
    ) async throws -> R {
        try await LoopbackProvider.with { provider in
            provider.play(script(provider.issuer, [try rsa.get().jwk(), try ec.get().jwk()]))
            return try await verifying(provider.issuer, log: log, change: change) { try await body(provider, $0) }
        }
    }

    /// Why a token is refused; nil where it is taken.
    static func refusal(_ token: String, _ verifier: OIDCVerifier) async throws -> TokenFault? {
        do {
            _ = try await verifier.verify(token)
            return nil
        } catch let fault as TokenFault {
            return fault
        }
    }
}
