import Crypto
import Foundation
import NIOCore
import NIOHTTP1
import Sekkei
import SekkeiJSON
import Testing

@testable import SekkeiOIDC

/// Hostile tokens over connections to the whole ERP: each gets the documented refusal, and nothing of it comes back or into the log.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct HostileRequestsTests {
    private static let secret = "hostile-requests-secret-of-32-bytes"
    private static let marker = "leaked-marker"

    private struct Attempt {
        let name: String
        let headers: [(String, String)]
        var code = "AUTH003"

        init(_ name: String, token: String, code: String = "AUTH003") {
            self.init(name, [("Authorization", "Bearer \(token)")], code: code)
        }

        init(_ name: String, _ headers: [(String, String)], code: String = "AUTH003") {
            (self.name, self.headers, self.code) = (name, headers, code)
        }
    }

    private func claims(_ issuer: String, _ changes: [String: String?] = [:]) -> String {
        let now = Int(Date().timeIntervalSince1970)
        let current = ["iat": "\(now)", "exp": "\(now + 600)", "sub": "\"\(Self.marker)\"", "jti": "\"\(UUID().uuidString)\""]
        return Realm.claims(issuer, current.mapValues { Optional($0) }.merging(changes) { $1 })
    }

    /// A token signed with HMAC, as if the public key, which everybody knows, were a secret.
    private func confused(_ issuer: String, _ key: TestKey, keyID: String) throws -> String {
        let header = #"{"alg":"HS256","kid":"\#(keyID)","typ":"at+jwt"}"#
        let signed = "\(Base64URL.encode(header.utf8)).\(Base64URL.encode(claims(issuer).utf8))"
        let code = HMAC<SHA256>.authenticationCode(for: Array(signed.utf8), using: SymmetricKey(data: Data(try key.jwk().utf8)))
        return "\(signed).\(Base64URL.encode(Array(code)))"
    }

    private func withKeyID(_ id: String, _ issuer: String, _ key: TestKey) throws -> String {
        let quoted = id.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return try key.token(header: #"{"alg":"RS256","kid":"\#(quoted)","typ":"at+jwt"}"#, claims: claims(issuer))
    }

    private func attempts(_ issuer: String) throws -> [Attempt] {
        let (key, stranger) = (try Realm.rsa.get(), try TestKey.make(.rs256, id: "rsa-1"))
        let now = Int(Date().timeIntervalSince1970)
        func token(_ changes: [String: String?]) throws -> String { try key.token(claims: claims(issuer, changes)) }
        let none = "\(Base64URL.encode(#"{"alg":"none","kid":"rsa-1","typ":"at+jwt"}"#.utf8)).\(Base64URL.encode(claims(issuer).utf8))."
        let good = try token([:])
        let keyIDs = [
            "unknown-\(Self.marker)", "../../../../etc/passwd", "x' UNION SELECT 'secret", "http://127.0.0.1:1/keys", "rsa-1\\u0000",
            String(repeating: "k", count: 5_000),
        ]
        var attempts = try [
            Attempt("none", [], code: "AUTH005"), Attempt("another scheme", [("Authorization", "Basic YTpi")], code: "AUTH005"),
            Attempt("malformed", token: Self.marker), Attempt("empty", [("Authorization", "Bearer ")]),
            Attempt("alg none", token: none), Attempt("alg none, unsigned", token: none + "AAAA"),
            Attempt("HS256 by the public key", token: confused(issuer, key, keyID: "rsa-1")),
            Attempt("HS256 as the ERP's own", token: confused("itdo-erp", key, keyID: "rsa-1")),
            Attempt("forged", token: stranger.token(claims: claims(issuer))),
            Attempt("another issuer", token: token(["iss": #""https://evil.example/\#(Self.marker)""#])),
            Attempt("the ERP as issuer", token: token(["iss": #""itdo-erp""#])),
            Attempt("another audience", token: token(["aud": #""https://other.example/""#])),
            Attempt("expired", token: token(["exp": "\(now - 120)"]), code: "AUTH002"),
            Attempt("not yet valid", token: token(["nbf": "\(now + 600)"])),
            Attempt("of the future", token: token(["iat": "\(now + 600)"])),
            Attempt("somebody unknown", token: good), Attempt("cut", token: String(good.dropLast(3))),
            Attempt("8 KB", token: token(["x": "\"\(String(repeating: "x", count: 9_000))\""])),
            Attempt("20 KB", token: String(repeating: "x", count: 20_000)),
            Attempt("two headers", [("Authorization", "Bearer \(good)"), ("Authorization", "Bearer \(good)")]),
            Attempt("an unknown key", [("X-API-Key", "erp_\(Self.marker)")]),
            Attempt("two keys", [("X-API-Key", "a"), ("X-API-Key", "b")]),
        ]
        for id in keyIDs { attempts.append(Attempt("kid \(id.prefix(20))", token: try withKeyID(id, issuer, key))) }
        return attempts
    }

    private func environment(_ issuer: String) -> [String: String] {
        ServedERP.environment(issuer: issuer, audience: Realm.audience).merging(["ERP_JWT_SECRET": Self.secret]) { $1 }
    }

    @Test func hostileCredentials_getTheDocumentedRefusal() async throws {
        try await LoopbackProvider.with { provider in
            provider.play(Realm.script(provider.issuer, [try Realm.rsa.get().jwk()]))
            try await ServedERP.with(environment(provider.issuer), ["--log-level", "trace"]) { erp in
                for attempt in try attempts(provider.issuer) {
                    for _ in 0..<2 {
                        let answer = try await erp.send(headers: attempt.headers)
                        #expect(answer.status == 401 && answer.code == attempt.code, "\(attempt.name): \(answer.code ?? "")")
                        let challenge = attempt.headers.contains { $0.0 == "Authorization" && $0.1.hasPrefix("Bearer") }
                        let bearer = challenge ? #"Bearer error="invalid_token""# : "Bearer"
                        #expect(answer.challenges == [bearer, #"ApiKey realm="X-API-Key""#], "\(attempt.name)")
                        #expect(!answer.text.contains(Self.marker) && !answer.text.contains("eyJ"), "\(attempt.name)")
                    }
                }
                // A megabyte is no header field: refused before anything is read of it.
                let large = try? await erp.send(token: String(repeating: "x", count: 1 << 20))
                #expect(large == nil || large?.status == 431)
                #expect(!erp.output.contains(Self.marker) && !erp.output.contains("eyJ"), "\(erp.output)")
                let keyRequests = provider.requests(of: "/keys")
                #expect(keyRequests < 60, "unknown keys are asked for together: \(keyRequests)")
            }
        }
    }

    /// The first time by an address that the provider has verified, from then on by the subject.
    @Test func token_ofTheProvider_findsItsUser() async throws {
        try await LoopbackProvider.with { provider in
            provider.play(Realm.script(provider.issuer, [try Realm.ec.get().jwk()]))
            try await ServedERP.with(environment(provider.issuer)) { erp in
                func me(_ changes: [String: String?]) async throws -> ServedERP.Answer {
                    try await erp.send(token: try Realm.ec.get().token(claims: claims(provider.issuer, changes)))
                }
                let address = ["sub": #""s-hr""#, "email": #""HR@example.com""#]
                #expect(try await me(address.merging(["email_verified": #""true""#]) { $1 }).code == "AUTH003")
                let first = try await me(address.merging(["email_verified": "true"]) { $1 })
                #expect(first.status == 200 && first.json?["data"]?["email"]?.stringValue == "hr@example.com", "\(first.text)")
                #expect(try await me(["sub": #""s-hr""#]).status == 200)
                #expect(try await me(address.merging(["sub": #""s-other""#, "email_verified": "true"]) { $1 }).code == "AUTH003")
            }
        }
    }

    /// Down, slow or lying: 503 in time where nothing cached helps; what is cached goes on.
    @Test(arguments: [
        LoopbackProvider.Reply(delay: .seconds(20)), .init(drips: true), .init(hangsUp: true), .init(status: 500), .init(body: "<html>"),
        .init(body: #"{"issuer":"https://evil.example","jwks_uri":"https://evil.example/keys"}"#),
    ])
    func provider_thatDoesNotHelp_is503InTime(reply: LoopbackProvider.Reply) async throws {
        try await LoopbackProvider.with({ _ in reply }) { provider in
            try await ServedERP.with(environment(provider.issuer)) { erp in
                let token = try Realm.ec.get().token(claims: claims(provider.issuer))
                for _ in 0..<2 {
                    let start = ContinuousClock.now
                    // Not 504: the provider is given up before the operation's time is over.
                    let answer = try await erp.send(token: token)
                    #expect(answer.status == 503 && answer.code == "SYS002")
                    print("503 after \(ContinuousClock.now - start)")
                }
                let login = #"{"email":"hr@example.com","password":"demo-Password-1"}"#
                #expect(try await erp.send(.POST, "/auth/login", body: login).status == 200)
            }
        }
    }

    @Test func localLogin_thatIsOff_leavesTheProviderAlone() async throws {
        try await LoopbackProvider.with { provider in
            provider.play(Realm.script(provider.issuer, [try Realm.ec.get().jwk()]))
            try await ServedERP.with(environment(provider.issuer).merging(["ERP_LOCAL_LOGIN": "off"]) { $1 }) { erp in
                let login = #"{"email":"hr@example.com","password":"demo-Password-1"}"#
                let refused = try await erp.send(.POST, "/auth/login", body: login)
                #expect(refused.status == 403 && refused.code == "AUTH012")
                let token = try Realm.ec.get().token(
                    claims: claims(provider.issuer, ["email": #""hr@example.com""#, "email_verified": "true"]))
                #expect(try await erp.send(token: token).status == 200)
            }
        }
    }
}
