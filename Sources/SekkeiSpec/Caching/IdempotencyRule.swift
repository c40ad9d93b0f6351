/// `idempotency` stands at changes whose answer can be kept for their caller.
enum IdempotencyRule {
    static func check(_ draft: OperationDraft, _ types: TypeResolver, _ auth: AuthDraft?) {
        guard let span = draft.fields.keySpan("idempotency") else { return }
        let operation = draft.operation
        func refuse(_ what: String, help: String? = nil) {
            types.reader.error(.idempotencyNotApplicable, "'\(operation.name)' \(what)", at: span, help: help)
        }
        if operation.method == .get { return refuse("is GET, which can be repeated as it is") }
        if operation.security == .anonymous { return refuse("has no caller, to whom a key could belong") }
        if draft.returnsFields?.has("stream") == true { return refuse("streams its answer, which cannot be kept") }
        if let field = SecretField.first(in: operation.returns.body, types) {
            return refuse("answers the secret '\(field)', which must not be kept", help: "answer it by an operation without 'idempotency'")
        }
        if !CallerIDRule.isThere(auth, types) { CallerIDRule.report("idempotency", at: span, types.reader) }
    }
}
