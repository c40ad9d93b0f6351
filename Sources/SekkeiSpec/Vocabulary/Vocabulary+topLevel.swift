extension Vocabulary {
    static let topLevelKeys: [KeyDefinition] = [
        .key("sekkei", [.top], .integer, "The version of the spec language; stands in exactly one file.", "sekkei: 1"),
        .key(
            "api", [.top], .mapping, "What the API is called and where it is served; stands in exactly one file.",
            "api: { title: Shop, version: 1.0.0 }"),
        .key(
            "versions", [.top], .mapping, "The versions of the API that are served.", "versions: { v1: { current: true } }",
            default: "one current version `v1`"),
        .key(
            "auth", [.top], .mapping, "Security schemes and the typed attributes of the caller.",
            "auth: { bearer: { scheme: bearer }, user: { properties: { id: int64 } } }"),
        .key(
            "errors", [.top], .mapping, "Entries of the error catalogue, by name.",
            "errors: { BIZ_TASK_CLOSED: { code: BIZ010, status: 409, message: The task is closed. } }"),
        .key("types", [.top], .mapping, "Objects and enums, by name.", "types: { Task: { properties: { id: int64 } } }"),
        .key(
            "services", [.top], .mapping, "Services with their operations, by name.",
            "services: { Tasks: { path: /tasks, operations: {} } }"),
        .key("defaults", [.top], .mapping, "What an operation gets that says nothing.", "defaults: { auth: [bearer], timeout: 10s }"),
        .key(
            "changes", [.top], .mapping, "What each version changed against the one before it; several files may have some.",
            "changes: { v2: [{ change: TaskOwnerRenamed, target: Task, rename: { owner_id: assignee_id } }] }"),
        .key(
            "policies", [.top], .mapping, "Who may do what, by attributes; by name.",
            "policies: { task_view: \"user.department == task.department\" }"),
        .key(
            "rateLimits", [.top], .mapping, "Rate limits by name; each has one bucket per identity over all operations that name it.",
            "rateLimits: { login: { limit: 5, window: 1m, by: ip } }"),

        .key(
            "auth", [.defaults], .names, "The schemes that are accepted; `none` for anybody.", "auth: [bearer, apiKey]",
            default: "all declared schemes"),
        .key("timeout", [.defaults], .duration, "How long an operation may take.", "timeout: 10s", default: "no limit"),
        .key("maxBody", [.defaults], .size, "How many bytes of body are read at most.", "maxBody: 1MiB", default: "1MiB"),
        .key(
            "rateLimit", [.defaults], .namesOrMappings, "The rate limits of operations that name none; not by what a request says.",
            "rateLimit: { limit: 1000, window: 1h, by: user }", default: "none"),
    ]
}
