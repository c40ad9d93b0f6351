extension DiagnosticRegistry {
    static let errors: [DiagnosticCode: DiagnosticExplanation] = [
        .unknownError: .init(
            "unknown error", "'errors' of an operation names entries of the catalogue, built-in ones included.",
            example: "errors: [BIZ_TASK_CLOSD]", fix: "errors: [BIZ_TASK_CLOSED]"),
        .duplicateError: .init(
            "error declared twice", "An error is declared once, over all files.",
            example: "BIZ_TASK_CLOSED in two files", fix: "Keep one of them."),
        .duplicateErrorCode: .init(
            "code belongs to another error", "Clients tell errors apart by their codes.",
            example: "code: BIZ002", fix: "code: BIZ010"),
        .invalidErrorCode: .init(
            "invalid error code", "A code is two to six capitals and three to five digits.",
            example: "code: task-closed", fix: "code: BIZ010"),
        .notAnErrorStatus: .init(
            "not the status of an error", "An error's status is 400 to 599.",
            example: "status: 200", fix: "status: 409"),
        .unknownPlaceholder: .init(
            "unknown placeholder", "What stands in braces in a message is one of the error's details.",
            example: "message: \"Task {taskid} is closed.\"", fix: "details: { task_id: int64 }\nmessage: \"Task {task_id} is closed.\""),
        .placeholderMissing: .init(
            "placeholder missing in a language", "A message says the same in every language.",
            example: "message: { en: \"Task {task_id}\", ja: \"タスク\" }", fix: "message: { en: \"Task {task_id}\", ja: \"タスク {task_id}\" }"),
        .malformedPlaceholder: .init(
            "malformed placeholder", "Braces in a message come in pairs, around the name of a detail.",
            example: "message: \"Task {task_id is closed.\"", fix: "message: \"Task {task_id} is closed.\""),
        .fixedDetails: .init(
            "details of a built-in error", "The runtime fills in the details of built-in errors, so a spec cannot change them.",
            example: "VAL_BODY_TOO_LARGE: { details: { size: int64 } }", fix: "Override message, description, code or status."),
        .missingMessage: .init(
            "message missing in a language", "Every error has a message in every language of 'api.languages'.",
            example: "message: { en: The task is closed. }", fix: "message: { en: The task is closed., ja: タスクは終了しています。 }"),
        .missingBuiltInMessage: .init(
            "built-in message missing in a language",
            "The built-in catalogue is written in English and Japanese; for another language the spec supplies the messages.",
            example: "languages: [en, fr]",
            fix: "Write each under 'errors', as AUTH_REQUIRED: { message: { fr: Authentification requise. } }."),
        .unusedError: .init(
            "unused error", "No operation names the error, so no document tells callers of it. A warning.",
            example: "BIZ_TASK_LOST: { code: BIZ011, status: 409, message: The task is lost. }   # and no operation names it",
            fix: "Name it under 'errors' of an operation, or delete it."),
    ]
}
