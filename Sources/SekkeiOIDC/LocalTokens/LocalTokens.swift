import JWTKit
public import Sekkei

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// Makes access tokens and verifies its own, with secrets that only this service knows (RFC 9068, checked as RFC 8725 advises).
///
/// A token is taken only with the algorithm HS256, a known key, the type `at+jwt`, this issuer and this audience.
public struct LocalTokens: TokenVerifier {
    let issuer: String
    private let audience: String
    private let signingKey: LocalKey
    private let table: KeyTable
    private let now: @Sendable () -> Date

    /// Seconds by which the clocks of two instances may differ. Nothing is added to a token's life.
    static let clockTolerance = 30.0

    /// Creates the tokens of a service.
    /// - Parameters:
    ///   - issuer: `iss`, a name or URL that no other issuer has.
    ///   - audience: `aud`, the name or URL of the API.
    ///   - signingKey: Signs new tokens.
    ///   - retiredKeys: Sign nothing; what they have signed is still taken.
    /// - Throws: ``LocalKeyError/repeatedID(_:)``.
    public init(
        issuer: String, audience: String, signingKey: LocalKey, retiredKeys: [LocalKey] = [],
        now: @escaping @Sendable () -> Date = { Date() }
    ) async throws {
        self.issuer = issuer
        self.audience = audience
        self.signingKey = signingKey
        self.now = now
        table = try await KeyTable([signingKey] + retiredKeys)
    }

    /// Signs a token.
    /// - Parameters:
    ///   - subject: `sub`, whom it stands for.
    ///   - id: `jti`, what tells it from all others.
    ///   - client: `client_id`, the program that asked for it.
    public func issue(subject: String, id: String, client: String, issued: Date, expires: Date) throws -> String {
        let header = TokenHeader(alg: "HS256", kid: signingKey.id, typ: "at+jwt")
        let issuedAt = issued.timeIntervalSince1970.rounded(.down)
        let claims = AccessClaims(
            iss: issuer, aud: AudienceList([audience]), sub: subject, clientID: client, iat: issuedAt, nbf: issuedAt,
            exp: expires.timeIntervalSince1970.rounded(.down), jti: id)
        let signed = try "\(Self.encode(header)).\(Self.encode(claims))"
        guard let key = table[signingKey.id] else { throw LocalKeyError.emptyID }
        return try "\(signed).\(Base64URL.encode(key.sign(Array(signed.utf8))))"
    }

    /// Checks a token without waiting for anything.
    public func verify(_ token: String) async throws -> VerifiedToken {
        guard let compact = CompactToken(token) else { throw TokenFault.invalid(reason: "not a signed token") }
        try checkSignature(of: compact)
        guard let claims = compact.claims(AccessClaims.self) else {
            throw TokenFault.invalid(reason: "a required claim is missing or malformed")
        }
        try check(claims)
        return VerifiedToken(
            subject: claims.sub, issuer: claims.iss, id: claims.jti, expires: Date(timeIntervalSince1970: claims.exp))
    }

    private func checkSignature(of token: CompactToken) throws {
        guard token.header.alg == "HS256" else { throw TokenFault.invalid(reason: "the algorithm is not HS256") }
        guard token.header.crit == nil else { throw TokenFault.invalid(reason: "unknown critical extensions") }
        guard token.header.isAccessToken else { throw TokenFault.invalid(reason: "not an access token") }
        guard let key = token.header.kid.flatMap({ table[$0] }) else { throw TokenFault.invalid(reason: "unknown key") }
        guard try key.verify(token.parts.signature, signs: token.parts.signed) else { throw TokenFault.invalid(reason: "wrong signature") }
    }

    private func check(_ claims: AccessClaims) throws {
        let time = now().timeIntervalSince1970
        guard claims.iss == issuer else { throw TokenFault.invalid(reason: "another issuer") }
        guard claims.aud.values.contains(audience) else { throw TokenFault.invalid(reason: "another audience") }
        guard !claims.sub.isEmpty, !claims.jti.isEmpty else { throw TokenFault.invalid(reason: "an empty claim") }
        guard claims.iat <= time + Self.clockTolerance, (claims.nbf ?? 0) <= time + Self.clockTolerance else {
            throw TokenFault.invalid(reason: "issued in the future or not yet valid")
        }
        guard claims.exp > time else { throw TokenFault.expired }
    }

    private static func encode(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Base64URL.encode(try encoder.encode(value))
    }
}
