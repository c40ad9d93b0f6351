import SekkeiPolicy
import Testing

/// Values by dotted names.
struct SampleContext: PolicyContext {
    var values: [String: PolicyValue]
    /// Being asked for another root is a failure.
    var roots: Set<String>?

    init(_ values: [String: PolicyValue] = [:], roots: Set<String>? = nil) {
        self.values = values
        self.roots = roots
    }

    func value(of attribute: PolicyAttribute) -> PolicyValue? {
        if let roots, !roots.contains(attribute.root) { Issue.record("asked for \(attribute)") }
        return values[attribute.description]
    }
}

extension CheckedPolicy {
    /// A policy over the sample's names that must be right, warnings aside.
    static func sample(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> CheckedPolicy {
        let outcome = CheckedPolicy.compile(text, against: Sample.schema)
        return try #require(outcome.policy, "\(outcome.diagnostics)", sourceLocation: sourceLocation)
    }
}
