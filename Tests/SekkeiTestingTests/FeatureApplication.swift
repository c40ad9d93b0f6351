import FeatureAPI
import Foundation
import Logging
import Sekkei
import SekkeiJSON
import SekkeiTesting

/// The feature API behind services that keep to it.
enum FeatureApplication {
    static func make() throws -> Application<FeatureAPI.API> {
        try Application(
            FeatureAPI.API(features: FeatureStub(), items: ItemStub(), plain: PlainStub()),
            authenticator: Authenticator(verifier: StubTokens(), provider: StubCallers()),
            rateLimits: RateLimits(scale: 1000), logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    }

    static var options: ContractOptions {
        var options = ContractOptions(
            credentials: [.bearer("admin", role: "admin"), .bearer("staff", role: "staff")], known: ["item_id": 1, "id": 1],
            tooLargeBody: 3 << 20)
        options.omitted = ["slow": "it always runs into its deadline: that is what it is for"]
        return options
    }
}

/// Tokens that are names; any other is bad.
struct StubTokens: TokenVerifier {
    func verify(_ token: String) async throws -> VerifiedToken {
        guard ["admin", "staff"].contains(token) else { throw TokenFault.invalid(reason: "unknown") }
        return VerifiedToken(subject: token, expires: Date().addingTimeInterval(60))
    }
}

struct StubCallers: CallerProvider {
    func caller(for credential: VerifiedCredential) async throws -> Caller? {
        guard case .token(let token) = credential else { return nil }
        return Caller(id: 1, name: token.subject, role: Role(name: token.subject))
    }
}
