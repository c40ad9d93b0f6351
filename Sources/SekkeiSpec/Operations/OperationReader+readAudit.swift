extension OperationReader {
    /// `audit`.
    func readAudit(_ draft: inout OperationDraft) {
        guard let node = draft.fields["audit"], let text = reader.text(node, "the name of an action, such as task.create") else { return }
        if AuditActionRule.check(text, node, reader) { draft.operation.audit = AuditRule(action: text, span: node.span) }
    }
}
