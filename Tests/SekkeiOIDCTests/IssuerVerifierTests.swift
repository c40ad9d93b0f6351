import Foundation
import NIOCore
import Sekkei
import Testing

@testable import SekkeiOIDC

/// A service with tokens of its own beside those of a provider.
struct IssuerVerifierTests {
    private static let secret = Secret("0123456789abcdef0123456789abcdef")

    private func own() async throws -> LocalTokens {
        try await LocalTokens(
            issuer: "erp", audience: "api", signingKey: LocalKey(id: "k", secret: Self.secret), now: { Realm.now })
    }

    private func issue(_ tokens: LocalTokens) throws -> String {
        try tokens.issue(subject: "7", id: "1", client: "erp", issued: Realm.now, expires: Realm.now + 60)
    }

    private func with(
        hasOwn: Bool = true, change: (inout OIDCConfiguration) -> Void = { _ in },
        _ body: (LoopbackProvider, IssuerVerifier, LocalTokens) async throws -> Void
    ) async throws {
        let tokens = try await own()
        try await Realm.with(change: change) { provider, verifier in
            try await body(provider, IssuerVerifier(own: hasOwn ? tokens : nil, provider: verifier), tokens)
        }
    }

    private func refusal(_ token: String, _ verifier: IssuerVerifier) async throws -> TokenFault? {
        do {
            _ = try await verifier.verify(token)
            return nil
        } catch let fault as TokenFault {
            return fault
        }
    }

    @Test func token_isCheckedByTheVerifierOfItsIssuer() async throws {
        try await with { provider, verifier, tokens in
            let local = try await verifier.verify(issue(tokens))
            #expect(local.subject == "7" && local.origin == .service && provider.requests.isEmpty)
            let token = try Realm.ec.get().token(claims: Realm.claims(provider.issuer))
            for _ in 0..<2 {
                let verified = try await verifier.verify(token)
                #expect(verified.subject == "s-7" && verified.origin == .provider)
            }
        }
    }

    @Test func issuer_isNotBelieved() async throws {
        try await with { provider, verifier, tokens in
            // Signed by the provider, as if the service had: and the other way round.
            let forged = try Realm.ec.get().token(claims: Realm.claims("erp", ["aud": #""api""#]))
            #expect(try await refusal(forged, verifier) == .invalid(reason: "the algorithm is not HS256"))
            let other = try await LocalTokens(
                issuer: provider.issuer, audience: Realm.audience, signingKey: LocalKey(id: "ec-1", secret: Self.secret), now: { Realm.now }
            )
            #expect(try await refusal(issue(other), verifier) == .invalid(reason: "an algorithm that is not taken"))
        }
    }

    @Test(arguments: [#""https://evil.example/""#, "7", "null", #"["erp"]"#, #""ERP""#])
    func issuer_thatIsUnknown_isRefusedWithoutAskingAnybody(issuer: String) async throws {
        try await with { provider, verifier, _ in
            let token = try Realm.ec.get().token(claims: Realm.claims(provider.issuer, ["iss": issuer]))
            #expect(try await refusal(token, verifier) == .invalid(reason: "another issuer"))
            #expect(provider.requests.isEmpty)
        }
    }

    @Test(arguments: [
        "", "a.b.c", "..", "x", "a.e30.c", String(repeating: "x", count: 1_000_000), "e30.eyJpc3MiOiJlcnAiLCJpc3MiOiJlcnAifQ.e30",
    ])
    func token_ofNoForm_isRefused(token: String) async throws {
        try await with { (provider, verifier, _) async throws in
            #expect(try await refusal(token, verifier) != nil)
            #expect(provider.requests.isEmpty)
        }
    }

    @Test func token_ofTheService_isRefusedWhereItMakesNone() async throws {
        try await with(hasOwn: false) { (_, verifier, tokens) async throws in
            #expect(try await refusal(issue(tokens), verifier) == .invalid(reason: "another issuer"))
        }
    }

    @Test func token_thatIsOpaque_isForTheProvider() async throws {
        let asking: (inout OIDCConfiguration) -> Void = {
            $0.introspection = .opaqueTokens
            $0.credentials = ClientCredentials(id: "api", secret: Secret("hush"))
        }
        try await with(change: asking) { provider, verifier, _ in
            let issuer = provider.issuer
            provider.play(
                Realm.script(issuer, [try Realm.ec.get().jwk()]) { asked in
                    asked.body.contains("opaque-1")
                        ? .init(body: #"{"active":true,"sub":"s-7","aud":"https://api.example/","exp":1780003600}"#)
                        : .init(body: #"{"active":false}"#)
                })
            #expect(try await verifier.verify("opaque-1").origin == .provider)
            #expect(try await refusal("opaque-2", verifier) == .invalid(reason: "not active"))
        }
    }

    @Test func issuer_cannotBeShared() async throws {
        try await LoopbackProvider.with { provider in
            try await Realm.verifying(provider.issuer) { verifier in
                let own = try await LocalTokens(
                    issuer: provider.issuer, audience: "api", signingKey: LocalKey(id: "k", secret: Self.secret))
                #expect(throws: OIDCConfigurationError.sharedIssuer) { try IssuerVerifier(own: own, provider: verifier) }
            }
        }
    }

    /// However often the provider is asked in vain, a token waits no longer than its patience.
    @Test(.timeLimit(.minutes(2)), arguments: [IntrospectionUse.never, .opaqueTokens])
    func provider_thatIsSlow_isNotWaitedForBeyondPatience(introspection: IntrospectionUse) async throws {
        try await LoopbackProvider.with({ _ in .init(delay: .minutes(10)) }) { provider in
            var limits = Realm.limits()
            limits.requestTimeout = .seconds(600)
            limits.patience = .milliseconds(100)
            try await Realm.verifying(
                provider.issuer, limits: limits,
                change: {
                    $0.introspection = introspection
                    $0.credentials = ClientCredentials(id: "api", secret: Secret("hush"))
                }
            ) { verifier in
                let token = introspection == .never ? try Realm.ec.get().token(claims: Realm.claims(provider.issuer)) : "opaque"
                await #expect(throws: ProviderUnavailable.self) { _ = try await verifier.verify(token) }
            }
        }
    }
}
