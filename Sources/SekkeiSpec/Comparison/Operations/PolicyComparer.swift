/// Compares by which policy an operation is decided.
///
/// Whether a policy that differs admits more or fewer callers is not known, so a difference is risky.
struct PolicyComparer {
    let operations: OperationComparer

    private func report(
        _ kind: DifferenceKind, _ severity: Difference.Severity, _ message: String, old: String? = nil, new: String? = nil,
        _ words: String = "let callers in as before, or tell them; no entry of 'changes' opens a door"
    ) {
        operations.findings.add(
            kind, Effect(request: severity, response: .safe), at: operations.site(.request(operations.number)), message, old: old, new: new,
            remedy: .words(words))
    }

    func compare(_ before: Operation, _ after: Operation) {
        let name = operations.new.name
        switch (before.policy, after.policy) {
        case (nil, nil): break
        case (nil, let new?):
            report(.policyRequired, .risky, "'\(name)' is decided by policy '\(new.name)'", new: Self.text(new))
        case (let old?, nil):
            report(
                .policyDropped, .risky, "'\(name)' is no longer decided by policy '\(old.name)'", old: Self.text(old),
                "say 'policy' again if that was not meant")
        case (let old?, let new?): compare(old, new)
        }
    }

    private func compare(_ old: OperationPolicy, _ new: OperationPolicy) {
        let name = operations.new.name
        let (before, after) = (Self.text(old), Self.text(new))
        if before != after {
            report(
                .policyChanged, .risky, "'\(name)' is decided by another condition: some callers may be refused, others let in",
                old: before, new: after)
        } else if old.name != new.name {
            report(.policyRenamed, .safe, "policy '\(new.name)' of '\(name)' was '\(old.name)'", old: old.name, new: new.name)
        }
        let models = operations.types.models
        let descriptions = [(old, models.old), (new, models.new)].map { policy, api in
            api.policies.first { $0.name == policy.name }?.description
        }
        operations.types.compareTexts([descriptions[0]], [descriptions[1]], at: operations.site(.both(operations.number)))
    }

    /// The whole condition with what it is about; the same for policies that decide the same.
    private static func text(_ policy: OperationPolicy) -> String {
        let condition = policy.conditionText
        return switch policy.subject {
        case .request: condition
        case .resource(let loader): "\(condition) (resource: \(loader.type))"
        case .each(let type): "\(condition) (each: \(type))"
        }
    }
}
