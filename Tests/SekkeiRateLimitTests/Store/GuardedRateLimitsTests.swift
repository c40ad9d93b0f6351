import Logging
import SekkeiStoreTesting
import Synchronization
import Testing

@testable import Sekkei

struct GuardedRateLimitsTests {
    /// A store elsewhere, which can be away.
    private final class Remote: RateLimitStore {
        let memory = MemoryRateLimits(capacity: 100)
        let isAway = Mutex(false)
        let calls = Mutex(0)

        struct Away: Error {}

        func charge(_ charges: RateLimitCharges) async throws -> RateLimitVerdict {
            calls.withLock { $0 += 1 }
            if isAway.withLock({ $0 }) { throw Away() }
            return memory.decide(charges)
        }

        func refund(_ charges: RateLimitCharges) async throws { await memory.refund(charges) }
    }

    private final class Lines: LogHandler, @unchecked Sendable {
        let lines = Mutex<[String]>([])
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { nil }
            set {}
        }

        func log(event: LogEvent) { lines.withLock { $0.append("\(event.level): \(event.message)") } }
    }

    @Test func store_thatIsAway_leavesLimitsToMemoryAndSaysSoOnce() async {
        let remote = Remote()
        let lines = Lines()
        let clock = ManualClock()
        let registry = PrometheusRegistry()
        let metrics = LimitMetrics(["a"], registry: registry)
        let guarded = GuardedRateLimits(
            RateLimits(store: remote), metrics: metrics, logger: Logger(label: "test") { _ in lines }, clock: { clock.now })
        let charges = RateLimitCharges(RateLimitCharge(RateLimitRule("a", limit: 3, window: 600_000), .caller("1")))

        #expect(guarded.chargeNow(charges) == nil)
        #expect(await guarded.charge(charges).isLocal == false)
        remote.isAway.withLock { $0 = true }
        var allowed = await guarded.charge(charges).0.isAllowed ? 1 : 0
        // While the store is left alone, nobody waits for it.
        for _ in 0..<9 where guarded.chargeNow(charges)?.isAllowed == true { allowed += 1 }
        #expect(allowed == 3, "neither refused nor unlimited")
        #expect(remote.calls.withLock { $0 } == 2)
        clock.advance(milliseconds: 1_001)
        #expect(guarded.chargeNow(charges) == nil)
        _ = await guarded.charge(charges)
        #expect(lines.lines.withLock { $0 }.count == 1)

        remote.isAway.withLock { $0 = false }
        clock.advance(milliseconds: 1_001)
        #expect(await guarded.charge(charges).isLocal == false)
        #expect(guarded.chargeNow(charges) == nil)
        #expect(lines.lines.withLock { $0.map { $0.prefix(6) } } == ["error:", "notice"])
        #expect(String(decoding: registry.exposition(), as: UTF8.self).contains("\nrate_limit_fallback_total 11\n"))
    }
}
