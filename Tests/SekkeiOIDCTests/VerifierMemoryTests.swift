import Foundation
import Sekkei
import Synchronization
import Testing

@testable import SekkeiOIDC

struct VerifierMemoryTests {
    @Test(arguments: SigningAlgorithm.allCases)
    func token_ofEachAlgorithm_isTaken_withItsClaims(algorithm: SigningAlgorithm) async throws {
        try await LoopbackProvider.with { provider in
            let key = try TestKey.make(algorithm, id: "k")
            provider.play(Realm.script(provider.issuer, [try key.jwk()]))
            try await Realm.verifying(provider.issuer) { verifier in
                let changes = ["roles": #"["admin"]"#, "email": #""a@b.c""#, "email_verified": "true"]
                let verified = try await verifier.verify(try key.token(claims: Realm.claims(provider.issuer, changes)))
                #expect(verified.subject == "s-7" && verified.issuer == provider.issuer && verified.id == "t-1")
                #expect(verified.expires == Date(timeIntervalSince1970: 1_780_003_600))
                #expect(verified.claims.roles == ["admin"] && verified.claims.isEmailVerified && verified.claims.client == "web")
            }
        }
    }

    @Test func algorithm_thatIsNotConfigured_isRefused() async throws {
        try await Realm.with(change: { $0.algorithms = [.ps256] }) { provider, verifier in
            let token = try Realm.rsa.get().token(claims: Realm.claims(provider.issuer))
            #expect(try await Realm.refusal(token, verifier) == .invalid(reason: "an algorithm that is not taken"))
        }
    }

    @Test func repeatedToken_isTakenFromMemory_untilItIsForgottenOrRevoked() async throws {
        let revoked = Mutex(false)
        try await LoopbackProvider.with { provider in
            provider.play(Realm.script(provider.issuer, [try Realm.ec.get().jwk()]))
            let isRevoked: @Sendable (VerifiedToken) -> Bool = { _ in revoked.withLock { $0 } }
            try await Realm.verifying(provider.issuer, isRevoked: isRevoked) { verifier in
                let token = try Realm.ec.get().token(claims: Realm.claims(provider.issuer))
                let first = try await verifier.verify(token)
                #expect(verifier.remembered.verified == 1)
                #expect(try await verifier.verify(token) == first)
                verifier.forget(token: token)
                #expect(verifier.remembered.verified == 0)
                _ = try await verifier.verify(token)
                verifier.forget(subject: "other")
                #expect(verifier.remembered.verified == 1)
                verifier.forget(subject: "s-7")
                #expect(verifier.remembered.verified == 0)
                _ = try await verifier.verify(token)
                revoked.withLock { $0 = true }
                #expect(try await Realm.refusal(token, verifier) == .invalid(reason: "revoked"))
            }
        }
    }

    @Test func rememberedToken_expiresAllTheSame() async throws {
        let moment = Mutex(Realm.now)
        try await LoopbackProvider.with { provider in
            provider.play(Realm.script(provider.issuer, [try Realm.ec.get().jwk()]))
            var configuration = try OIDCConfiguration(issuer: provider.issuer, audiences: [Realm.audience])
            configuration.memory.verifiedLifetime = .seconds(1_000_000)
            let verifier = try OIDCVerifier(configuration, logger: CollectedLog().logger, now: { moment.withLock { $0 } })
            let token = try Realm.ec.get().token(claims: Realm.claims(provider.issuer))
            #expect(try await Realm.refusal(token, verifier) == nil)
            moment.withLock { $0 += 3600 + 29 }
            #expect(try await Realm.refusal(token, verifier) == nil)
            moment.withLock { $0 += 1 }
            #expect(try await Realm.refusal(token, verifier) == .expired)
            try await verifier.shutdown()
        }
    }

    @Test func refusals_areRemembered_butNotThoseThatTimeOrKeysMend() async throws {
        try await Realm.with { provider, verifier in
            let lasting = try Realm.ec.get().token(claims: Realm.claims(provider.issuer, ["aud": #""x""#]))
            let early = try Realm.ec.get().token(claims: Realm.claims(provider.issuer, ["nbf": "1790000000"]))
            let unknown = try Realm.ec.get().token(
                header: #"{"alg":"ES256","kid":"u","typ":"at+jwt"}"#, claims: Realm.claims(provider.issuer))
            for token in [lasting, early, unknown] { #expect(try await Realm.refusal(token, verifier) != nil) }
            #expect(verifier.remembered.refused == 1)
            #expect(try await Realm.refusal(lasting, verifier) == .invalid(reason: "another audience"))
        }
    }

    @Test func service_fetchesKeysBeforeTheFirstToken() async throws {
        try await LoopbackProvider.with { provider in
            provider.play(Realm.script(provider.issuer, [try Realm.ec.get().jwk()]))
            var configuration = try OIDCConfiguration(issuer: provider.issuer, audiences: [Realm.audience])
            configuration.limits = Realm.limits()
            configuration.limits.shortestKeyLifetime = .milliseconds(20)
            configuration.limits.usualKeyLifetime = .milliseconds(20)
            let verifier = try OIDCVerifier(configuration, logger: CollectedLog().logger)
            let service = Task { try await verifier.run() }
            while provider.requests(of: "/keys") < 3 { try await Task.sleep(for: .milliseconds(10)) }
            service.cancel()
            try await service.value
        }
    }
}
