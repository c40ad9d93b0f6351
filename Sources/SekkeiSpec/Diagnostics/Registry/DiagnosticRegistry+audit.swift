extension DiagnosticRegistry {
    static let audit: [DiagnosticCode: DiagnosticExplanation] = [
        .invalidAuditAction: .init(
            "not the name of an action",
            "What the audit trail calls an operation is searched for years later: at least two words of lower-case letters, digits and '_', "
                + "joined by dots, 64 characters at most. Operations that do the same to the same may share one.",
            example: "audit: Create", fix: "audit: task.create"),
        .auditWithoutCallerID: .init(
            "audit without a caller's id",
            "An entry says who did it. 'auth.id' names the attribute that tells callers apart; without it that is the attribute 'id'. "
                + "Beside 'auth: none' the service says who it was, as a login does.",
            example: "auth:\n  bearer: { scheme: bearer }\n  user: { properties: { name: string } }\n"
                + "services:\n  Own:\n    operations:\n      own: { http: POST /own, summary: Own, audit: own.do }",
            fix: "auth:\n  bearer: { scheme: bearer }\n  id: user.name\n  user: { properties: { name: string } }"),
    ]
}
