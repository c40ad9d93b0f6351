extension SpecChange {
    /// By which policy an operation is decided.
    static let policies: [SpecChange] = [
        .init(
            "Operation.policy", "OperationPolicy.name", change: "policy: { name: mine, resource: Case }",
            "policy: { name: early, resource: Case }", forth: "policy-changed risky request", "documentation-changed safe both",
            back: ["policy-changed risky request", "documentation-changed safe both"]),
        .init(
            "OperationPolicy.name", change: "policy: { name: mine, resource: Case }", "policy: { name: same, resource: Case }",
            forth: "policy-renamed safe request", "documentation-changed safe both",
            back: ["policy-renamed safe request", "documentation-changed safe both"]),
        .init(
            "Operation.policy", change: "        policy: { name: mine, resource: Case }\n", "", forth: "policy-dropped risky request",
            back: ["policy-required risky request"]),
        .init(
            "OperationPolicy.subject", "ResourceLoader.type", change: "policy: { name: mine, resource: Case }",
            "policy: { name: mine, resource: Crate }", forth: "policy-changed risky request", back: ["policy-changed risky request"]),
        .init(
            "OperationPolicy.condition", "Policy.rule", change: "user.id == resource.owner_id, description: Mine.",
            "user.id != resource.owner_id, description: Mine.", forth: "policy-changed risky request",
            back: ["policy-changed risky request"]),
        .init(
            "Policy.description", change: "description: Mine.", "description: Own.", forth: "documentation-changed safe both",
            back: ["documentation-changed safe both"]),
    ]
}
