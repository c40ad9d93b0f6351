/// Compares `ETag` and `If-Match`.
struct ConcurrencyComparer {
    let operations: OperationComparer

    private func report(_ kind: DifferenceKind, _ effect: Effect, _ message: String, old: String? = nil, new: String? = nil) {
        operations.findings.add(
            kind, effect, at: operations.site(.both(operations.number)), message, old: old, new: new,
            remedy: .words("write 'concurrency' as it was; no entry of 'changes' speaks of it"))
    }

    func compare(_ before: Operation, _ after: Operation) {
        let name = operations.new.name
        switch (before.concurrency, after.concurrency) {
        case (nil, nil): break
        case (nil, let new?): reportAdded(new, isDemanded: new.isRequired && after.takesIfMatch)
        case (_?, nil):
            report(.concurrencyRemoved, .breaking, "'\(name)' answers no ETag and no longer heeds If-Match")
        case (let old?, let new?):
            compareDemands(old.isRequired && before.takesIfMatch, new.isRequired && after.takesIfMatch)
            guard old.version != new.version else { return }
            report(
                .concurrencyVersionChanged, .risky, "the ETag of '\(name)' comes from '\(new.version)', before from '\(old.version)'",
                old: old.version, new: new.version)
        }
    }

    private func reportAdded(_ concurrency: Concurrency, isDemanded: Bool) {
        let name = operations.new.name
        if isDemanded { return compareDemands(false, true) }
        report(.concurrencyAdded, .safe, "'\(name)' answers an ETag and heeds If-Match", new: concurrency.version)
    }

    private func compareDemands(_ old: Bool, _ new: Bool) {
        let name = operations.new.name
        if new, !old {
            let message = "'\(name)' needs If-Match: requests without it are refused"
            report(.concurrencyBecameRequired, Effect(request: .breaking, response: .safe), message)
        } else if old, !new {
            report(.concurrencyBecameOptional, .safe, "'\(name)' takes requests without If-Match")
        }
    }
}
