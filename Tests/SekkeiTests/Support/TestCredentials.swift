import FeatureAPI
import Sekkei

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Tokens that are names; two of them are bad.
struct TestTokens: TokenVerifier {
    func verify(_ token: String) async throws -> VerifiedToken {
        switch token {
        case "expired": throw TokenFault.expired
        case "forged": throw TokenFault.invalid(reason: "signature")
        case "outage": throw PlainTestService.Outage(dependency: .externalService)
        default: return VerifiedToken(subject: token, expires: Date().addingTimeInterval(60))
        }
    }
}

/// Callers named by their token or key.
struct TestCallers: CallerProvider {
    func caller(for credential: VerifiedCredential) async throws -> Caller? {
        let name =
            switch credential {
            case .token(let token): token.subject
            case .apiKey(let key): key
            }
        guard ["admin", "staff"].contains(name) else { return nil }
        return Caller(id: 1, name: name, role: Role(name: name))
    }

    func logName(of caller: Caller) -> String? { String(caller.id) }
}
