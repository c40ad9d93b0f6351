import Foundation
import NIOHTTP1
import SekkeiJSON
import Testing

@testable import SekkeiOIDC

/// Whatever is configured or sent that nobody else may know: no line of the log holds it, however much is logged.
@Suite(.timeLimit(.minutes(5)))
struct SecretsInLogsTests {
    private static let signing = "known-signing-secret-7f3a9c2e5b8d"
    private static let client = "known-client-secret-1d4e"
    private static let password = "demo-Password-1"

    /// What a session has made up that must not be seen again.
    private func use(_ erp: ServedERP) async throws -> [String] {
        let login = try await erp.send(.POST, "/auth/login", body: #"{"email":"hr@example.com","password":"\#(Self.password)"}"#)
        let data = try #require(login.json?["data"])
        let access = try #require(data["access_token"]?.stringValue)
        let refresh = try #require(data["refresh_token"]?.stringValue)
        let bearer = [("Authorization", "Bearer \(access)")]
        #expect(try await erp.send(headers: bearer).status == 200)
        let made = try await erp.send(.POST, "/api-keys", headers: bearer, body: #"{"name":"Log"}"#)
        let key = try #require(made.json?["data"]?["key"]?.stringValue)
        #expect(try await erp.send(headers: [("X-API-Key", key)]).status == 200)
        for _ in 0..<2 { _ = try await erp.send(.POST, "/auth/refresh", body: #"{"refresh_token":"\#(refresh)"}"#) }
        _ = try await erp.send(.POST, "/auth/login", body: #"{"email":"hr@example.com","password":"wrong-Secret-9"}"#)
        _ = try await erp.send(.POST, "/auth/login", body: #"{"password":"broken-Secret-9""#)
        _ = try await erp.send(token: "opaque-token-4711")
        _ = try await erp.send(token: access + "x")
        _ = try await erp.send(.GET, "/auth/me?access_token=in-the-query-4711")
        return [
            access, String(access.split(separator: ".")[2]), refresh, key, String(key.suffix(64)), "wrong-Secret-9", "broken-Secret-9",
            "opaque-token-4711", "in-the-query-4711",
        ]
    }

    @Test func log_atItsMostTalkative_holdsNoSecret() async throws {
        try await LoopbackProvider.with { provider in
            provider.play(
                Realm.script(provider.issuer, [try Realm.ec.get().jwk()]) { _ in .init(body: #"{"active":false}"#) })
            let environment = ServedERP.environment(issuer: provider.issuer, audience: Realm.audience).merging([
                "ERP_JWT_SECRET": Self.signing, "ERP_OIDC_CLIENT_ID": "erp", "ERP_OIDC_CLIENT_SECRET": Self.client,
            ]) { $1 }
            try await ServedERP.with(environment, ["--log-level", "trace"]) { erp in
                let known = try await use(erp) + [Self.signing, Self.client]
                // The greeting shows the demo logins on purpose, and it is no log line.
                let log = erp.output.split(separator: "\n").filter { !$0.contains("Demo logins") }.joined(separator: "\n")
                #expect(log.contains("API key created") && log.contains("login failed"))
                #expect(provider.requests.contains { $0.authorization?.hasPrefix("Basic") == true })
                for secret in known + [Self.password] { #expect(!log.contains(secret), "\(secret) stands in the log") }
            }
        }
    }
}
