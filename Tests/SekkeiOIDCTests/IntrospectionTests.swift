import Foundation
import NIOCore
import NIOHTTP1
import Sekkei
import Testing

@testable import SekkeiOIDC

struct IntrospectionTests {
    static let active = """
        {"active":true,"sub":"s-7","aud":"https://api.example/","exp":1780003600,"client_id":"web","scope":"a b"}
        """

    /// A provider that answers introspection so, and a verifier that asks it.
    private func with<R: Sendable>(
        _ reply: LoopbackProvider.Reply, use: IntrospectionUse = .opaqueTokens, change: (inout OIDCConfiguration) -> Void = { _ in },
        _ body: (LoopbackProvider, OIDCVerifier) async throws -> R
    ) async throws -> R {
        try await LoopbackProvider.with { provider in
            provider.play(Realm.script(provider.issuer, [try Realm.ec.get().jwk()], others: { _ in reply }))
            return try await Realm.verifying(
                provider.issuer,
                change: {
                    $0.introspection = use
                    $0.credentials = ClientCredentials(id: "api", secret: Secret("hush"))
                    change(&$0)
                },
                { try await body(provider, $0) })
        }
    }

    @Test func activeToken_isTaken_andAskedAboutOnce() async throws {
        try await with(.init(body: Self.active)) { provider, verifier in
            let verified = try await verifier.verify("opaque token+1")
            #expect(verified.subject == "s-7" && verified.claims.scopes == ["a", "b"] && verified.claims.client == "web")
            #expect(try await verifier.verify("opaque token+1") == verified)
            let asked = provider.requests.filter { $0.path.hasSuffix("/introspect") }
            #expect(asked.count == 1)
            #expect(asked.first?.method == .POST)
            #expect(asked.first?.body == "token=opaque%20token%2B1&token_type_hint=access_token")
            #expect(asked.first?.authorization == "Basic \(Data("api:hush".utf8).base64EncodedString())")
        }
    }

