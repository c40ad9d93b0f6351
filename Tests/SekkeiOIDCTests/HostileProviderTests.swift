import Foundation
import NIOCore
import Sekkei
import Testing

@testable import SekkeiOIDC

/// What a provider may do wrong: none of it lets a token in, and none of it refuses a good one for good.
struct HostileProviderTests {
    private func unavailable(_ token: String, _ verifier: OIDCVerifier) async -> String? {
        do {
            _ = try await verifier.verify(token)
            return nil
        } catch let error as ProviderUnavailable {
            return error.reason
        } catch {
            return "not as unavailable: \(error)"
        }
    }

    /// What the provider answers under `/keys` or for discovery, and what the one log line is to say.
    static let keys: [(LoopbackProvider.Reply, String)] = [
        (.init(body: "<html>"), "keys: not a JSON object"),
        (.init(body: ""), "keys: not a JSON object"),
        (.init(body: #"{"keys":[]}"#), "keys: none that can be used"),
        (.init(body: #"{"keys":7}"#), "keys: no key set"),
        (.init(body: #"{"keys":[],"keys":[]}"#), "keys: not a JSON object"),
        (.init(body: "\(HostileTokensTests.deep(1_000))"), "keys: not a JSON object"),
        (.init(body: Realm.keySet(Array(repeating: "{}", count: 101))), "keys: more than 100"),
        (.init(body: String(repeating: " ", count: 300_000)), "an answer of more than 262144 bytes"),
        (.init(headers: [("Content-Type", "text/html")], body: "{}"), "keys: not of type application/json"),
        (.init(headers: [], body: "{}"), "keys: not of type application/json"),
        (.init(status: 500), "keys: status 500"),
        (.init(status: 404), "keys: status 404"),
        (.init(status: 204), "keys: status 204"),
        (.init(status: 302, headers: [("Location", "http://127.0.0.1:1/")]), "keys: status 302"),
        (.init(hangsUp: true), "closed"),
    ]

    @Test(arguments: keys.indices)
    func provider_withoutGoodKeys_is503_withOneLogLine(number: Int) async throws {
        let (reply, reason) = Self.keys[number]
        let log = CollectedLog()
        try await LoopbackProvider.with { provider in
            let good = Realm.script(provider.issuer, [])
            provider.play { $0.path.hasSuffix("/keys") ? reply : good($0) }
            try await Realm.verifying(provider.issuer, log: log) { verifier in
                let token = try Realm.ec.get().token(claims: Realm.claims(provider.issuer))
                for _ in 0..<3 { #expect(await unavailable(token, verifier) != nil) }
                #expect(log.lines.count == 1)
                #expect(log.lines.first?.contains(reason) == true, "\(log.lines)")
                #expect(log.lines.first?.contains("tokens cannot be checked (503)") == true)
            }
        }
    }

    @Test(arguments: ["https://id.example", "http://127.0.0.1:9/realm", ""])
    func provider_thatIsAnother_isNotBelieved(issuer: String) async throws {
        try await LoopbackProvider.with { provider in
            provider.play(Realm.script(issuer, [try Realm.ec.get().jwk()]))
            try await Realm.verifying(provider.issuer) { verifier in
                let token = try Realm.ec.get().token(claims: Realm.claims(provider.issuer))
                #expect(await unavailable(token, verifier) != nil)
                #expect(provider.requests(of: "/keys") == 0)
            }
        }
    }

    @Test func provider_thatDrips_isCutOff() async throws {
        try await LoopbackProvider.with { provider in
            let good = Realm.script(provider.issuer, [])
            provider.play { $0.path.hasSuffix("/keys") ? .init(drips: true) : good($0) }
            var limits = Realm.limits()
            limits.requestTimeout = .milliseconds(300)
            try await Realm.verifying(provider.issuer, limits: limits) { verifier in
                let token = try Realm.ec.get().token(claims: Realm.claims(provider.issuer))
                #expect(await unavailable(token, verifier) != nil)
            }
        }
    }

    @Test func provider_thatIsSilent_isCutOff() async throws {
        try await LoopbackProvider.with({ _ in .init(delay: .hours(1)) }) { provider in
            var limits = Realm.limits()
            limits.requestTimeout = .milliseconds(300)
            try await Realm.verifying(provider.issuer, limits: limits) { verifier in
                let token = try Realm.ec.get().token(claims: Realm.claims(provider.issuer))
                #expect(await unavailable(token, verifier) != nil)
            }
        }
    }

    @Test func discovery_afterRFC8414_isUsedWhereTheOtherIsMissing() async throws {
        try await LoopbackProvider.with { provider in
            let issuer = provider.issuer
            let keys = Realm.keySet([try Realm.ec.get().jwk()])
            provider.play { asked in
                if asked.path == "/.well-known/oauth-authorization-server/realm" { return .init(body: Realm.discovery(issuer)) }
                return asked.path.hasSuffix("/keys") ? .init(body: keys) : .init(status: 404)
            }
            try await Realm.verifying(issuer) { verifier in
                let verified = try await verifier.verify(try Realm.ec.get().token(claims: Realm.claims(issuer)))
                #expect(verified.subject == "s-7")
            }
        }
    }

    @Test func manyRequests_shareOneFetch() async throws {
        try await LoopbackProvider.with { provider in
            let good = Realm.script(provider.issuer, [try Realm.ec.get().jwk()])
            provider.play { asked in
                var reply = good(asked)
                reply.delay = .milliseconds(50)
                return reply
            }
            try await Realm.verifying(provider.issuer) { verifier in
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for number in 0..<200 {
                        let token = try Realm.ec.get().token(claims: Realm.claims(provider.issuer, ["jti": "\"\(number)\""]))
                        group.addTask { _ = try await verifier.verify(token) }
                    }
                    try await group.waitForAll()
                }
                #expect(provider.requests(of: "/keys") == 1)
                #expect(provider.requests(of: "/openid-configuration") == 1)
            }
        }
    }

    @Test func unknownKeys_costOneFetchForAll_andTheWaitIsBounded() async throws {
        try await LoopbackProvider.with { provider in
            provider.play(Realm.script(provider.issuer, [try Realm.ec.get().jwk()]))
            var limits = Realm.limits()
            limits.refreshInterval = .milliseconds(400)
            limits.mostWaiting = 50
            try await Realm.verifying(provider.issuer, limits: limits) { verifier in
                let issuer = provider.issuer
                _ = try await verifier.verify(try Realm.ec.get().token(claims: Realm.claims(issuer)))
                let outcomes = try await withThrowingTaskGroup(of: Bool.self) { group in
                    for number in 0..<200 {
                        let header = #"{"alg":"ES256","kid":"u-\#(number)","typ":"at+jwt"}"#
                        let token = try Realm.ec.get().token(header: header, claims: Realm.claims(issuer))
                        group.addTask { await self.unavailable(token, verifier) == "too many requests wait for its keys" }
                    }
                    return try await group.reduce(into: [Bool]()) { $0.append($1) }
                }
                #expect(outcomes.count { $0 } == 150)
                #expect(provider.requests(of: "/keys") <= 3)
                _ = try await verifier.verify(try Realm.ec.get().token(claims: Realm.claims(issuer, ["jti": #""later""#])))
            }
        }
    }

    @Test func rotation_isNoticedAtTheFirstTokenOfTheNewKey_andTheOldKeyEnds() async throws {
        try await LoopbackProvider.with { provider in
            let old = try TestKey.make(.es256, id: "k1")
            let new = try TestKey.make(.edDSA, id: "k2")
            provider.play(Realm.script(provider.issuer, [try old.jwk()]))
            try await Realm.verifying(provider.issuer) { verifier in
                let former = try old.token(claims: Realm.claims(provider.issuer))
                #expect(try await Realm.refusal(former, verifier) == nil)
                provider.play(Realm.script(provider.issuer, [try new.jwk()]))
                #expect(try await Realm.refusal(try new.token(claims: Realm.claims(provider.issuer)), verifier) == nil)
                #expect(try await Realm.refusal(former, verifier) == .unknownKey)
            }
        }
    }

    @Test func outage_usesTheLastGoodKeys_andIsLoggedOnceAsItsEnd() async throws {
        let log = CollectedLog()
        try await LoopbackProvider.with { provider in
            let good = Realm.script(provider.issuer, [try Realm.ec.get().jwk()])
            provider.play(good)
            var limits = Realm.limits()
            limits.shortestKeyLifetime = .milliseconds(1)
            limits.usualKeyLifetime = .milliseconds(1)
            limits.longestBackOff = .milliseconds(20)
            try await Realm.verifying(provider.issuer, log: log, limits: limits) { verifier in
                let issuer = provider.issuer
                func token(_ id: Int) throws -> String { try Realm.ec.get().token(claims: Realm.claims(issuer, ["jti": "\"\(id)\""])) }
                _ = try await verifier.verify(try token(0))
                provider.play { _ in .init(status: 503) }
                for number in 1...20 {
                    _ = try await verifier.verify(try token(number))
                    try await Task.sleep(for: .milliseconds(5))
                }
                #expect(log.lines.count == 1)
                #expect(log.lines.first?.contains("the last good keys are used") == true)
                provider.play(good)
                for number in 100...200 where log.lines.count < 2 {
                    try await Task.sleep(for: .milliseconds(10))
                    _ = try await verifier.verify(try token(number))
                }
                #expect(log.lines.last?.contains("answers again") == true)
            }
        }
    }
}
