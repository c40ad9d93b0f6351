public import SekkeiJSON
public import SekkeiPolicy

/// A JSON object as the context of a policy: `{"user": {"department": "HR"}, "task": {…}}`.
///
/// The schema says what each value is. A value of another type, a text that is no date or no value of its enumeration, and a name that the schema
/// does not know are faults: somebody who tries a policy out shall not take a slip of theirs for what the policy says. What is left out, or
/// `null`, is absent, whether or not the schema calls it optional.
public struct JSONPolicyFacts: PolicyContext {
    private let roots: [String: Node]

    /// Reads a context.
    /// - Throws: ``PolicyFactsFaults`` with the first twenty faults.
    public init(_ json: JSONObject, schema: PolicySchema) throws(PolicyFactsFaults) {
        var reader = PolicyFactsReader(schema: schema)
        roots = reader.roots(json)
        guard reader.faults.isEmpty else { throw PolicyFactsFaults(faults: reader.faults) }
    }

    /// What the JSON holds there.
    public func value(of attribute: PolicyAttribute) -> PolicyValue? {
        var node = roots[attribute.root]
        for step in attribute.steps {
            guard case .members(let members)? = node else { return nil }
            node = members[step.name]
        }
        switch node {
        case .value(let value)?: return value
        case .members?: return .opaque
        case nil: return nil
        }
    }

    /// A value whose type is known.
    enum Node: Sendable {
        case value(PolicyValue)
        /// Of an object or a map.
        case members([String: Node])
    }
}

/// All that does not fit.
public struct PolicyFactsFaults: Error, Sendable {
    /// In the order of the JSON; no more than twenty.
    public let faults: [PolicyFactsFault]
}
