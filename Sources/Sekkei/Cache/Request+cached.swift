import NIOHTTP1

extension Request {
    /// Answers with a kept answer, or else keeps the one that is made.
    ///
    /// A hit in memory is answered at once. Requests that miss the same answer wait for the first of them.
    /// - Parameter load: Makes the answer; called only where it is needed.
    @_spi(Generated) public func cached(_ use: CacheUse, _ load: @escaping @Sendable () -> Outcome) -> Outcome {
        guard let cache = keeping?.cache, let plan = plan(use) else { return load() }
        if plan.directives.forbidsKeeping { return loading(load(), cache, plan, nil) }
        guard let store = cache.immediate else { return waiting(cache, plan, load) }
        let lookup = cache.findNow(plan, in: store)
        if let answer = hit(lookup, cache, plan) { return .answer(answer) }
        return loading(load(), cache, plan, lookup)
    }

    /// The same inside the work of a request, where something had to be waited for before.
    @_spi(Generated) public func cached(_ use: CacheUse, _ load: @escaping @Sendable () async throws -> Answer) async -> Answer {
        let work: @Sendable () async -> Answer = { [self] in
            do { return try await load() } catch { return answer(toThrown: error) }
        }
        guard let cache = keeping?.cache, let plan = plan(use) else { return await work() }
        let lookup = plan.directives.forbidsKeeping ? nil : await cache.find(plan)
        if let answer = hit(lookup, cache, plan) { return answer }
        return await made(cache, plan, lookup, work)
    }

    /// Nil where nobody knows for whom the answer would be kept.
    private func plan(_ use: CacheUse) -> CachePlan? {
        cacheKey(use).map { CachePlan(key: $0, tags: use.tags, ttl: use.ttl, directives: CacheDirectives(headers["cache-control"])) }
    }

    private func hit(_ lookup: CacheLookup?, _ cache: ResponseCache, _ plan: CachePlan) -> Answer? {
        guard let lookup, let stored = lookup.answer, plan.directives.allows(age: lookup.age) else { return nil }
        cache.figures.record(.hit, operation: facts.operation)
        return answer(kept: stored, age: lookup.age, ttl: plan.ttl)
    }

    // MARK: - Misses

    /// The store must be waited for.
    private func waiting(_ cache: ResponseCache, _ plan: CachePlan, _ load: @escaping @Sendable () -> Outcome) -> Outcome {
        let outcome = load()
        guard case .suspend(let deadline, _) = outcome else { return outcome }
        return .suspend(deadline: deadline) { [self] in
            let lookup = await cache.find(plan)
            if let answer = hit(lookup, cache, plan) { return answer }
            switch loading(outcome, cache, plan, lookup) {
            case .answer(let answer): return answer
            case .suspend(_, let work): return await work()
            }
        }
    }

    private func loading(_ outcome: Outcome, _ cache: ResponseCache, _ plan: CachePlan, _ lookup: CacheLookup?) -> Outcome {
        guard case .suspend(let deadline, let work) = outcome else { return outcome }
        return .suspend(deadline: deadline) { [self] in await made(cache, plan, lookup, work) }
    }

    private func made(
        _ cache: ResponseCache, _ plan: CachePlan, _ lookup: CacheLookup?, _ work: @escaping @Sendable () async -> Answer
    ) async -> Answer {
        guard let lookup else {
            cache.figures.record(plan.directives.forbidsKeeping ? .bypass : .miss, operation: facts.operation)
            return await load(plan, work).answer
        }
        // Whoever wants a new answer does not take one whose load began earlier.
        guard plan.directives.allows(age: 0) else {
            cache.figures.record(.bypass, operation: facts.operation)
            let (answer, kept) = await load(plan, work)
            if let kept { await cache.keep(kept, plan, lookup.versions) }
            return answer
        }
        return await flown(cache, plan, lookup.versions, work)
    }

    /// Loads the answer, or takes the one that another request loads.
    private func flown(
        _ cache: ResponseCache, _ plan: CachePlan, _ versions: [UInt64], _ work: @escaping @Sendable () async -> Answer
    ) async -> Answer {
        let key = FlightTable.Key(text: plan.key.text, versions: versions)
        let turn: FlightTable.Turn
        if let id = cache.flights.begin(key) { turn = .lead(id) } else { turn = await cache.flights.join(key) }
        switch turn {
        case .take(let stored):
            cache.figures.record(.shared, operation: facts.operation)
            return answer(kept: stored, age: 0, ttl: plan.ttl)
        case .leave: return answer(toThrown: CancellationError())
        case .lead(let id):
            cache.figures.record(.miss, operation: facts.operation)
            return await led(cache, plan, versions, key, id, work)
        }
    }

    private func led(
        _ cache: ResponseCache, _ plan: CachePlan, _ versions: [UInt64], _ key: FlightTable.Key, _ id: UInt64,
        _ work: @escaping @Sendable () async -> Answer
    ) async -> Answer {
        let (answer, kept) = await withTaskCancellationHandler {
            await load(plan, work)
        } onCancel: {
            cache.flights.abandon(key, id)
        }
        guard let kept else {
            cache.flights.abandon(key, id)
            return answer
        }
        await cache.keep(kept, plan, versions)
        cache.flights.finish(key, id, with: kept)
        return answer
    }

    // MARK: - Loading

    /// Makes the answer, and what can be kept of it: nothing of one that failed.
    private func load(_ plan: CachePlan, _ work: @Sendable () async -> Answer) async -> (answer: Answer, kept: StoredAnswer?) {
        facts.defersConditions = true
        let answer = await work()
        guard answer.status == 200, let stored = stored(answer), stored.form == .enveloped else { return (answer, nil) }
        let kept = stored.value(of: "ETag") == nil ? stored.adding("ETag", CacheTag.text(of: stored, facts, api)) : stored
        if let conditional = self.answer(toConditionsOn: kept, age: 0, ttl: plan.ttl) { return (conditional, kept) }
        var complete = answer
        complete.block = keptBlock
        complete.headers = fields(of: kept, age: 0, ttl: plan.ttl)
        return (complete, kept)
    }
}
