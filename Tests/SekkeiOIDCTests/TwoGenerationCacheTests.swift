import Foundation
import Sekkei
import Testing

@testable import SekkeiOIDC

struct TwoGenerationCacheTests {
    @Test func entries_areBounded_andWhatIsUsedStays() {
        var cache = TwoGenerationCache<Int, Int>(mostEntries: 100)
        cache.insert(1, for: -1, expires: 10)
        for key in 0..<10_000 {
            cache.insert(key, for: key, expires: 10)
            #expect(cache.value(for: -1, now: 0) == 1)
            #expect(cache.count <= 100)
        }
        #expect(cache.value(for: 0, now: 0) == nil)
        #expect(cache.value(for: 9_999, now: 0) == 9_999)
    }

    @Test func weight_isBounded() {
        var cache = TwoGenerationCache<Int, Int>(mostEntries: 1000, mostWeight: 100)
        for key in 0..<1000 { cache.insert(key, for: key, weight: 10, expires: 10) }
        #expect(cache.count <= 10)
        cache.insert(1, for: -1, weight: 51, expires: 10)
        #expect(cache.value(for: -1, now: 0) == nil)
        cache.insert(1, for: -1, weight: 50, expires: 10)
        #expect(cache.value(for: -1, now: 0) == 1)
    }

    @Test func entry_isGoneWhenItsTimeIsOver() {
        var cache = TwoGenerationCache<Int, Int>(mostEntries: 4)
        cache.insert(1, for: 1, expires: 10)
        #expect(cache.value(for: 1, now: 9.9) == 1)
        #expect(cache.value(for: 1, now: 10) == nil)
        #expect(cache.count == 0)
        cache.insert(1, for: 1, expires: 10)
        cache.insert(2, for: 2, expires: 10)
        cache.insert(3, for: 3, expires: 10)
        #expect(cache.value(for: 1, now: 11) == nil)
    }

    @Test func entry_isReplacedAndRemoved() {
        var cache = TwoGenerationCache<Int, Int>(mostEntries: 8, mostWeight: 80)
        for key in 0..<6 { cache.insert(key, for: key, weight: 10, expires: 10) }
        cache.insert(60, for: 0, weight: 10, expires: 10)
        #expect(cache.value(for: 0, now: 0) == 60)
        cache.remove(0)
        #expect(cache.value(for: 0, now: 0) == nil)
        cache.removeAll { $0 > 3 }
        #expect((0..<6).map { cache.value(for: $0, now: 0) } == [nil, 1, 2, 3, nil, nil])
    }

    @Test func cache_withoutRoom_remembersNothing() {
        var cache = TwoGenerationCache<Int, Int>(mostEntries: 0)
        cache.insert(1, for: 1, expires: 10)
        #expect(cache.count == 0)
    }

    @Test func garbage_doesNotPushGoodTokensOut() {
        var limits = TokenMemoryLimits()
        limits.mostRefused = 10
        let memory = TokenMemory(limits, verifiedLifetime: .seconds(300), refusedLifetime: .seconds(5))
        let good = VerifiedToken(subject: "s", expires: Date(timeIntervalSince1970: 1000))
        memory.remember(good, TokenDigest("good"), length: 900, generation: 0, now: 0)
        for number in 0..<100_000 { memory.remember(.expired, TokenDigest("garbage \(number)"), generation: 0, now: 0) }
        #expect(memory.counts.verified == 1)
        #expect(memory.counts.refused <= 10)
        guard case .verified = memory.finding(TokenDigest("good"), generation: 0, now: 1) else {
            Issue.record("pushed out")
            return
        }
    }

    @Test(arguments: [(0.0, true), (299, true), (300, false)])
    func verifiedToken_isRememberedForItsTime(after: Double, isKnown: Bool) {
        let memory = TokenMemory(TokenMemoryLimits(), verifiedLifetime: .seconds(300), refusedLifetime: .zero)
        let token = VerifiedToken(subject: "s", expires: Date(timeIntervalSince1970: 10_000))
        memory.remember(token, TokenDigest("t"), length: 1, generation: 3, now: 0)
        #expect((memory.finding(TokenDigest("t"), generation: 3, now: after) != nil) == isKnown)
        #expect(memory.finding(TokenDigest("t"), generation: 4, now: after) == nil)
    }

    @Test func verifiedToken_isNeverRememberedLongerThanItIsValid() {
        let memory = TokenMemory(TokenMemoryLimits(), verifiedLifetime: .seconds(300), refusedLifetime: .zero)
        let token = VerifiedToken(subject: "s", expires: Date(timeIntervalSince1970: 10))
        memory.remember(token, TokenDigest("t"), length: 1, generation: 0, now: 0)
        #expect(memory.finding(TokenDigest("t"), generation: 0, now: 9.9) != nil)
        #expect(memory.finding(TokenDigest("t"), generation: 0, now: 10) == nil)
        memory.remember(token, TokenDigest("t"), length: 1, generation: 0, now: 11)
        #expect(memory.counts.verified == 0)
    }
}
