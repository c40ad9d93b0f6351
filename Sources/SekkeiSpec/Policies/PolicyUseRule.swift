import SekkeiPolicy

/// What a policy speaks of is there where it is used.
struct PolicyUseRule {
    let policy: String
    let operation: Operation
    let use: OperationPolicyDraft
    let places: PolicyPlaces
    let schemas: PolicySchemaBuilder
    let reader: Reader

    /// Whether the caller is looked at where there is none.
    func checkCaller(_ condition: CheckedPolicy?) -> Bool {
        guard operation.security == .anonymous, condition?.mentions(root: PolicySchemaBuilder.user) == true else { return false }
        reportCaller([])
        return true
    }

    /// Whether a name is unknown because of the use, and not because of the policy.
    func explains(_ root: String) -> Bool {
        switch root {
        case PolicySchemaBuilder.user, PolicySchemaBuilder.resource: true
        default: !schemas.types(aliased: root).isEmpty
        }
    }

    func report(_ root: String, _ diagnostic: PolicyDiagnostic) {
        let note = Diagnostic.Note("it looks at it here", at: places.sourceSpan(diagnostic.span))
        if root == PolicySchemaBuilder.user {
            if !reader.isIncomplete { reportCaller([note]) }
            return
        }
        let message =
            use.type.map { "policy '\(policy)' looks at '\(root)', and is used with \(Reader.clipped($0.text))" }
            ?? "policy '\(policy)' needs a resource, and is used without one"
        reader.error(
            .resourceNeeded, message, at: use.name?.span, notes: [note], help: help(schemas.types(aliased: root).first))
    }

    /// - Parameter type: the type that the policy names; nil where it says 'resource'.
    private func help(_ type: String?) -> String {
        guard use.type == nil else { return "in a policy of several types, say 'resource'" }
        let subject = type ?? answered ?? "T"
        let key = operation.pathParameters.isEmpty ? "each" : "resource"
        return "write policy: { name: \(policy), \(key): \(subject) }"
    }

    /// The type of the answer or of its elements.
    private var answered: String? {
        var kind = operation.returns.body?.kind
        if case .list(let element)? = kind { kind = element.kind }
        if case .named(let name)? = kind { return name }
        return nil
    }

    private func reportCaller(_ notes: [Diagnostic.Note]) {
        let isAnonymous = operation.security == .anonymous
        reader.error(
            .policyWithoutCaller,
            isAnonymous
                ? "policy '\(policy)' looks at the caller, and with 'auth: none' there is none"
                : "policy '\(policy)' looks at the caller, and 'auth.user' is not declared",
            at: use.name?.span, notes: notes,
            help: isAnonymous ? nil : "for example: auth: { user: { properties: { id: int64 } } }")
    }
}
