extension Vocabulary {
    private static let operation: [Place] = [.operation]

    static let operationKeys: [KeyDefinition] = [
        .required("http", operation, .text, "Its method and its path below the service's.", "http: GET /{task_id}"),
        .key("summary", operation, .localizedText, "It in one line.", "summary: Get a task"),
        .key("description", operation, .localizedText, "What it does.", "description: Answers one task."),
        .key("path", operation, .mapping, "The parameters of its path, by name.", "path: { task_id: int64 }"),
        .key("query", operation, .mapping, "The parameters of its query, by name.", "query: { q?: string }"),
        .key("headers", operation, .mapping, "The request headers that it reads, by name.", "headers: { X-Source?: string }"),
        .key("body", operation, .shortOrLong, "The type of its body.", "body: CreateTask"),
        .key("returns", operation, .shortOrLong, "What it answers.", "returns: Task", default: "204 without a body"),
        .key("paginate", operation, .shortOrLong, "That its list is answered in pages.", "paginate: page"),
        .key("errors", operation, .names, "Errors that are particular to it.", "errors: [BIZ_TASK_CLOSED]"),
        .key(
            "auth", operation, .names, "The schemes that it accepts; `none` for anybody.", "auth: none",
            default: "that of `defaults`, else all declared schemes"),
        .key("roles", operation, .names, "Roles of which the caller must have one.", "roles: [admin]"),
        .key("timeout", operation, .duration, "How long it may take.", "timeout: 10s", default: "that of `defaults`"),
        .key("maxBody", operation, .size, "How many bytes of body are read at most.", "maxBody: 64KiB", default: "that of `defaults`"),
        .key(
            "deprecated", operation, .booleanOrMapping, "Whether it should no longer be called.",
            "deprecated: { since: 2026-06-01, use: listTasks }", default: "false"),
        .key(
            "concurrency", operation, .mapping,
            "That answers carry an `ETag`, and what changes a row takes `If-Match` (RFC 9110, section 13): PUT, PATCH, DELETE, and a POST "
                + "whose path names the row and whose status is not 201.",
            "concurrency: { version: row_version }"),
        .key("tags", operation, .names, "The groups that it belongs to in the document.", "tags: [tasks]", default: "those of the service"),
        .key(
            "examples", operation, .mapping, "Requests and answers, by name.", "examples: { minimal: { body: { title: Close the books } } }"
        ),
        .key("swiftName", operation, .name, "Its method's name in Swift.", "swiftName: tasks"),
        .key(
            "policy", operation, .shortOrLong, "The policy that decides who may do it; `none` for one that needs none, with the reason.",
            "policy: { name: task_view, resource: Task }"),
        .key(
            "rateLimit", operation, .namesOrMappings,
            "Its rate limits: names, or limits in place with a bucket of this operation alone; `none` for no limit.",
            "rateLimit: { limit: 5, window: 1h, by: user }", default: "those of `defaults`"),
        .key("tiers", operation, .names, "Rate tiers of which the caller must have one.", "tiers: [premium]"),
        .key(
            "audit", operation, .name,
            "What the audit trail calls it: two or more words of lower-case letters, digits and `_`, joined by dots. What it does is "
                + "committed together with an entry, or not at all.", "audit: task.create", default: "no entry"),
    ]
}
