import Foundation
import SekkeiStoreTesting
import Synchronization
import Testing

@testable import Sekkei

struct MemoryRateLimitsTests {
    private let clock = ManualClock()

    private func store(capacity: Int = 100_000, runs: Int = 32 << 20) -> MemoryRateLimits {
        MemoryRateLimits(capacity: capacity, maximumRunBytes: runs) { [clock] in clock.now }
    }

    private func charge(_ store: MemoryRateLimits, _ rule: RateLimitRule, _ id: String) -> RateLimitState {
        store.decide(RateLimitCharges(RateLimitCharge(rule, .value(id)))).first
    }

    @Test(arguments: [100, 100_000]) func store_passesTheSuite(capacity: Int) async {
        let seed = UInt64.random(in: 0...UInt64.max)
        let conformance = RateLimitConformance(store: store(capacity: capacity)) { [clock] in clock.advance(milliseconds: $0) }
        let failures = await conformance.run(seed: seed, rounds: 2_000)
        #expect(failures.map(\.description) == [], "seed \(seed)")
    }

    /// Whoever is blocked, or near his limit, cannot make the store forget him.
    @Test func identities_thatAreBlockedOrNearTheirLimit_surviveAHundredThousandOthers() {
        let store = store(capacity: 10_000)
        let blocking = RateLimitRule("blocking", limit: 2, window: 60_000, block: 600_000)
        let plain = RateLimitRule("plain", limit: 10, window: 600_000)
        let flood = RateLimitRule("flood", limit: 10, window: 600_000)
        for _ in 0..<3 { _ = charge(store, blocking, "attacker") }
        for _ in 0..<9 { _ = charge(store, plain, "near") }
        for number in 0..<100_000 {
            _ = charge(store, flood, "other-\(number)")
            if number % 1000 == 0 { clock.advance(milliseconds: 1) }
        }
        #expect(store.count <= 10_000)
        #expect(charge(store, blocking, "attacker").isExceeded)
        let last = charge(store, plain, "near")
        #expect(!last.isExceeded && last.remaining == 0)
        #expect(charge(store, plain, "near").isExceeded)
    }

    @Test func memory_ofAHundredThousandIdentities_isBounded() {
        let store = store(capacity: 20_000)
        let rule = RateLimitRule("flood", limit: 100, window: 600_000)
        for number in 0..<100_000 { _ = charge(store, rule, "\(number)-" + String(repeating: "x", count: number % 200)) }
        #expect(store.count <= 20_000)
        #expect(store.byteCount < 20_000 * 300, "\(store.byteCount) bytes")
    }

    /// Where everybody has a good reason to stay, newcomers share what is left, and none of them is unlimited.
    @Test func newcomers_whereNobodyCanBeForgotten_shareBucketsAndAreLimited() {
        let store = store(capacity: 500)
        let rule = RateLimitRule("once", limit: 1, window: 600_000)
        var allowed = 0
        for number in 0..<5_000 where !charge(store, rule, "\(number)").isExceeded { allowed += 1 }
        #expect((500...516).contains(allowed))
        for number in 0..<500 { #expect(charge(store, rule, "\(number)").isExceeded) }
        clock.advance(milliseconds: 600_001)
        #expect(!charge(store, rule, "late").isExceeded)
    }

    /// Busy identities may hold only so much together; what does not fit is remembered in less detail, never forgotten.
    @Test func runs_beyondTheirMemory_areMergedAndStillCount() {
        let store = store(capacity: 100, runs: 8 * 1024)
        let rule = RateLimitRule("busy", limit: 1000, window: 3_600_000)
        for _ in 0..<1000 {
            for id in 0..<10 { #expect(!charge(store, rule, "\(id)").isExceeded) }
            clock.advance(milliseconds: 1)
        }
        for id in 0..<10 { #expect(charge(store, rule, "\(id)").isExceeded) }
        #expect(store.byteCount < 100 * 300 + 16 * 1024 + 8 * 1024)
    }

    @Test func identities_thatNeedNotBeRemembered_makeRoom() {
        let store = store(capacity: 100_000)
        let rule = RateLimitRule("short", limit: 10, window: 1_000)
        for round in 0..<200 {
            for number in 0..<100 { _ = charge(store, rule, "\(round)-\(number)") }
            clock.advance(milliseconds: 1_001)
        }
        #expect(store.count < 2_000, "\(store.count) places for a hundred at a time")
    }

    /// Threads, not tasks: exactly as many pass as may.
    @Test func requests_ofSeveralThreads_passExactlyAsOftenAsAllowed() {
        let store = store()
        let shared = RateLimitRule("shared", limit: 1_000, window: 600_000)
        let own = RateLimitRule("own", limit: 700, window: 600_000)
        let allowed = Mutex(0)
        DispatchQueue.concurrentPerform(iterations: 4) { thread in
            var passed = 0
            for _ in 0..<1_000 {
                let charges = RateLimitCharges(
                    RateLimitCharge(shared, .caller("all")), [RateLimitCharge(own, .caller("\(thread)"))])
                if store.decide(charges).isAllowed { passed += 1 }
            }
            #expect(passed <= 700)
            allowed.withLock { $0 += passed }
        }
        #expect(allowed.withLock { $0 } == 1_000)
        #expect(charge(store, shared, "nobody").remaining == 999)
    }

    @Test func storageKey_ofAValue_doesNotShowIt() {
        let rule = RateLimitRule("account", limit: 1, window: 1000)
        let key = RateLimitCharge(rule, .value("a@example.com")).storageKey
        #expect(key.hasPrefix("account:value:") && key.count == 14 + 64 && !key.contains("example"))
        #expect(RateLimitCharge(rule, .caller("7")).storageKey == "account:user:7")
        #expect(RateLimitCharge(rule, .address(ClientAddress(ipv4: 192, 0, 2, 1))).storageKey == "account:ip:192.0.2.1")
    }

    @Test(arguments: [(0.001, 1), (0.5, 2), (1, 4), (2.5, 10), (1e6, 4_000_000), (1e9, 10_000_000)])
    func rule_scaled_staysUsable(factor: Double, limit: Int) {
        #expect(RateLimitRule("a", limit: 4, window: 1000).scaled(by: factor).limit == limit)
    }
}
