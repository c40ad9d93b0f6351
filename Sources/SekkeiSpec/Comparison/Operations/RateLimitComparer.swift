/// Compares how often an operation may be called, and by callers of which tiers.
struct RateLimitComparer {
    let operations: OperationComparer

    private var name: String { operations.new.name }

    private func report(
        _ kind: DifferenceKind, _ severity: Difference.Severity, _ message: String, old: String? = nil, new: String? = nil,
        _ words: String = "write 'rateLimit' as it was, or tell callers; no entry of 'changes' speaks of it"
    ) {
        operations.findings.add(
            kind, Effect(request: severity, response: .safe), at: operations.site(.request(operations.number)), message, old: old, new: new,
            remedy: .words(words))
    }

    func compare(_ before: Operation, _ after: Operation) {
        let models = operations.types.models
        compare(Self.limits(before, models.old), Self.limits(after, models.new))
        compareTiers(before.tiers, after.tiers)
    }

    private static func limits(_ operation: Operation, _ api: API) -> [RateLimit] {
        operation.rateLimits.compactMap { name in api.rateLimits.first { $0.name == name } }
    }

    /// Pairs them by name, and the rest by what they count.
    private func compare(_ old: [RateLimit], _ new: [RateLimit]) {
        var added = new
        for before in old {
            let match = added.firstIndex { $0.name == before.name } ?? added.firstIndex { $0.key == before.key && !old.has($0.name) }
            guard let match else {
                report(.rateLimitRemoved, .safe, "'\(name)' is no longer limited to \(before.text)", old: before.text)
                continue
            }
            compare(before, added.remove(at: match))
        }
        for limit in added {
            report(.rateLimitAdded, .risky, "'\(name)' is limited to \(limit.text)", new: limit.text)
        }
    }

    private func compare(_ old: RateLimit, _ new: RateLimit) {
        if old.name != new.name {
            report(
                .rateLimitRenamed, .safe, "the limit '\(new.name)' of '\(name)' was '\(old.name)' in the header RateLimit", old: old.name,
                new: new.name)
        }
        if old.key != new.key {
            report(
                .rateLimitKeyChanged, .risky, "'\(name)' counts requests \(new.key.text), before \(old.key.text)", old: old.key.text,
                new: new.key.text)
        }
        guard !old.allows(sameAs: new) else { return }
        let isTighter = new.isTighter(than: old)
        report(
            isTighter ? .rateLimitTightened : .rateLimitLoosened, isTighter ? .risky : .safe,
            "'\(name)' is limited to \(new.text), before to \(old.text)", old: old.text, new: new.text)
    }

    private func compareTiers(_ old: [String], _ new: [String]) {
        let words = "let callers of every tier in as before; no entry of 'changes' opens a door"
        let (before, after) = (SpecText.of(old), SpecText.of(new))
        if old.isEmpty, !new.isEmpty {
            report(.tiersRequired, .breaking, "'\(name)' is for the tiers \(after) only", old: before, new: after, words)
        } else if new.isEmpty, !old.isEmpty {
            report(.tiersDropped, .safe, "'\(name)' is for every tier", old: before, new: after)
        } else {
            for tier in old where !new.contains(tier) {
                report(.tierRemoved, .breaking, "callers of the tier '\(tier)' may no longer call '\(name)'", old: tier, words)
            }
            for tier in new where !old.contains(tier) {
                report(.tierAdded, .safe, "callers of the tier '\(tier)' may call '\(name)'", new: tier)
            }
        }
    }
}

extension [RateLimit] {
    fileprivate func has(_ name: String) -> Bool { contains { $0.name == name } }
}

extension RateLimit {
    /// `5 per 1m by ip, then blocked for 15m`.
    package var text: String {
        let block = blockMilliseconds.map { ", then blocked for \(Self.duration($0))" } ?? ""
        let tiers = tiers.map { ", \($0.limit) for \($0.name)" }.joined()
        return "\(limit) per \(Self.duration(windowMilliseconds)) \(key.text)\(tiers)\(block)"
    }

    /// As the spec language writes it, in the largest unit that divides it.
    package static func duration(_ milliseconds: Int) -> String {
        let units = [("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1_000)]
        guard let unit = units.first(where: { milliseconds % $0.1 == 0 }) else { return "\(milliseconds)ms" }
        return "\(milliseconds / unit.1)\(unit.0)"
    }

    fileprivate func allows(sameAs other: RateLimit) -> Bool {
        limit == other.limit && windowMilliseconds == other.windowMilliseconds && blockMilliseconds == other.blockMilliseconds
            && tiers == other.tiers
    }

    /// Whether some caller may do less than before.
    fileprivate func isTighter(than other: RateLimit) -> Bool {
        let names = Set((tiers + other.tiers).map(\.name))
        return limit < other.limit || windowMilliseconds > other.windowMilliseconds
            || blockMilliseconds ?? 0 > other.blockMilliseconds ?? 0 || names.contains { limit(of: $0) < other.limit(of: $0) }
    }

    private func limit(of tier: String) -> Int { tiers.first { $0.name == tier }?.limit ?? limit }
}

extension RateLimit.Key {
    /// `by input.body.email`, as the spec language writes it.
    package var text: String {
        switch self {
        case .user: "by user"
        case .apiKey: "by apiKey"
        case .address: "by ip"
        case .input(let path): "by input.\(path.place.rawValue).\(path.names.joined(separator: "."))"
        }
    }
}
