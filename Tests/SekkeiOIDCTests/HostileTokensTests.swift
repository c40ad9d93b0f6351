import Crypto
import CryptoExtras
import Foundation
import Sekkei
import Testing

@testable import SekkeiOIDC

/// Every token here is hostile or broken; each must be refused for the reason that the log is to name, with no trace of its content.
struct HostileTokensTests {
    static let marker = "leaked-marker"

    /// Header, change of the claims, reason of the refusal. The signature is a good one of the RSA key.
    static let signed: [(String, [String: String?], String)] = [
        (#"{"alg":"none","kid":"rsa-1","typ":"at+jwt"}"#, [:], "an algorithm that is not taken"),
        (#"{"alg":"None","kid":"rsa-1","typ":"at+jwt"}"#, [:], "an algorithm that is not taken"),
        (#"{"alg":"rs256","kid":"rsa-1","typ":"at+jwt"}"#, [:], "an algorithm that is not taken"),
        (#"{"alg":"RS1","kid":"rsa-1","typ":"at+jwt"}"#, [:], "an algorithm that is not taken"),
        (#"{"alg":"RS512","kid":"rsa-1","typ":"at+jwt"}"#, [:], "an algorithm that is not taken"),
        (#"{"alg":["RS256"],"kid":"rsa-1","typ":"at+jwt"}"#, [:], "an algorithm that is not taken"),
        (#"{"kid":"rsa-1","typ":"at+jwt"}"#, [:], "an algorithm that is not taken"),
        (#"{"alg":"PS256","kid":"rsa-1","typ":"at+jwt"}"#, [:], "wrong signature"),
        (#"{"alg":"ES256","kid":"rsa-1","typ":"at+jwt"}"#, [:], "unknown key"),
        (#"{"alg":"RS256","kid":"ec-1","typ":"at+jwt"}"#, [:], "unknown key"),
        (#"{"alg":"RS256","typ":"at+jwt"}"#, [:], "no usable kid"),
        (#"{"alg":"RS256","kid":"","typ":"at+jwt"}"#, [:], "no usable kid"),
        (#"{"alg":"RS256","kid":7,"typ":"at+jwt"}"#, [:], "no usable kid"),
        (#"{"alg":"RS256","kid":"\#(String(repeating: "k", count: 257))","typ":"at+jwt"}"#, [:], "no usable kid"),
        (#"{"alg":"RS256","kid":"other","typ":"at+jwt"}"#, [:], "unknown key"),
        (#"{"alg":"RS256","kid":"RSA-1","typ":"at+jwt"}"#, [:], "unknown key"),
        (#"{"alg":"RS256","kid":"../../../../etc/passwd","typ":"at+jwt"}"#, [:], "unknown key"),
        (#"{"alg":"RS256","kid":"x' UNION SELECT 'secret","typ":"at+jwt"}"#, [:], "unknown key"),
        (#"{"alg":"RS256","kid":"http://127.0.0.1:1/keys","typ":"at+jwt"}"#, [:], "unknown key"),
        (#"{"alg":"RS256","kid":"rsa-1\u0000","typ":"at+jwt"}"#, [:], "unknown key"),
        (#"{"alg":"RS256","kid":"rsa-1"}"#, [:], "a type that is not taken"),
        (#"{"alg":"RS256","kid":"rsa-1","typ":"JWT"}"#, [:], "a type that is not taken"),
        (#"{"alg":"RS256","kid":"rsa-1","typ":"logout+jwt"}"#, [:], "a type that is not taken"),
        (#"{"alg":"RS256","kid":"rsa-1","typ":7}"#, [:], "a type that is not taken"),
        (#"{"alg":"RS256","kid":"rsa-1","typ":"at+jwt","crit":["exp"]}"#, [:], "critical extensions"),
        (#"{"alg":"RS256","kid":"rsa-1","typ":"at+jwt","crit":[]}"#, [:], "critical extensions"),
        (#"{"alg":"RS256","alg":"none","kid":"rsa-1","typ":"at+jwt"}"#, [:], "a malformed header"),
        (#"{"alg":"RS256","kid":"rsa-1","typ":"at+jwt","\u0061lg":"none"}"#, [:], "a malformed header"),
        (#"["RS256"]"#, [:], "a malformed header"),
        (#"{"alg":"RS256""#, [:], "a malformed header"),
        ("", [:], "a malformed header"),
        (#"{"alg":"RS256","kid":"rsa-1","typ":"at+jwt","x":\#(deep(40))}"#, [:], "a malformed header"),
        (good, ["iss": #""https://evil.example/""#], "another issuer"),
        (good, ["iss": nil], "another issuer"),
        (good, ["iss": "7"], "another issuer"),
        (good, ["aud": #""https://other.example/""#], "another audience"),
        (good, ["aud": #"["https://other.example/"]"#], "another audience"),
        (good, ["aud": #"["https://api.example/",7]"#], "another audience"),
        (good, ["aud": #""https://api.example/ https://other.example/""#], "another audience"),
        (good, ["aud": "[]"], "another audience"),
        (good, ["aud": "{}"], "another audience"),
        (good, ["aud": nil], "another audience"),
        (good, ["sub": nil], "no subject"),
        (good, ["sub": #""""#], "no subject"),
        (good, ["sub": "7"], "no subject"),
        (good, ["sub": "null"], "no subject"),
        (good, ["client_id": nil], "no client or no id"),
        (good, ["jti": nil], "no client or no id"),
        (good, ["cnf": #"{"jkt":"x"}"#], "bound to a key of its client"),
        (good, ["exp": nil], "no time of expiry"),
        (good, ["exp": #""1780003600""#], "a malformed time"),
        (good, ["exp": "1e300"], "a malformed time"),
        (good, ["exp": "-1"], "a malformed time"),
        (good, ["iat": nil], "no time of issue"),
        (good, ["iat": "1780000031"], "issued in the future"),
        (good, ["nbf": "1780000031"], "not yet valid"),
        (good, ["nbf": "[]"], "a malformed time"),
        (good, ["x\":1,\"x": "2"], "malformed claims"),
        (good, ["a": #"{"b":1,"b":2}"#], "malformed claims"),
        (good, ["a": deep(40)], "malformed claims"),
        (good, ["a": "nul"], "malformed claims"),
    ]

    static let good = #"{"alg":"RS256","kid":"rsa-1","typ":"at+jwt"}"#

    static func deep(_ depth: Int) -> String { String(repeating: "[", count: depth) + String(repeating: "]", count: depth) }

    @Test func token_thatIsSignedWellButSaysWrongThings_isRefusedAndNothingOfItIsLogged() async throws {
        let log = CollectedLog()
        try await Realm.with(log: log) { provider, verifier in
            for (header, changes, reason) in Self.signed {
                var changes = changes
                changes["marker"] = "\"\(Self.marker)\""
                let token = try Realm.rsa.get().token(header: header, claims: Realm.claims(provider.issuer, changes))
                let refusal = try await Realm.refusal(token, verifier)
                #expect(refusal == .invalid(reason: reason), "\(header) \(changes)")
            }
        }
        #expect(log.lines.isEmpty)
    }

    @Test func token_signedWithThePublicKeyAsASecret_isRefused() async throws {
        try await Realm.with { provider, verifier in
            guard case .rsa(let key, _) = try Realm.rsa.get().secret else { return }
            let spellings = [
                Data(key.publicKey.pemRepresentation.utf8), key.publicKey.derRepresentation, key.publicKey.pkcs1DERRepresentation,
                Data(try Realm.rsa.get().jwk().utf8),
            ]
            for secret in spellings {
                let header = #"{"alg":"HS256","kid":"rsa-1","typ":"at+jwt"}"#
                let signed = "\(Base64URL.encode(header.utf8)).\(Base64URL.encode(Realm.claims(provider.issuer).utf8))"
                let code = HMAC<SHA256>.authenticationCode(for: Data(signed.utf8), using: SymmetricKey(data: secret))
                let refusal = try await Realm.refusal("\(signed).\(Base64URL.encode(code))", verifier)
                #expect(refusal == .invalid(reason: "an algorithm that is not taken"))
            }
        }
    }

    @Test func token_thatBringsItsOwnKey_isRefusedAndNothingIsFetchedFromWhereItPoints() async throws {
        try await Realm.with { provider, verifier in
            let own = try TestKey.make(.es256, id: "rsa-1")
            let place = "\(provider.issuer)/evil"
            for member in [#""jwk":\#(try own.jwk())"#, #""jku":"\#(place)""#, #""x5u":"\#(place)""#, #""x5c":["MII"]"#] {
                let header = #"{"alg":"ES256","kid":"rsa-1","typ":"at+jwt",\#(member)}"#
                let token = try own.token(header: header, claims: Realm.claims(provider.issuer))
                #expect(try await Realm.refusal(token, verifier) == .unknownKey)
            }
            #expect(provider.requests(of: "/evil") == 0)
            let ignored = #"{"alg":"RS256","kid":"rsa-1","typ":"at+jwt","jku":"\#(place)"}"#
            let token = try Realm.rsa.get().token(header: ignored, claims: Realm.claims(provider.issuer))
            #expect(try await Realm.refusal(token, verifier) == nil)
        }
    }

    @Test func token_thatHasExpired_isRefusedAsSuch() async throws {
        try await Realm.with { provider, verifier in
            for (expiry, refusal) in [("1779999970", TokenFault.expired), ("1", .expired), ("1779999971", nil), ("1779999970.5", nil)] {
                let token = try Realm.rsa.get().token(claims: Realm.claims(provider.issuer, ["exp": expiry]))
                #expect(try await Realm.refusal(token, verifier) == refusal, "\(expiry)")
            }
        }
    }

    @Test func times_withinTheTolerance_areTaken() async throws {
        try await Realm.with { provider, verifier in
            for changes in [["iat": "1780000030"], ["nbf": "1780000030"], ["nbf": "0"], ["aud": #"["x","https://api.example/"]"#]] {
                let token = try Realm.rsa.get().token(claims: Realm.claims(provider.issuer, changes))
                #expect(try await Realm.refusal(token, verifier) == nil, "\(changes)")
            }
        }
    }

    @Test func text_thatIsNoToken_isRefusedWithoutAskingTheProvider() async throws {
        try await Realm.with { provider, verifier in
            let good = try Realm.ec.get().token(claims: Realm.claims(provider.issuer))
            let parts = good.split(separator: ".").map(String.init)
            let texts = [
                "", ".", "..", "...", "a.b.c", "abc", "\u{0}", " \(good)", "\(good) ", "\(good).", "\(good).x", "\(good)=", "\(good)==",
                "\(parts[0])=.\(parts[1]).\(parts[2])", "\(parts[0]).\(parts[1])", "\(parts[0]).\(parts[1]).", ".\(parts[1]).\(parts[2])",
                good.replacing("-", with: "+").replacing("_", with: "/") + "/", String(good.dropLast(1)) + "\u{301}",
                "\(parts[0])..\(parts[2])", good.replacing(".", with: "。"),
            ]
            for text in texts {
                guard let fault = try await Realm.refusal(text, verifier) else { Issue.record("taken: \(text)"); continue }
                let reasons = ["not a signed token", "wrong signature", "a malformed header"]
                #expect(reasons.contains { fault == .invalid(reason: $0) }, "\(text)")
            }
            let long = good + String(repeating: "A", count: 1_000_000)
            #expect(try await Realm.refusal(long, verifier) == .invalid(reason: "too long"))
        }
    }

    @Test func token_cutAnywhere_isRefused() async throws {
        try await Realm.with { provider, verifier in
            let good = try Realm.ec.get().token(claims: Realm.claims(provider.issuer))
            for length in 0..<good.utf8.count {
                #expect(try await Realm.refusal(String(good.prefix(length)), verifier) != nil)
            }
        }
    }

    @Test func token_changedInAnyCharacter_isRefused() async throws {
        try await Realm.with { provider, verifier in
            let good = try Realm.ec.get().token(claims: Realm.claims(provider.issuer))
            #expect(try await Realm.refusal(good, verifier) == nil)
            for index in good.indices {
                var forged = good
                forged.replaceSubrange(index...index, with: good[index] == "A" ? "B" : "A")
                #expect(try await Realm.refusal(forged, verifier) != nil, "\(forged)")
            }
        }
    }

    @Test func token_ofTheTypeJWT_isTakenWhereConfigured_butNoIDToken() async throws {
        try await Realm.with(change: { $0.tokenTypes = [.jwt] }) { provider, verifier in
            let header = #"{"alg":"RS256","kid":"rsa-1","typ":"JWT"}"#
            let cases: [(String, [String: String?], Bool)] = [
                (header, [:], true), (#"{"alg":"RS256","kid":"rsa-1"}"#, ["client_id": nil, "jti": nil, "typ": #""Bearer""#], true),
                (header, ["at_hash": #""x""#], false), (header, ["typ": #""ID""#], false), (header, ["typ": #""Refresh""#], false),
                (header, ["events": "{}"], false), (Self.good, [:], false),
            ]
            for (header, changes, isTaken) in cases {
                let token = try Realm.rsa.get().token(header: header, claims: Realm.claims(provider.issuer, changes))
                #expect((try await Realm.refusal(token, verifier) == nil) == isTaken, "\(header) \(changes)")
            }
        }
    }
}
