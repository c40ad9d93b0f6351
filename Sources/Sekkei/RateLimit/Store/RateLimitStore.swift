/// Where requests are counted. ``MemoryRateLimits`` counts in the process; an adapter for a store that several processes share
/// passes the suite of `SekkeiStoreTesting`.
///
/// ## What every store keeps to
/// A window slides: a request counts for exactly ``RateLimitRule/window`` milliseconds. Charges of one call are counted in one atomic
/// step, all or none. A refused request is not counted, but one that goes over the limit of a rule with a block begins that block, and
/// each further one within twice its time doubles it, up to ``RateLimitRule/longestBlock``. A blocked identity is refused until its
/// block is over, and asking meanwhile lengthens nothing.
public protocol RateLimitStore: Sendable {
    /// Counts at once, without waiting; nil where the store must be waited for.
    func chargeNow(_ charges: RateLimitCharges) -> RateLimitVerdict?
    /// Counts.
    /// - Throws: Whatever kept it from counting, within about a second; the limits of this process are then kept in memory.
    func charge(_ charges: RateLimitCharges) async throws -> RateLimitVerdict
    /// Takes back charges that were allowed lately, since a later limit refused their request.
    func refund(_ charges: RateLimitCharges) async throws
    /// Takes back at once; false where the store must be waited for.
    func refundNow(_ charges: RateLimitCharges) -> Bool
}

extension RateLimitStore {
    /// Nil: most stores must be waited for.
    public func chargeNow(_ charges: RateLimitCharges) -> RateLimitVerdict? { nil }
    /// False: most stores must be waited for.
    public func refundNow(_ charges: RateLimitCharges) -> Bool { false }
}
