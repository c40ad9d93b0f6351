import SekkeiSpec

/// All uses of the policies, each once, and what their filters call the fields.
struct PolicyCatalog: Sendable {
    let uses: [PolicyUse]
    let names: PolicyFieldNames
    /// What stored policies may speak of; nil where the spec has no policies.
    let stored: StoredPolicyTypes?

    /// - Parameter operations: All that are served, of whatever version.
    init(_ operations: [OperationVersion], _ context: SwiftContext) {
        var seen: Set<String> = []
        let found = operations.compactMap { PolicyUse($0.newest.signature) }
        uses = found.filter { seen.insert($0.key + ($0.isFilter ? " each" : "")).inserted }
        stored = context.api.policies.isEmpty ? nil : StoredPolicyTypes(uses.compactMap(\.resourceType), context)
        names = PolicyFieldNames(uses, stored?.enumerations ?? [])
    }

    /// The uses of a policy whose functions differ.
    func uses(of policy: Policy) -> [PolicyUse] {
        var seen: Set<String> = []
        return uses.filter { $0.policy.name == policy.name && seen.insert($0.key).inserted }
    }

    /// The uses of a policy for which a filter must be made.
    func filters(of policy: Policy) -> [PolicyUse] { uses.filter { $0.policy.name == policy.name && $0.isFilter } }
}
