extension Vocabulary {
    static let errorKeys: [KeyDefinition] = [
        .key("code", [.error], .name, "Its code: two to six capitals and three to five digits.", "code: BIZ010"),
        .key("status", [.error], .integer, "Its HTTP status, 400 or above.", "status: 409"),
        .key("details", [.error], .mapping, "Typed facts that come with it, by name.", "details: { task_id: int64 }"),
        .key(
            "message", [.error], .localizedText, "What the caller reads, in every language; details stand in braces.",
            "message: \"Task {task_id} is closed.\""),
        .key("description", [.error], .localizedText, "When it occurs, for the document.", "description: Closed tasks cannot change."),
        .key("swiftName", [.error], .name, "Its name in Swift.", "swiftName: TaskClosed"),
    ]
}
