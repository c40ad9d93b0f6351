import LimitedAPI
import Sekkei

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Takes `standard-7` for a token of the caller 7; anything else is not valid.
struct GateTokens: TokenVerifier {
    func verify(_ token: String) async throws -> VerifiedToken {
        if token == "expired" { throw TokenFault.expired }
        guard GateCallers.caller(token) != nil else { throw TokenFault.invalid(reason: "test") }
        return VerifiedToken(subject: token, expires: Date(timeIntervalSinceNow: 3600))
    }
}

/// Takes keys like tokens.
struct GateCallers: CallerProvider {
    func caller(for credential: VerifiedCredential) async throws -> Caller? {
        switch credential {
        case .token(let token): Self.caller(token.subject)
        case .apiKey(let key): Self.caller(key)
        }
    }

    func logName(of caller: Caller) -> String? { "\(caller.id)" }

    static func caller(_ text: String) -> Caller? {
        let parts = text.split(separator: "-")
        guard parts.count >= 2, let tier = Tier(rawValue: String(parts[0])), let id = Int64(parts[1]) else { return nil }
        return Caller(id: id, tier: tier)
    }
}