    @Test(arguments: [
        (#"{"active":false}"#, "not active"), (#"{"active":false,"sub":"s-7"}"#, "not active"),
        (active.replacing(#""sub":"s-7","#, with: ""), "no subject"),
        (active.replacing("api.example", with: "x.example"), "another audience"),
        (active.replacing(#""aud":"https://api.example/","#, with: ""), "another audience"),
        (active.replacing(#""exp":1780003600,"#, with: ""), "no time of expiry"),
        (active.replacing(#""scope""#, with: #""iss":"https://evil.example","scope""#), "another issuer"),
        (active.replacing(#""scope""#, with: #""nbf":1790000000,"scope""#), "not yet valid"),
        (active.replacing(#""scope""#, with: #""iat":1790000000,"scope""#), "issued in the future"),
        (active.replacing(#""scope""#, with: #""cnf":{},"scope""#), "bound to a key of its client"),
    ])
    func token_thatIsNotMeantOrNotActive_isRefused(answer: String, reason: String) async throws {
        try await with(.init(body: answer)) { _, verifier in
            let refusal = try await Realm.refusal("opaque", verifier)
            #expect(refusal == .invalid(reason: reason))
        }
    }

    @Test func token_thatHasExpired_isRefusedAsSuch() async throws {
        try await with(.init(body: Self.active.replacing("1780003600", with: "1770000000"))) { _, verifier in
            let refusal = try await Realm.refusal("opaque", verifier)
            #expect(refusal == .expired)
        }
    }

    @Test func refusal_isRememberedShortly() async throws {
        try await with(.init(body: #"{"active":false}"#)) { provider, verifier in
            for _ in 0..<5 {
                let refusal = try await Realm.refusal("opaque", verifier)
                #expect(refusal == .invalid(reason: "not active"))
            }
            #expect(provider.requests(of: "/introspect") == 1)
        }
    }

    @Test(arguments: [
        LoopbackProvider.Reply(status: 401), .init(status: 500), .init(status: 403, body: "{}"), .init(body: "{}"), .init(body: "[]"),
        .init(body: #"{"active":"true"}"#), .init(body: #"{"active":true,"active":false}"#), .init(body: "<html>"), .init(hangsUp: true),
        .init(headers: [("Content-Type", "text/plain")], body: active), .init(status: 307, headers: [("Location", "/x")]),
    ])
    func provider_thatDoesNotSay_is503_andAskedAgain(reply: LoopbackProvider.Reply) async throws {
        try await with(reply) { provider, verifier in
            for _ in 0..<2 { await #expect(throws: ProviderUnavailable.self) { _ = try await verifier.verify("opaque") } }
            #expect(provider.requests(of: "/introspect") >= 2)
        }
    }

    @Test func sameToken_atTheSameTime_isAskedAboutOnce_andThereIsABound() async throws {
        let reply = LoopbackProvider.Reply(body: Self.active, delay: .milliseconds(200))
        try await with(reply, change: { $0.limits.mostWaiting = 3 }) { provider, verifier in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<100 { group.addTask { _ = try await verifier.verify("opaque") } }
                try await group.waitForAll()
            }
            #expect(provider.requests(of: "/introspect") == 1)
            let refused = await withTaskGroup(of: Bool.self) { group in
                for number in 0..<20 {
                    group.addTask { (try? await verifier.verify("opaque \(number)")) == nil }
                }
                return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(refused >= 1)
        }
    }

    @Test func opaqueToken_whereNoneIsAskedAbout_isRefusedUnasked() async throws {
        try await with(.init(body: Self.active), use: .never) { provider, verifier in
            let refusal = try await Realm.refusal("opaque", verifier)
            #expect(refusal == .invalid(reason: "not a signed token"))
            #expect(provider.requests.isEmpty)
        }
    }

    @Test func signedToken_whereAllAreAskedAbout_mustBeGoodAndActive() async throws {
        try await with(.init(body: Self.active), use: .allTokens) { provider, verifier in
            let token = try Realm.ec.get().token(claims: Realm.claims(provider.issuer))
            #expect(try await Realm.refusal(token, verifier) == nil)
            let other = try Realm.ec.get().token(claims: Realm.claims(provider.issuer, ["sub": #""s-8""#]))
            #expect(try await Realm.refusal(other, verifier) == .invalid(reason: "introspected with another subject"))
            #expect(try await Realm.refusal("\(token)x", verifier) != nil)
            #expect(provider.requests(of: "/introspect") == 2)
        }
        try await with(.init(body: #"{"active":false}"#), use: .allTokens) { provider, verifier in
            let token = try Realm.ec.get().token(claims: Realm.claims(provider.issuer))
            #expect(try await Realm.refusal(token, verifier) == .invalid(reason: "not active"))
        }
    }

    @Test func userinfo_isTakenForItsSubjectOnly() async throws {
        let reply = LoopbackProvider.Reply(body: #"{"sub":"s-7","email":"a@b.c","email_verified":true}"#)
        try await with(reply, use: .never) { provider, verifier in
            let claims = try await verifier.userinfo("t", subject: "s-7")
            #expect(claims.isEmailVerified)
            #expect(provider.requests.last?.authorization == "Bearer t")
            await #expect(throws: TokenFault.invalid(reason: "userinfo of another subject")) {
                _ = try await verifier.userinfo("t", subject: "s-8")
            }
        }
    }

    @Test(arguments: [(401, true), (403, true), (500, false), (200, false)])
    func userinfo_thatIsNotGiven_isAFaultOfTheTokenOrOfTheProvider(status: Int, isFaultOfToken: Bool) async throws {
        try await with(.init(status: status), use: .never) { _, verifier in
            if isFaultOfToken {
                await #expect(throws: TokenFault.self) { _ = try await verifier.userinfo("t", subject: "s") }
            } else {
                await #expect(throws: ProviderUnavailable.self) { _ = try await verifier.userinfo("t", subject: "s") }
            }
        }
    }
}
