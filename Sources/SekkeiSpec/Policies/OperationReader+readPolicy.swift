extension OperationReader {
    /// `policy`, in its short or long form.
    func readPolicy(_ draft: inout OperationDraft) {
        guard let node = draft.fields["policy"], let span = draft.fields.keySpan("policy") else { return }
        var policy = OperationPolicyDraft(span: span)
        if node.scalar != nil {
            readName(node, &policy)
        } else if let fields = reader.fields(node, in: .operationPolicy), let name = fields["name"] {
            readName(name, &policy)
            draft.operation.unguardedReason = reader.localized(fields, "reason")
            policy.reasonSpan = fields.keySpan("reason")
            readSubject(fields, &policy)
        } else {
            policy.isBroken = true
        }
        draft.policy = policy
    }

    private func readName(_ node: Node, _ policy: inout OperationPolicyDraft) {
        guard let name = name(node, "the name of a policy") else {
            policy.isBroken = true
            return
        }
        if name.text != OperationPolicyDraft.none { policy.name = name }
    }

    private func readSubject(_ fields: Fields, _ policy: inout OperationPolicyDraft) {
        let keys = ["resource", "each"].filter(fields.has)
        if keys.count > 1 {
            reader.error(
                .conflictingKeys, "'each' cannot stand beside 'resource'", at: fields.keySpan("each"),
                help: "'resource' is one record, 'each' is every row of a list")
        } else if policy.name == nil, !policy.isBroken, let key = keys.first {
            reader.error(.keyDoesNotApply, "'\(key)' does not apply to 'policy: none'", at: fields.keySpan(key))
        } else {
            policy.resource = fields["resource"].flatMap { name($0, "the name of a type") }
            policy.each = fields["each"].flatMap { name($0, "the name of a type") }
        }
        if !keys.isEmpty, policy.type == nil { policy.isBroken = true }
    }

    private func name(_ node: Node, _ expected: String) -> OperationPolicyDraft.Name? {
        reader.text(node, expected).map { OperationPolicyDraft.Name(text: $0, span: node.span) }
    }
}
