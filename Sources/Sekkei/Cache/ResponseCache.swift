import Logging

/// The cache of an application: its store, the loads under way, and what to do where the store fails.
final class ResponseCache: Sendable {
    let store: any CacheStore
    /// The same store, where it never waits.
    let immediate: (any ImmediateCacheStore)?
    let figures: CacheFigures
    let flights = FlightTable()
    private let missed = MissedTags()
    private let logger: Logger

    init(_ store: any CacheStore, figures: CacheFigures, logger: Logger) {
        self.store = store
        immediate = store as? any ImmediateCacheStore
        self.figures = figures
        self.logger = logger
    }

    // MARK: - Looking up and keeping

    /// Nil where the store cannot be used: the answer is then made as if there were no cache.
    func findNow(_ plan: CachePlan, in store: any ImmediateCacheStore) -> CacheLookup? {
        guard !missed.concern(plan.tags) else { return nil }
        do { return try store.findNow(plan.key, tags: plan.tags) } catch {
            failed("look an answer up", error)
            return nil
        }
    }

    /// Nil where the store cannot be used.
    func find(_ plan: CachePlan) async -> CacheLookup? {
        await tellMissed()
        guard !missed.concern(plan.tags) else { return nil }
        do { return try await store.find(plan.key, tags: plan.tags) } catch {
            failed("look an answer up", error)
            return nil
        }
    }

    func keep(_ answer: StoredAnswer, _ plan: CachePlan, _ versions: [UInt64]) async {
        do {
            if let immediate {
                try immediate.keepNow(answer, under: plan.key, tags: plan.tags, versions: versions, for: plan.ttl)
            } else {
                try await store.keep(answer, under: plan.key, tags: plan.tags, versions: versions, for: plan.ttl)
            }
        } catch {
            failed("keep an answer", error)
        }
    }

    // MARK: - Changes

    /// Makes tags stale, whatever becomes of the task that asks for it.
    func invalidate(_ tags: [String]) async {
        if let immediate {
            tell(tags) { try immediate.bumpNow(tags) }
        } else {
            await Task { await self.bump(tags) }.value
        }
    }

    private func tell(_ tags: [String], _ bump: () throws -> Void) {
        do { try bump() } catch {
            missed.add(tags)
            failed("make tags stale", error)
        }
    }

    private func bump(_ tags: [String]) async {
        do { try await store.bump(tags) } catch {
            missed.add(tags)
            failed("make tags stale", error)
        }
    }

    /// Tells the store what it could not be told before.
    private func tellMissed() async {
        guard let due = missed.due() else { return }
        do {
            try await store.bump(due.tags)
            missed.tried(due, success: true)
        } catch {
            missed.tried(due, success: false)
        }
    }

    private func failed(_ step: String, _ error: any Error) {
        figures.recordFailure()
        logger.error("the cache's store could not \(step): \(error)")
    }
}
