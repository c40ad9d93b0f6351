import Foundation
import Sekkei
import SekkeiJSON
import Synchronization
import Testing

@testable import SekkeiOIDC

/// The ERP behind its socket, Glewlwyd beside it, and keys that change while many call.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct ServedRotationTests {
    private final class Load: Sendable {
        struct Counts {
            var accepted = 0, refused = 0
            var wronglyAccepted: [String] = [], wronglyRefused: [String] = []
        }

        let good = Mutex<[String]>([])
        let counts = Mutex(Counts())

        func add(_ tokens: [String]) { good.withLock { $0 += tokens } }

        /// Calls with good tokens, forged ones and ones of an unknown signer in turn, until the task is cancelled.
        func run(_ erp: ServedERP, stranger: String) async {
            while !Task.isCancelled {
                guard let token = good.withLock({ $0.randomElement() }) else { return }
                await call(erp, token, isGood: true)
                await call(erp, Self.forged(token), isGood: false)
                await call(erp, stranger, isGood: false)
            }
        }

        private func call(_ erp: ServedERP, _ token: String, isGood: Bool) async {
            let text: String
            do {
                let answer = try await erp.send(token: token)
                if answer.status == (isGood ? 200 : 401) {
                    return counts.withLock { if isGood { $0.accepted += 1 } else { $0.refused += 1 } }
                }
                text = "\(answer.status) \(answer.code ?? "")"
            } catch is CancellationError {
                return
            } catch {
                text = "\(error)"
            }
            counts.withLock { if isGood { $0.wronglyRefused.append(text) } else { $0.wronglyAccepted.append(text) } }
        }

        /// The same token for another subject.
        private static func forged(_ token: String) -> String {
            let parts = token.split(separator: ".").map(String.init)
            let claims = String(decoding: Base64URL.decode(parts[1]) ?? [], as: UTF8.self)
            let forged = claims.replacing(#""sub":""#, with: #""sub":"x\#(Int.random(in: 0..<1000))"#)
            return "\(parts[0]).\(Base64URL.encode(forged.utf8)).\(parts[2])"
        }
    }

    private func subject(_ token: String) throws -> String {
        let claims = try #require(StrictJSON.object(Base64URL.decode(token.split(separator: ".")[1]) ?? [], maxDepth: 8))
        return try #require(claims["sub"]?.stringValue)
    }

    private func environment(_ provider: RealProvider) -> [String: String] {
        ServedERP.environment(issuer: provider.issuer, audience: "api,openid api").merging([
            "ERP_OIDC_CLIENT_ID": "erp", "ERP_OIDC_CLIENT_SECRET": "a-client-secret-100",
        ]) { $1 }
    }

    @Test func rotationUnderLoad_overTheSocket_refusesAndAcceptsNothingWrongly() async throws {
        let algorithms: [SigningAlgorithm] = [.es256, .rs256, .edDSA, .ps256, .es256]
        let keys = algorithms.enumerated().map { (id: "k\($0)", algorithm: $1) }
        try await RealProvider.with(keys: [keys[0]]) { provider in
            try await ServedERP.with(environment(provider)) { erp in
                var tokens = [try await provider.clientToken(), try await provider.passwordToken()]
                try await erp.link(provider.issuer, try subject(tokens[0]), userID: 1)
                try await erp.link(provider.issuer, try subject(tokens[1]), userID: 2)
                let load = Load()
                load.add(tokens)
                let stranger = try TestKey.make(.es256, id: "k0").token(claims: Realm.claims(provider.issuer, ["aud": #""api""#]))
                let workers = (0..<6).map { _ in Task { await load.run(erp, stranger: stranger) } }
                for number in keys.indices.dropFirst() {
                    try await provider.rotate(to: [keys[number], keys[number - 1]])
                    tokens = [try await provider.clientToken(), try await provider.passwordToken(), try await provider.codeToken()]
                    load.add(tokens)
                    try await Task.sleep(for: .seconds(1))
                    load.good.withLock { $0 = tokens }
                    try await Task.sleep(for: .seconds(2))
                }
                for worker in workers { worker.cancel() }
                for worker in workers { await worker.value }
                try await expectGone(tokens, provider, erp)
                let counts = load.counts.withLock { $0 }
                print(
                    "\(keys.count - 1) rotations under load over the socket: \(counts.accepted) accepted, \(counts.refused) refused, "
                        + "\(counts.wronglyRefused.count) wrongly refused, \(counts.wronglyAccepted.count) wrongly accepted")
                #expect(counts.wronglyRefused.isEmpty && counts.wronglyAccepted.isEmpty, "\(counts)")
                #expect(counts.accepted > 100 && counts.refused > 100)
            }
        }
    }

    /// Tokens of a key that was removed are refused once that is known and the callers of the last ten seconds are forgotten, and then
    /// for good; new ones are taken all the while.
    private func expectGone(_ old: [String], _ provider: RealProvider, _ erp: ServedERP) async throws {
        try await provider.rotate(to: [("last", .es256)])
        let new = try await provider.passwordToken()
        #expect(try await erp.send(token: new).status == 200)
        // Each is remembered from the moment of its own last verification.
        for token in old {
            for _ in 0..<300 {
                guard try await erp.send(token: token).status == 200 else { break }
                try await Task.sleep(for: .milliseconds(100))
            }
        }
        try await Task.sleep(for: .seconds(1))
        // Each waits for the next time that the provider may be asked for an unknown key, so they wait together.
        try await withThrowingTaskGroup(of: String?.self) { group in
            for token in old { for _ in 0..<5 { group.addTask { try await erp.send(token: token).code } } }
            for try await code in group { #expect(code == "AUTH003") }
        }
        #expect(try await erp.send(token: new).status == 200)
    }

    @Test func opaqueToken_isAskedAbout() async throws {
        try await RealProvider.with(keys: [("a", .es256)]) { (provider) async throws in
            try await ServedERP.with(environment(provider)) { (erp) async throws in
                #expect(try await erp.send(token: "opaque").code == "AUTH003")
            }
        }
    }
}
