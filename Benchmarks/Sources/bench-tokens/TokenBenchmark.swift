import Crypto
import CryptoExtras
import Foundation
import Logging
import Measuring
import Sekkei
import SekkeiOIDC

/// Times the verification of tokens.
@main
struct TokenBenchmark {
    static func main() async throws {
        let benchmark = try Benchmark()
        // Away from the main thread, to which each step would come back.
        try await Task.detached { try await run(benchmark) }.value
    }

    private static func run(_ benchmark: Benchmark) async throws {
        let keys: [SigningKey] = [
            .rsa(try _RSA.Signing.PrivateKey(keySize: .bits2048)), .p256(P256.Signing.PrivateKey()),
            .ed25519(Curve25519.Signing.PrivateKey()),
        ]
        let server = try await KeyServer(keys: #"{"keys":[\#(try keys.map { try $0.published() }.joined(separator: ","))]}"#)
        let own = try await LocalTokens(
            issuer: "erp", audience: "api", signingKey: LocalKey(id: "k", secret: Secret("0123456789abcdef0123456789abcdef")))
        let token = try own.issue(subject: "7", id: "1", client: "erp", issued: Date(), expires: Date() + 3600)
        try await benchmark.measure("own token, HS256") { _ = try await own.verify(token) }
        let forgetful = try verifier(server.issuer, remembering: .zero)
        for key in keys {
            let token = try key.token(claims(server.issuer))
            try await benchmark.measure("provider's token, cached key, \(key.algorithm)") { _ = try await forgetful.verify(token) }
        }
        let verifier = try verifier(server.issuer, remembering: .seconds(300))
        let repeated = try keys[0].token(claims(server.issuer))
        try await benchmark.measure("provider's token, repeated") { _ = try await verifier.verify(repeated) }
        let both = try IssuerVerifier(own: own, provider: verifier)
        try await benchmark.measure("provider's token, repeated, beside own ones") { _ = try await both.verify(repeated) }
        try await benchmark.measure("own token, beside a provider's") { _ = try await both.verify(token) }
        for verifier in [forgetful, verifier] { try await verifier.shutdown() }
    }

    private static func verifier(_ issuer: String, remembering lifetime: Duration) throws -> OIDCVerifier {
        var configuration = try OIDCConfiguration(issuer: issuer, audiences: ["api"])
        configuration.memory.verifiedLifetime = lifetime
        return try OIDCVerifier(configuration, logger: Logger(label: "bench-tokens") { _ in SwiftLogNoOpLogHandler() })
    }

    private static func claims(_ issuer: String) -> String {
        let now = Int(Date().timeIntervalSince1970)
        return """
            {"iss":"\(issuer)","aud":"api","sub":"f:7","client_id":"web","jti":"1","iat":\(now),"exp":\(now + 3600),\
            "scope":"openid email","realm_access":{"roles":["erp-users"]}}
            """
    }
}
