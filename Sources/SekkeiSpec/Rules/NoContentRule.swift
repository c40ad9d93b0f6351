/// A status without content has no body.
enum NoContentRule {
    static func check(_ draft: OperationDraft, _ reader: Reader) {
        let returns = draft.operation.returns
        guard returns.status == 204 || returns.status == 205, let fields = draft.returnsFields else { return }
        guard let span = fields.keySpan("body") ?? fields.keySpan("stream") else { return }
        reader.error(.bodyWithoutContent, "status \(returns.status) has no body", at: span)
    }
}
