/// A part of the buckets of ``MemoryRateLimits``, with a bounded number of them and of their runs.
///
/// ## When it is full
/// A new identity takes the place of one that nothing needs to be remembered of, or else of the least used among some. One that is
/// blocked, watched after a block, or has used half of its limit never loses its place: whoever sends requests of ever new identities
/// cannot make the shard forget him. Where no place can be had, new identities share a few buckets of their limit: they may be refused
/// too early then, and never count for nothing.
struct LimitShard {
    private struct Slot {
        var key: LimitKey
        var bucket = LimitBucket()
    }

    /// How many places are looked at for a new identity in a full shard.
    private static let search = 32
    /// How many buckets the identities without a place share, for each limit.
    private static let shared: UInt64 = 16

    private var slots: ContiguousArray<Slot> = []
    private var places: [LimitKey: Int32] = [:]
    private var overflow: [LimitKey: LimitBucket] = [:]
    private var hand = 0
    private var spill = 0
    private let capacity: Int
    private let maximumSpill: Int

    init(capacity: Int, maximumSpill: Int) {
        self.capacity = max(1, capacity)
        self.maximumSpill = maximumSpill
    }

    /// Identities that have a bucket of their own.
    var count: Int { slots.count }
    /// Buckets that others share.
    var sharedCount: Int { overflow.count }
    /// About how many bytes it holds.
    var byteCount: Int {
        (slots.count + overflow.count) * (MemoryLayout<Slot>.stride + 32 + 64) + spill * 8
    }

    /// Counts a charge or refuses it.
    mutating func decide(_ charge: RateLimitCharge, _ key: LimitKey, at now: UInt64) -> RateLimitState {
        if let place = places[key] { return change(place) { $0.decide(charge, at: now, mayGrow: $1) } }
        let state = state(of: charge, key, at: now)
        return settle(charge, key, state, isAllowed: !state.isExceeded, at: now)
    }

    /// Does what a charge leads to that has been looked at.
    /// - Parameter isAllowed: Whether no other limit refuses.
    mutating func settle(
        _ charge: RateLimitCharge, _ key: LimitKey, _ state: RateLimitState, isAllowed: Bool, at now: UInt64
    ) -> RateLimitState {
        if state.isExceeded { return charge.rule.block > 0 ? violate(charge, key, at: now) : state }
        return isAllowed && !charge.isProbe ? count(charge, key, at: now) : state
    }

    /// How a charge would fare. Nothing is remembered of identities that are new.
    mutating func state(of charge: RateLimitCharge, _ key: LimitKey, at now: UInt64) -> RateLimitState {
        if let place = places[key] { return slots[Int(place)].bucket.state(of: charge, at: now) }
        if !overflow.isEmpty, let state = overflow[sharedKey(key, charge)]?.state(of: charge, at: now) { return state }
        return RateLimitState(isExceeded: false, remaining: charge.limit, reset: 0)
    }

    /// Counts a charge that was found to be allowed.
    private mutating func count(_ charge: RateLimitCharge, _ key: LimitKey, at now: UInt64) -> RateLimitState {
        guard let place = places[key] ?? place(for: key, at: now) else {
            return share(charge, key, at: now) { $0.count(at: now, mayGrow: false) }
        }
        return change(place) { bucket, mayGrow in
            _ = bucket.state(of: charge, at: now)
            return bucket.count(at: now, mayGrow: mayGrow)
        }
    }

    private mutating func change(
        _ place: Int32, _ body: (_ bucket: inout LimitBucket, _ mayGrow: Bool) -> RateLimitState
    ) -> RateLimitState {
        let before = slots[Int(place)].bucket.window.spill
        let state = body(&slots[Int(place)].bucket, spill < maximumSpill)
        spill += slots[Int(place)].bucket.window.spill - before
        return state
    }

    /// Notes a violation of a limit with a block.
    private mutating func violate(_ charge: RateLimitCharge, _ key: LimitKey, at now: UInt64) -> RateLimitState {
        if let place = places[key] { return slots[Int(place)].bucket.violate(charge.rule, at: now) }
        return share(charge, key, at: now) { $0.violate(charge.rule, at: now) }
    }

    mutating func takeBack(_ charge: RateLimitCharge, _ key: LimitKey) {
        if let place = places[key] { return slots[Int(place)].bucket.takeBack() }
        overflow[sharedKey(key, charge)]?.takeBack()
    }

    private func sharedKey(_ key: LimitKey, _ charge: RateLimitCharge) -> LimitKey {
        LimitKey(high: UInt64(bitPattern: Int64(charge.rule.seed)), low: key.low % Self.shared)
    }

    private mutating func share(
        _ charge: RateLimitCharge, _ key: LimitKey, at now: UInt64, _ change: (inout LimitBucket) -> RateLimitState
    ) -> RateLimitState {
        let key = sharedKey(key, charge)
        var bucket = overflow.removeValue(forKey: key) ?? LimitBucket()
        defer { overflow[key] = bucket }
        _ = bucket.state(of: charge, at: now)
        return change(&bucket)
    }

    /// A place for a new identity; nil where all that were looked at are taken for good reasons.
    private mutating func place(for key: LimitKey, at now: UInt64) -> Int32? {
        let isFull = slots.count >= capacity
        guard let place = freePlace(among: isFull ? Self.search : 2, at: now, isFull: isFull) else {
            guard !isFull else { return nil }
            slots.append(Slot(key: key))
            places[key] = Int32(slots.count - 1)
            return places[key]
        }
        spill -= slots[place].bucket.window.spill
        places[slots[place].key] = nil
        slots[place] = Slot(key: key)
        places[key] = Int32(place)
        return Int32(place)
    }

    private mutating func freePlace(among count: Int, at now: UInt64, isFull: Bool) -> Int? {
        var best: (place: Int, use: Int32)?
        for _ in 0..<min(count, slots.count) {
            hand = hand + 1 < slots.count ? hand + 1 : 0
            guard let use = slots[hand].bucket.use(at: now) else { return hand }
            if use < best?.use ?? LimitBucket.protected { best = (hand, use) }
        }
        return isFull ? best?.place : nil
    }
}
