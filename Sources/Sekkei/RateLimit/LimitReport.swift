/// The limits that a request was counted by, for the header fields of its answer.
struct LimitReport: Sendable {
    /// One limit and how it stands.
    struct Entry: Sendable {
        let rule: RateLimitRule
        let limit: Int
        var state: RateLimitState

        /// Seconds until there is more room, rounded up.
        var resetSeconds: Int { (state.reset + 999) / 1000 }

        /// Whether it leaves less of itself than another.
        func isTighter(than other: Entry) -> Bool {
            if state.isExceeded != other.state.isExceeded { return state.isExceeded }
            if state.isExceeded { return state.reset > other.state.reset }
            return state.remaining * other.limit < other.state.remaining * limit
        }
    }

    /// Held in place, since most operations have one limit.
    private(set) var first: Entry?
    private(set) var others: [Entry] = []
    /// When the states were found, in seconds since 1970.
    private(set) var moment = 0
    /// What was charged, in case a later limit refuses.
    private(set) var charged: RateLimitCharges?

    /// The limit that leaves the least, or refuses the longest.
    var tightest: Entry? {
        guard var best = first else { return nil }
        for entry in others where entry.isTighter(than: best) { best = entry }
        return best
    }

    /// The limit that refuses.
    var exceeded: Entry? {
        guard let tightest, tightest.state.isExceeded else { return nil }
        return tightest
    }

    mutating func note(_ charges: RateLimitCharges, _ verdict: RateLimitVerdict, at moment: Int) {
        self.moment = moment
        for index in 0..<charges.count where !charges[index].isProbe || verdict[index].isExceeded {
            add(Entry(rule: charges[index].rule, limit: charges[index].limit, state: verdict[index]))
        }
        guard verdict.isAllowed else { return }
        charged = charged.map { $0.joined(charges) } ?? charges
    }

    /// The charges are taken back: a later limit refused.
    mutating func forgetCharges() {
        charged = nil
        if first?.state.isExceeded == false { first?.state.remaining += 1 }
        for index in others.indices where !others[index].state.isExceeded { others[index].state.remaining += 1 }
    }

    private mutating func add(_ entry: Entry) {
        if first == nil { first = entry } else { others.append(entry) }
    }
}

extension RateLimitCharges {
    fileprivate func joined(_ later: RateLimitCharges) -> RateLimitCharges {
        RateLimitCharges(first, others + [later.first] + later.others)
    }
}
