import Logging
import Synchronization

/// A store with the memory of this process behind it: where the store fails, requests are neither refused nor unlimited.
final class GuardedRateLimits: Sendable {
    private let store: any RateLimitStore
    private let memory: MemoryRateLimits
    private let logger: Logger
    private let metrics: LimitMetrics
    private let retryInterval: UInt64
    private let clock: @Sendable () -> UInt64
    /// Until when the store is left alone, in nanoseconds; 0 while it works.
    private let pause = Atomic<UInt64>(0)

    init(_ limits: RateLimits, metrics: LimitMetrics, logger: Logger, clock: @escaping @Sendable () -> UInt64 = { MonotonicClock.now }) {
        store = limits.store
        memory = limits.store as? MemoryRateLimits ?? MemoryRateLimits()
        self.logger = logger
        self.metrics = metrics
        retryInterval = limits.retryInterval.nanoseconds
        self.clock = clock
    }

    /// Nil where the store must be waited for.
    func chargeNow(_ charges: RateLimitCharges) -> RateLimitVerdict? {
        if let verdict = store.chargeNow(charges) { return verdict }
        guard isPaused else { return nil }
        metrics.fellBack()
        return memory.decide(charges)
    }

    /// - Returns: The verdict, and whether it is that of the memory.
    func charge(_ charges: RateLimitCharges) async -> (RateLimitVerdict, isLocal: Bool) {
        do {
            let verdict = try await store.charge(charges)
            recover()
            return (verdict, false)
        } catch {
            fail(error)
            metrics.fellBack()
            return (memory.decide(charges), true)
        }
    }

    /// False where the store must be waited for.
    func refundNow(_ charges: RateLimitCharges) -> Bool { isPaused ? memory.refundNow(charges) : store.refundNow(charges) }

    func refund(_ charges: RateLimitCharges?) async {
        guard let charges else { return }
        do { try await store.refund(charges) } catch { fail(error) }
    }

    private var isPaused: Bool { pause.load(ordering: .relaxed) > clock() }

    /// Says once that the store is away, however many requests meet it.
    private func fail(_ error: any Error) {
        if pause.exchange(clock() + retryInterval, ordering: .relaxed) == 0 {
            logger.error("the store of rate limits failed, limits are kept in memory: \(error)")
        }
    }

    private func recover() {
        guard pause.load(ordering: .relaxed) != 0, pause.exchange(0, ordering: .relaxed) != 0 else { return }
        logger.notice("the store of rate limits is back")
    }
}
