#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The stage that counts requests: before authentication by address, behind it by caller, and inside of handlers by what requests say.
final class RateLimiter: Sendable {
    /// What became of a charge.
    enum Outcome {
        case allowed
        case refused(RateLimitExceeded)
        /// Nil once the store has allowed it.
        case wait(@Sendable () async -> RateLimitExceeded?)
    }

    private let rules: [DeclaredRateLimit]
    private let plans: [LimitPlan]
    private let store: GuardedRateLimits
    private let failures: RateLimitRule?
    private let failureStore: MemoryRateLimits?
    private let metrics: LimitMetrics

    init(_ limits: RateLimits, of api: APIDescriptor, store: GuardedRateLimits, metrics: LimitMetrics) {
        rules = limits.scale == 1 ? api.rateLimits : api.rateLimits.map { $0.scaled(by: limits.scale) }
        plans = api.operations.map { [rules] in LimitPlan($0, rules) }
        self.store = store
        failures = limits.failedAuthentication.map { limits.scale == 1 ? $0 : $0.scaled(by: limits.scale) }
        failureStore = failures == nil ? nil : MemoryRateLimits()
        self.metrics = metrics
    }

    // MARK: - By address

    /// Counts a request by its address, before anybody is known.
    func admit(_ request: Request) -> Outcome {
        let plan = plans[request.facts.operation]
        guard !plan.early.isEmpty, let first = charge(plan.early[0], request) else { return .allowed }
        return count(RateLimitCharges(first, plan.early.dropFirst().compactMap { charge($0, request) }), request)
    }

    /// Refuses addresses from which too many credentials have failed.
    func admitCredential(_ request: Request) -> RateLimitExceeded? {
        guard let failures, let failureStore, let address = request.facts.client else { return nil }
        let charges = RateLimitCharges(RateLimitCharge(failures, .address(address.network), isProbe: true))
        let verdict = failureStore.decide(charges)
        return verdict.isAllowed ? nil : note(charges, verdict, request)
    }

    /// Counts a credential that is not valid.
    func credentialFailed(_ request: Request) {
        guard let failures, let failureStore, let address = request.facts.client else { return }
        _ = failureStore.decide(RateLimitCharges(RateLimitCharge(failures, .address(address.network))))
    }

    // MARK: - By caller

    /// Counts a request by its caller.
    func admitCaller(_ request: Request) -> Outcome {
        let plan = plans[request.facts.operation]
        guard !plan.late.isEmpty, let first = charge(plan.late[0], request) else { return .allowed }
        return count(RateLimitCharges(first, plan.late.dropFirst().compactMap { charge($0, request) }), request)
    }

    /// Nil where nothing tells whose request it is: a connection without an address.
    private func charge(_ limit: DeclaredRateLimit, _ request: Request) -> RateLimitCharge? {
        let tier = request.facts.identity?.tier
        if limit.key == .apiKey, let key = request.facts.apiKey { return limit.charge(.value(key), tier: tier) }
        if limit.key != .address, let id = request.facts.identity?.id { return limit.charge(.caller(id), tier: tier) }
        return request.facts.client.map { limit.charge(.address($0.network), tier: tier) }
    }

    // MARK: - By what requests say

    /// Counts a request by values out of it; by the address where a value is absent.
    func admit(_ request: Request, by values: [(rule: Int, value: String?)]) -> Outcome {
        let charges = values.compactMap { rule, value -> RateLimitCharge? in
            let tier = request.facts.identity?.tier
            if let value { return rules[rule].charge(.value(value), tier: tier) }
            return request.facts.client.map { rules[rule].charge(.address($0.network), tier: tier) }
        }
        return RateLimitCharges(charges).map { count($0, request) } ?? .allowed
    }

    // MARK: - Counting

    private func count(_ charges: RateLimitCharges, _ request: Request) -> Outcome {
        guard let verdict = store.chargeNow(charges) else {
            return .wait { [self] in
                let (verdict, isLocal) = await store.charge(charges)
                let refusal = note(charges, verdict, request)
                if refusal != nil, !isLocal { await store.refund(takeCharges(request)) }
                return refusal
            }
        }
        guard let refusal = note(charges, verdict, request) else { return .allowed }
        guard let earlier = takeCharges(request) else { return .refused(refusal) }
        if store.refundNow(earlier) { return .refused(refusal) }
        return .wait { [self] in
            await store.refund(earlier)
            return refusal
        }
    }

    /// What earlier stages counted, to be taken back.
    private func takeCharges(_ request: Request) -> RateLimitCharges? {
        let charges = request.facts.limits.charged
        if charges != nil { request.facts.limits.forgetCharges() }
        return charges
    }

    private func note(_ charges: RateLimitCharges, _ verdict: RateLimitVerdict, _ request: Request) -> RateLimitExceeded? {
        request.facts.limits.note(charges, verdict, at: time(nil))
        guard !verdict.isAllowed, let entry = request.facts.limits.exceeded else { return nil }
        metrics.refused(entry.rule.name)
        return RateLimitExceeded(limit: entry.rule.name, retryAfter: entry.resetSeconds)
    }
}
