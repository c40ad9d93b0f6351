import Foundation
import Sekkei
import Synchronization
import Testing

@testable import SekkeiOIDC

/// Against Glewlwyd, in a process of its own. It writes the scopes of a user's token as `aud`.
@Suite(.serialized)
struct RealProviderTests {
    private func verifying<R: Sendable>(
        _ provider: RealProvider, log: CollectedLog = CollectedLog(), change: (inout OIDCConfiguration) -> Void = { _ in },
        _ body: (OIDCVerifier) async throws -> R
    ) async throws -> R {
        var limits = ProviderLimits()
        limits.requestTimeout = .seconds(20)
        limits.refreshInterval = .milliseconds(100)
        limits.shortestKeyLifetime = .milliseconds(500)
        return try await Realm.verifying(
            provider.issuer, audiences: ["api", "openid api"], log: log, limits: limits, now: nil,
            change: {
                $0.mapping.name = ["full_name", "name"]
                change(&$0)
            }, body)
    }

    @Test func tokens_ofEveryGrantAndAlgorithm_areTaken() async throws {
        try await RealProvider.with(keys: [("a", .rs256)]) { provider in
            try await verifying(provider) { verifier in
                let program = try await verifier.verify(try await provider.clientToken())
                #expect(program.subject == "erp" && program.claims.client == "erp" && program.claims.scopes == ["api"])
                let rotations: [(String, SigningAlgorithm)] = [("b", .es256), ("c", .ps256), ("d", .edDSA)]
                for (id, algorithm) in rotations {
                    try await provider.rotate(to: [(id, algorithm), ("a", .rs256)])
                    let token = try await provider.passwordToken()
                    #expect(try SignedToken(token).algorithm == algorithm)
                    #expect(try await verifier.verify(token).claims.name == "Ada")
                }
                let token = try await provider.codeToken()
                let user = try await verifier.verify(token)
                #expect(user.claims.scopes == ["openid", "api"])
                let claims = try await verifier.userinfo(token, subject: user.subject)
                #expect(claims.email == "ada@example.com" && claims.name == "Ada" && !claims.isEmailVerified)
                await #expect(throws: TokenFault.self) { _ = try await verifier.userinfo("x.y.z", subject: user.subject) }
            }
            try await verifying(provider, change: { $0.algorithms = [.rs256] }) { verifier in
                let token = try await provider.passwordToken()
                await #expect(throws: TokenFault.self) { _ = try await verifier.verify(token) }
            }
        }
    }

    @Test func introspection_noticesARevocation() async throws {
        try await RealProvider.with(keys: [("a", .es256)]) { provider in
            let asking: (inout OIDCConfiguration) -> Void = {
                $0.introspection = .allTokens
                $0.credentials = RealProvider.client
                $0.memory.activeLifetime = .zero
            }
            try await verifying(provider, change: asking) { verifier in
                let token = try await provider.passwordToken()
                #expect(try await verifier.verify(token).claims.client == "erp")
                try await provider.revoke(token)
                await #expect(throws: TokenFault.invalid(reason: "not active")) { _ = try await verifier.verify(token) }
                await #expect(throws: TokenFault.invalid(reason: "not active")) { _ = try await verifier.verify("opaque") }
            }
            let mistaken: (inout OIDCConfiguration) -> Void = {
                $0.introspection = .opaqueTokens
                $0.credentials = ClientCredentials(id: "erp", secret: Secret("wrong"))
            }
            _ = try await verifying(provider, change: mistaken) { verifier in
                await #expect(throws: ProviderUnavailable("introspection: status 401")) { _ = try await verifier.verify("opaque") }
            }
        }
    }

    /// Tokens under load: those that are good and those that are not, and what has become of them.
    private final class Load: Sendable {
        struct Counts { var accepted = 0, refused = 0, wronglyAccepted = 0, wronglyRefused: [String] = [] }
        let good = Mutex<[String]>([])
        let counts = Mutex(Counts())

        func add(_ tokens: [String]) { good.withLock { $0 += tokens } }

        /// Verifies good and forged tokens in turn until the task is cancelled.
        func run(_ verifier: OIDCVerifier) async {
            while !Task.isCancelled {
                guard let token = good.withLock({ $0.randomElement() }) else { return }
                do {
                    _ = try await verifier.verify(token)
                    counts.withLock { $0.accepted += 1 }
                } catch {
                    counts.withLock { $0.wronglyRefused.append("\(error)") }
                }
                await refuse(Self.forged(token), verifier)
                await Task.yield()
            }
        }

        private func refuse(_ token: String, _ verifier: OIDCVerifier) async {
            do {
                _ = try await verifier.verify(token)
                counts.withLock { $0.wronglyAccepted += 1 }
            } catch {
                counts.withLock { $0.refused += 1 }
            }
        }

        /// The same token with another subject; sometimes one that has never been seen.
        private static func forged(_ token: String) -> String {
            let parts = token.split(separator: ".").map(String.init)
            let claims = String(decoding: Base64URL.decode(parts[1]) ?? [], as: UTF8.self)
            let forged = claims.replacing(#""sub":""#, with: #""sub":"x\#(Int.random(in: 0..<1000))"#)
            return "\(parts[0]).\(Base64URL.encode(forged.utf8)).\(parts[2])"
        }
    }

    @Test func rotationUnderLoad_refusesAndAcceptsNothingWrongly() async throws {
        let algorithms: [SigningAlgorithm] = [.es256, .rs256, .edDSA, .ps256, .es256, .rs256]
        let keys = algorithms.enumerated().map { (id: "k\($0)", algorithm: $1) }
        try await RealProvider.with(keys: [keys[0]]) { provider in
            try await verifying(provider) { verifier in
                let load = Load()
                var formerTokens = [try await provider.clientToken(), try await provider.passwordToken()]
                load.add(formerTokens)
                let workers = (0..<8).map { _ in Task { await load.run(verifier) } }
                for number in keys.indices.dropFirst() {
                    try await provider.rotate(to: [keys[number], keys[number - 1]])
                    let tokens = [try await provider.clientToken(), try await provider.passwordToken(), try await provider.codeToken()]
                    load.add(tokens)
                    try await Task.sleep(for: .milliseconds(300))
                    load.good.withLock { $0 = tokens }
                    try await Task.sleep(for: .milliseconds(100))
                    formerTokens = number < keys.count - 1 ? tokens : formerTokens
                }
                for worker in workers { worker.cancel() }
                for worker in workers { await worker.value }
                let counts = load.counts.withLock { $0 }
                print("rotation under load: \(counts.accepted) accepted, \(counts.refused) forged ones refused")
                #expect(counts.wronglyRefused == [] && counts.wronglyAccepted == 0)
                #expect(counts.accepted > 100 && counts.refused > 100)
                try await provider.rotate(to: [keys[5]])
                while try await Realm.refusal(formerTokens[0], verifier) == nil {
                    _ = try await verifier.verify(try await provider.clientToken())
                    try await Task.sleep(for: .milliseconds(50))
                }
                #expect(try await Realm.refusal(formerTokens[0], verifier) == .unknownKey)
            }
        }
    }
}
