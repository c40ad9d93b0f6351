/// Puts the example of a key into an entry of `changes` that it fits into.
enum ChangeExamples {
    private static let numbered = [
        "target: Task.priority", "was: { type: string, enum: [low, high], default: low }", "upgrade: { low: 1, high: 2 }",
        "downgrade: { 1: low, else: high }",
    ]
    private static let merged = ["target: Task", "was: { first_name: string }", "replaces: [full_name]", "convert: swift"]

    /// What stands beside a key.
    private static let companions: [String: [String]] = [
        "rename": ["target: Task"], "was": numbered, "upgrade": numbered, "downgrade": numbered, "replaces": merged, "convert": merged,
        "withdrawn": ["target: Tasks.oldTask", "was: { http: GET /old, summary: Old }"], "moved": ["target: Tasks.createTask"],
        "added": ["target: Task", "fill: red"], "fill": ["target: Task", "added: [color]"],
        "tightened": ["target: Task.title"], "old": ["target: Task.title", "tightened: { maxLength: 500 }"],
        "default": ["target: Task.priority"], "code": ["target: BIZ_TASK_CLOSED"], "status": ["target: BIZ_TASK_CLOSED"],
    ]

    /// The field whose rule the example was.
    private static let fields: [String: String] = [
        "enum": "level", "minLength": "title", "maxLength": "title", "pattern": "code", "minimum": "priority", "maximum": "priority",
        "exclusiveMinimum": "step", "exclusiveMaximum": "step", "multipleOf": "step", "minItems": "points", "maxItems": "tags",
        "uniqueItems": "tags", "minProperties": "labels", "maxProperties": "labels",
    ]

    static func entry(_ example: String, of key: String) -> String {
        mapping([example, "change: Probe"] + (companions[key] ?? ["target: Task", "rename: { owner_id: assignee_id }"]))
    }

    static func former(_ example: String) -> String { mapping(["change: Probe", "target: Task.priority", "default: { \(example) }"]) }

    static func tightened(_ example: String, of key: String) -> String {
        mapping(["change: Probe", "target: Task.\(fields[key] ?? "title")", "tightened: { \(example) }"])
    }

    private static func mapping(_ entries: [String]) -> String {
        var names: Set<String> = []
        let distinct = entries.filter { names.insert(String($0.prefix { $0 != ":" })).inserted }
        return "{ " + distinct.joined(separator: ", ") + " }"
    }
}
