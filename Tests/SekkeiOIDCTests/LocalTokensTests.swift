import Crypto
import Foundation
import Sekkei
import Testing

@testable import SekkeiOIDC

struct LocalTokensTests {
    static let now = Date(timeIntervalSince1970: 1_780_000_000)
    static let secret = Array("0123456789abcdef0123456789abcdef".utf8)
    static let other = Array("fedcba9876543210fedcba9876543210".utf8)

    private func tokens(
        _ id: String = "k1", _ secret: [UInt8] = secret, retired: [LocalKey] = [], issuer: String = "erp", audience: String = "api",
        at moment: Date = now
    ) async throws -> LocalTokens {
        try await LocalTokens(
            issuer: issuer, audience: audience, signingKey: LocalKey(id: id, secret: Secret(secret)), retiredKeys: retired, now: { moment })
    }

    private func issue(_ tokens: LocalTokens, seconds: Double = 3600, issued: Date = now) throws -> String {
        try tokens.issue(subject: "7", id: "s-1", client: "erp", issued: issued, expires: issued + seconds)
    }

    /// Whether a token is refused, and not as expired.
    private func isInvalid(_ token: String, _ tokens: LocalTokens) async -> Bool {
        do {
            _ = try await tokens.verify(token)
            return false
        } catch {
            if case TokenFault.invalid = error { return true }
            return false
        }
    }

    /// A token of freely chosen parts, signed with the tests' secret.
    private func forge(header: String, payload: String) -> String {
        let signed = "\(Base64URL.encode(Array(header.utf8))).\(Base64URL.encode(Array(payload.utf8)))"
        let code = HMAC<SHA256>.authenticationCode(for: Array(signed.utf8), using: SymmetricKey(data: Self.secret))
        return "\(signed).\(Base64URL.encode(code))"
    }

    @Test func token_ofItsOwn_isTaken() async throws {
        let tokens = try await tokens()
        let verified = try await tokens.verify(issue(tokens))
        #expect(verified == VerifiedToken(subject: "7", issuer: "erp", id: "s-1", expires: Self.now + 3600))
    }

    @Test func token_ofARetiredKey_isTaken_butNotOfAnUnknownOne() async throws {
        let old = try await tokens("k0", Self.other)
        let token = try issue(old)
        let rotated = try await tokens(retired: [LocalKey(id: "k0", secret: Secret(Self.other))])
        #expect(try await rotated.verify(token).subject == "7")
        #expect(await isInvalid(token, try await tokens()))
    }

    @Test func token_ofAnotherSecretUnderTheSameName_isRefused() async throws {
        let token = try issue(try await tokens("k1", Self.other))
        #expect(await isInvalid(token, try await tokens()))
    }

    @Test func token_ofAnotherIssuerOrAudience_isRefused() async throws {
        let tokens = try await tokens()
        #expect(await isInvalid(try issue(try await self.tokens(issuer: "else")), tokens))
        #expect(await isInvalid(try issue(try await self.tokens(audience: "else")), tokens))
    }

    @Test(arguments: [(3599.0, true), (3600.0, false), (1e6, false)])
    func token_isGoodUntilItExpires(after: Double, isGood: Bool) async throws {
        let token = try issue(try await tokens())
        let later = try await tokens(at: Self.now + after)
        if isGood {
            _ = try await later.verify(token)
        } else {
            await #expect(throws: TokenFault.expired) { _ = try await later.verify(token) }
        }
    }

    @Test func token_fromTheFuture_isRefusedBeyondTheTolerance() async throws {
        let tokens = try await tokens()
        _ = try await tokens.verify(try issue(tokens, issued: Self.now + 29))
        #expect(await isInvalid(try issue(tokens, issued: Self.now + 31), tokens))
    }

    @Test func everyChangedCharacter_isNoticed() async throws {
        let tokens = try await tokens()
        let token = try issue(tokens)
        for index in token.indices {
            var forged = token
            forged.replaceSubrange(index...index, with: token[index] == "A" ? "B" : "A")
            #expect(await isInvalid(forged, tokens))
        }
    }

    static let payload = #"{"iss":"erp","aud":"api","sub":"7","client_id":"c","iat":1780000000,"exp":1780003600,"jti":"j"}"#
    static let header = #"{"alg":"HS256","kid":"k1","typ":"at+jwt"}"#

    @Test(arguments: [
        (header, payload),
        (#"{"alg":"HS256","kid":"k1","typ":"application/AT+JWT"}"#, payload),
        (header, #"{"iss":"erp","aud":["x","api"],"sub":"7","client_id":"c","iat":1780000000,"exp":1780003600.5,"jti":"j"}"#),
    ])
    func token_inAnotherSpelling_isTaken(header: String, payload: String) async throws {
        #expect(try await tokens().verify(forge(header: header, payload: payload)).subject == "7")
    }

    @Test(arguments: [
        #"{"alg":"none","kid":"k1","typ":"at+jwt"}"#, #"{"alg":"HS512","kid":"k1","typ":"at+jwt"}"#,
        #"{"alg":"hs256","kid":"k1","typ":"at+jwt"}"#, #"{"alg":"HS256","typ":"at+jwt"}"#, #"{"alg":"HS256","kid":"k2","typ":"at+jwt"}"#,
        #"{"alg":"HS256","kid":"k1"}"#, #"{"alg":"HS256","kid":"k1","typ":"JWT"}"#, #"{"kid":"k1","typ":"at+jwt"}"#,
        #"{"alg":"HS256","kid":"k1","typ":"at+jwt","crit":["b64"]}"#, "[]", "{", "",
    ])
    func token_withAStrangeHeader_isRefused(header: String) async throws {
        #expect(await isInvalid(forge(header: header, payload: Self.payload), try await tokens()))
    }

    @Test(arguments: ["iss", "aud", "sub", "client_id", "iat", "exp", "jti"])
    func token_withoutARequiredClaim_isRefused(claim: String) async throws {
        let payload = Self.payload.replacing("\"\(claim)\"", with: "\"x_\(claim)\"")
        #expect(await isInvalid(forge(header: Self.header, payload: payload), try await tokens()))
    }

    @Test func token_notYetValid_isRefused() async throws {
        let payload = Self.payload.replacing(#""iat""#, with: #""nbf":1780000100,"iat""#)
        #expect(await isInvalid(forge(header: Self.header, payload: payload), try await tokens()))
    }

    @Test(arguments: ["", ".", "..", "...", "a.b.c", "e30.e30", "e30.e30.", "e30=.e30.e30", "e30.e30.e30.e30", "\u{0}"])
    func text_thatIsNoToken_isRefused(text: String) async throws {
        #expect(await isInvalid(text, try await tokens()))
    }

    @Test func secret_belowThirtyTwoBytes_isRefused() {
        #expect(throws: LocalKeyError.secretTooShort(length: 31)) { try LocalKey(id: "k", secret: Secret(Array(repeating: 1, count: 31))) }
        #expect(throws: LocalKeyError.emptyID) { try LocalKey(id: "", secret: Secret(Self.secret)) }
    }

    @Test func keys_ofOneName_areRefused() async {
        await #expect(throws: LocalKeyError.repeatedID("k1")) {
            _ = try await tokens(retired: [LocalKey(id: "k1", secret: Secret(Self.other))])
        }
    }
}
