/// A status without content has no body, and an answer without a body has the status 204.
enum NoContentRule {
    static func check(_ draft: OperationDraft, _ reader: Reader) {
        guard let fields = draft.returnsFields else { return }
        let status = draft.operation.returns.status
        let span = fields.keySpan("body") ?? fields.keySpan("stream")
        if let span, status == 204 || status == 205 {
            reader.error(.bodyWithoutContent, "status \(status) has no body", at: span)
        }
        // 'location' without a body is told of by itself.
        if span == nil, status != 204, !fields.isReduced, !fields.has("location") {
            reader.error(
                .statusWithoutBody, "status \(status) needs a body: an answer without one has the status 204", at: fields["status"]?.span,
                help: "for example: returns: { status: \(status == 205 ? 200 : status), body: Task }")
        }
    }
}
