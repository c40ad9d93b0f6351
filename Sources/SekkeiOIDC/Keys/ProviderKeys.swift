import Logging
import Sekkei
import Synchronization

/// The keys of a provider: fetched when needed, once for all who wait, and used from memory.
final class ProviderKeys: Sendable {
    /// Fetches the keys and says for how many seconds they may be kept.
    typealias Fetch = @Sendable () async throws(ProviderUnavailable) -> (keys: KeySet, lifetime: Double?)

    private struct Shared {
        var state: KeyState
        var flight: Task<Void, Never>?
        var waiting = 0
    }

    private let shared: Mutex<Shared>
    /// Read for every token; see ``KeyState/generation``.
    private let generations = Atomic<Int>(0)
    private let fetch: Fetch
    private let mostWaiting: Int
    private let logger: Logger
    private let clock: @Sendable () -> UInt64

    init(
        _ limits: ProviderLimits, logger: Logger, clock: @escaping @Sendable () -> UInt64 = { MonotonicClock.now }, fetch: @escaping Fetch
    ) {
        shared = Mutex(Shared(state: KeyState(KeyTimes(limits))))
        mostWaiting = limits.mostWaiting
        self.fetch = fetch
        self.logger = logger
        self.clock = clock
    }

    var generation: Int { generations.load(ordering: .acquiring) }

    /// The key of a token.
    /// - Throws: ``TokenFault`` where the provider has no such key, ``ProviderUnavailable`` where that cannot be found out now.
    func key(_ id: String, for algorithm: SigningAlgorithm, _ patience: Patience) async throws -> ProviderKey {
        let seen = clock()
        while true {
            switch shared.withLock({ $0.state.step(id, algorithm, seen: seen, now: clock()) }) {
            case .found(let key, let refresh):
                if refresh { _ = flight(notBefore: 0) }
                return key
            case .unknown: throw TokenFault.unknownKey
            case .unavailable: throw ProviderUnavailable("its keys are not known")
            case .wait(let moment): try await wait(until: moment, patience)
            }
        }
    }

    /// Fetches the keys before they grow old, until the task is cancelled.
    func keepFresh() async throws {
        while true {
            let next = shared.withLock { $0.state.nextRefresh }
            let now = clock()
            if next > now { try await Task.sleep(for: .nanoseconds(Int64(next - now))) }
            try Task.checkCancellation()
            await flight(notBefore: 0).value
        }
    }

    private func wait(until moment: UInt64, _ patience: Patience) async throws(ProviderUnavailable) {
        let isFull = shared.withLock { shared in
            if shared.waiting >= mostWaiting { return true }
            shared.waiting += 1
            return false
        }
        if isFull { throw ProviderUnavailable("too many requests wait for its keys") }
        defer { shared.withLock { $0.waiting -= 1 } }
        let isLanded = await patience.value(of: flight(notBefore: moment)) != nil
        if !isLanded { throw ProviderUnavailable("its keys do not come in time") }
    }

    /// The fetch that is under way, or a new one. It outlives whoever asked first: others wait for it.
    private func flight(notBefore moment: UInt64) -> Task<Void, Never> {
        shared.withLock { shared in
            if let flight = shared.flight { return flight }
            let flight = Task { [self] in await refresh(notBefore: moment) }
            shared.flight = flight
            return flight
        }
    }

    private func refresh(notBefore moment: UInt64) async {
        let early = clock()
        if moment > early { try? await Task.sleep(for: .nanoseconds(Int64(moment - early))) }
        let started = clock()
        shared.withLock { $0.state.started(started) }
        do throws(ProviderUnavailable) {
            let answer = try await fetch()
            succeeded(answer.keys, answer.lifetime, started)
        } catch {
            failed(error, started)
        }
    }

    private func succeeded(_ keys: KeySet, _ lifetime: Double?, _ started: UInt64) {
        let isOver = shared.withLock { shared in
            let isOver = shared.state.succeeded(keys, lifetime: lifetime, started: started, now: clock())
            generations.store(shared.state.generation, ordering: .releasing)
            shared.flight = nil
            return isOver
        }
        if isOver { logger.notice("the OpenID provider answers again") }
    }

    /// One line for an outage, however many requests and attempts it costs.
    private func failed(_ error: ProviderUnavailable, _ started: UInt64) {
        let (isNew, hasKeys) = shared.withLock { shared in
            defer { shared.flight = nil }
            return (shared.state.failed(started: started, now: clock()), shared.state.keys != nil)
        }
        guard isNew else { return }
        logger.error(
            "\(error)", metadata: ["meanwhile": hasKeys ? "the last good keys are used" : "tokens cannot be checked (503)"])
    }
}
