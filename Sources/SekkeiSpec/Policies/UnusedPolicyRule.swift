/// Every policy is used by an operation, be it through others. A warning.
enum UnusedPolicyRule {
    static func check(_ policies: PolicySet, used: Set<String>, _ reader: Reader) {
        guard !reader.isIncomplete, !reader.sink.hasErrors else { return }
        let reached = policies.reach(of: used)
        for policy in policies.policies where !reached.contains(policy.name) {
            reader.sink.warning(.unusedPolicy, "policy '\(policy.name)' is not used", at: policy.span)
        }
    }
}
