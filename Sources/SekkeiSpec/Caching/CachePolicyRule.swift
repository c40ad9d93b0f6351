import SekkeiPolicy

/// What a list may show is part of its answer: who shares it must be equal in all that its policy looks at.
///
/// Policies about the caller, the request or one record are decided before an answer is looked up.
enum CachePolicyRule {
    static func check(_ api: API, _ reader: Reader) {
        for operation in api.services.flatMap(\.operations) {
            guard let cache = operation.cache, let policy = operation.policy, case .each = policy.subject else { continue }
            for attribute in policy.condition.attributes where attribute.root == "user" {
                let path = attribute.path
                if holds(path, in: cache.scope) { continue }
                reader.error(
                    .cacheCrossesCallers,
                    "the policy '\(policy.name)' looks at 'user.\(path.joined(separator: "."))', in which callers who share an answer may differ",
                    at: cache.span, help: "name it under 'varyBy', or leave 'varyBy' and 'shared' out")
            }
        }
    }

    private static func holds(_ path: [String], in scope: CacheRule.Scope) -> Bool {
        switch scope {
        case .caller: true
        case .attributes(let paths): paths.contains(path)
        case .everybody: false
        }
    }
}
