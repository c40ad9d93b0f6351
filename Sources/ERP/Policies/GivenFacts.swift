import SekkeiJSON
import SekkeiPolicy

/// What a policy is tried out on: values by the names of their roots.
struct GivenFacts: PolicyContext {
    let roots: [String: JSONValue]

    /// - Parameter roots: The task may be called so, or `resource`; the latter wins.
    init(_ roots: [String: JSONValue]) {
        self.roots = roots.reduce(into: [:]) { found, root in
            guard root.key == "task" else { return found[root.key] = root.value }
            if roots["resource"] == nil { found["resource"] = root.value }
        }
    }

    func value(of attribute: PolicyAttribute) -> PolicyValue? {
        var value = roots[attribute.root]
        for step in attribute.steps { value = value?.objectValue?[step.name] }
        return value?.policyValue(as: attribute.type)
    }
}
