/// GET and DELETE take no body: what one means there is not defined (RFC 9110 section 9.3.1).
enum BodyAllowedRule {
    static func check(_ draft: OperationDraft, _ reader: Reader) {
        let method = draft.operation.method
        guard method == .get || method == .delete, let span = draft.fields.keySpan("body") else { return }
        reader.error(
            .bodyNotAllowed, "\(method.rawValue) takes no body", at: span, help: method == .get ? "use 'query', or POST" : "use 'query'")
    }
}
