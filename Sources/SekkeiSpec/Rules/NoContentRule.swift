/// A status without content has no body.
enum NoContentRule {
    static func check(_ draft: OperationDraft, _ reader: Reader) {
        let returns = draft.operation.returns
        guard returns.body != nil, returns.status == 204 || returns.status == 205 else { return }
        reader.error(.bodyWithoutContent, "status \(returns.status) has no body", at: draft.returnsFields?.keySpan("body"))
    }
}
