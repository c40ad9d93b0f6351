extension AuditRule {
    /// An entry names its caller.
    static func check(_ draft: OperationDraft, _ auth: AuthDraft?, _ reader: Reader) {
        guard draft.operation.audit != nil, !reader.isIncomplete else { return }
        let span = draft.fields.keySpan("audit")
        if draft.operation.security != .anonymous, let auth, auth.idPath == nil, !auth.hasIDKey {
            reader.error(
                .auditWithoutCallerID, "'audit' needs to know who calls, and callers have no 'id'", at: span,
                help: "say in 'auth' which attribute tells callers apart, for example: id: user.name")
        }
    }
}
