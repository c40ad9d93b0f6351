/// Compares which answers are kept, and which requests can be sent again.
struct KeptAnswersComparer {
    let operations: OperationComparer

    private func report(
        _ kind: DifferenceKind, _ effect: Effect, _ message: String, old: String? = nil, new: String? = nil, _ words: String
    ) {
        operations.findings.add(
            kind, effect, at: operations.site(.both(operations.number)), message, old: old, new: new, remedy: .words(words))
    }

    func compare(_ before: Operation, _ after: Operation) {
        compareCaches(before.cache, after.cache)
        compareKeys(before.idempotency, after.idempotency)
    }

    // MARK: - Caches

    private func compareCaches(_ before: CacheRule?, _ after: CacheRule?) {
        let name = operations.new.name
        let words = "write 'cache' as it was; no entry of 'changes' speaks of it"
        switch (before, after) {
        case (nil, nil): break
        case (nil, let new?):
            report(
                .cacheAdded, Effect(request: .safe, response: .risky, responseWords: "clients may keep them, and see changes later"),
                "answers of '\(name)' are kept for \(new.ttlMilliseconds) ms", new: Self.text(new), words)
        case (let old?, nil): report(.cacheRemoved, .safe, "answers of '\(name)' are no longer kept", old: Self.text(old), words)
        case (let old?, let new?):
            if old.ttlMilliseconds != new.ttlMilliseconds {
                let isLonger = new.ttlMilliseconds > old.ttlMilliseconds
                let later = Effect(request: .safe, response: .risky, responseWords: "clients may see changes later")
                report(
                    .cacheLifetimeChanged, isLonger ? later : .safe,
                    "answers of '\(name)' are kept for \(new.ttlMilliseconds) ms, before for \(old.ttlMilliseconds) ms",
                    old: Self.text(old), new: Self.text(new), words)
            }
            if old.scope != new.scope || old.isLocalized != new.isLocalized || Self.tags(old) != Self.tags(new) {
                report(
                    .cacheScopeChanged, .safe, "answers of '\(name)' are kept for others, or become stale by other changes",
                    old: Self.text(old), new: Self.text(new), words)
            }
        }
    }

    private static func tags(_ rule: CacheRule) -> [[TagTemplate.Piece]] { rule.tags.map(\.pieces) }

    private static func text(_ rule: CacheRule) -> String {
        let scope =
            switch rule.scope {
            case .caller: "for one caller"
            case .attributes(let paths): "by " + SpecText.of(paths.map { $0.joined(separator: ".") })
            case .everybody: "for everybody"
            }
        return "\(rule.ttlMilliseconds) ms \(scope)\(rule.isLocalized ? "" : ", in no language")"
    }

    // MARK: - Keys

    private func compareKeys(_ before: Idempotency?, _ after: Idempotency?) {
        let name = operations.new.name
        let words = "write 'idempotency' as it was; no entry of 'changes' speaks of it"
        if before == after { return }
        if after == .required {
            report(
                .idempotencyBecameRequired, Effect(request: .breaking, response: .safe),
                "'\(name)' needs an Idempotency-Key: requests without it are refused", words)
        } else if before == .required, after == .optional {
            report(.idempotencyBecameOptional, .safe, "'\(name)' takes requests without an Idempotency-Key", words)
        } else if after == nil {
            report(
                .idempotencyRemoved, .breaking, "'\(name)' no longer heeds the Idempotency-Key: a request sent again runs again", words)
        } else {
            report(.idempotencyAdded, .safe, "'\(name)' heeds an Idempotency-Key", words)
        }
    }
}
