import Sekkei
import SekkeiJSON

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What claims must say so that a token is taken (RFC 8725, section 3; RFC 9068, section 4).
struct ClaimRules: Sendable {
    let issuer: String
    let audiences: Set<String>
    /// Seconds.
    let tolerance: Double
    let mapping: ClaimMapping

    init(_ configuration: OIDCConfiguration) {
        issuer = configuration.issuer
        audiences = configuration.audiences
        tolerance = Double(configuration.clockTolerance.nanoseconds) / 1e9
        mapping = configuration.mapping
    }

    private static let longestName = 1024

    /// Checks the claims of a signed token.
    func token(_ claims: JSONObject, type: TokenType, now: Double) throws(TokenFault) -> VerifiedToken {
        guard claims["iss"]?.stringValue == issuer else { throw .invalid(reason: "another issuer") }
        guard isMeant(claims["aud"]) else { throw .invalid(reason: "another audience") }
        guard let subject = text(claims["sub"]) else { throw .invalid(reason: "no subject") }
        try checkKind(claims, type)
        let expires = try checkTimes(claims, now: now, needsIssueTime: true)
        return verified(claims, subject, expires)
    }

    /// Checks what a provider answered about a token that it says is active. It need not say issuer or time of issue.
    func introspected(_ claims: JSONObject, now: Double) throws(TokenFault) -> VerifiedToken {
        guard claims["iss"].map({ $0.stringValue == issuer }) ?? true else { throw .invalid(reason: "another issuer") }
        guard isMeant(claims["aud"]) else { throw .invalid(reason: "another audience") }
        guard let subject = text(claims["sub"]) else { throw .invalid(reason: "no subject") }
        guard claims["cnf"] == nil else { throw .invalid(reason: "bound to a key of its client") }
        let expires = try checkTimes(claims, now: now, needsIssueTime: false)
        return verified(claims, subject, expires)
    }

    private func verified(_ claims: JSONObject, _ subject: String, _ expires: Double) -> VerifiedToken {
        VerifiedToken(
            subject: subject, issuer: issuer, id: text(claims["jti"]), expires: Date(timeIntervalSince1970: expires),
            claims: TokenClaims(claims, mapping), origin: .provider)
    }

    private func isMeant(_ audience: JSONValue?) -> Bool {
        if let one = audience?.stringValue { return audiences.contains(one) }
        guard let several = audience?.arrayValue else { return false }
        let names = several.compactMap(\.stringValue)
        return names.count == several.count && names.contains { audiences.contains($0) }
    }

    private func text(_ value: JSONValue?) -> String? {
        guard let text = value?.stringValue, !text.isEmpty, text.utf8.count <= Self.longestName else { return nil }
        return text
    }

    /// Keeps tokens of other kinds out that the same key has signed (RFC 8725, section 3.12).
    private func checkKind(_ claims: JSONObject, _ type: TokenType) throws(TokenFault) {
        guard claims["cnf"] == nil else { throw .invalid(reason: "bound to a key of its client") }
        switch type {
        case .accessToken:
            guard text(claims["client_id"]) != nil, text(claims["jti"]) != nil else { throw .invalid(reason: "no client or no id") }
        case .jwt:
            let isOther = ["at_hash", "c_hash", "s_hash", "events"].contains { claims[$0] != nil }
            let kind = claims["typ"].map { $0.stringValue?.lowercased() ?? "" } ?? "bearer"
            guard !isOther, kind == "bearer" || kind == "at+jwt" else { throw .invalid(reason: "not an access token") }
        }
    }

    private func checkTimes(_ claims: JSONObject, now: Double, needsIssueTime: Bool) throws(TokenFault) -> Double {
        let issued = try time(claims["iat"])
        guard issued != nil || !needsIssueTime else { throw .invalid(reason: "no time of issue") }
        guard let expires = try time(claims["exp"]) else { throw .invalid(reason: "no time of expiry") }
        // Whoever has expired is told so before anything else: the client renews the token then.
        guard expires + tolerance > now else { throw .expired }
        guard (issued ?? 0) <= now + tolerance else { throw .invalid(reason: TimeFault.issuedInFuture) }
        guard (try time(claims["nbf"]) ?? 0) <= now + tolerance else { throw .invalid(reason: TimeFault.notYetValid) }
        return expires
    }

    private func time(_ value: JSONValue?) throws(TokenFault) -> Double? {
        guard let value else { return nil }
        guard let seconds = value.numberValue?.double, seconds >= 0, seconds < 1e11 else {
            throw .invalid(reason: "a malformed time")
        }
        return seconds
    }
}

/// Reasons that the clock alone will mend: such refusals are not remembered.
enum TimeFault {
    static let issuedInFuture = "issued in the future"
    static let notYetValid = "not yet valid"
}
