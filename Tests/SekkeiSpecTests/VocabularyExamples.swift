import SekkeiSpec

/// Puts the example of a key into a spec that has what the example speaks of.
enum VocabularyExamples {
    /// The spec with the key at its place, in block style around the example.
    static func spec(_ example: String, of key: String, in place: Place) -> String {
        switch place {
        case .top: top(example, of: key)
        case .api, .cors, .contact, .license, .server, .tag: api(example, of: key, in: place) + world
        case .versions: head + "versions: { v1: { current: true }, \(example) }\n" + world
        case .version: head + "versions: { v1: \(mapping([example, "current: true"])) }\n" + world
        case .auth: head + "auth: \(mapping([example] + (key == "user" ? access.dropLast(2) : access)))\n" + types
        case .scheme: head + scheme(example, of: key) + types
        case .defaults: head + "defaults: { \(example) }\n" + world
        case .type, .enumValue, .property, .items, .propertyNames, .deprecation: head + world + type(example, of: key, in: place)
        case .error: english + types + "errors: { PROBE: \(mapping([example, "code: BIZ011", "status: 409", "message: A", details])) }\n"
        case .service: head + world + services(mapping([example, "operations: {}"]))
        case .change: history(ChangeExamples.entry(example, of: key))
        case .former: history(ChangeExamples.former(example))
        case .tightened: history(ChangeExamples.tightened(example, of: key))
        case .rateLimit: head + world + limit(example)
        case .policy: head + policies("probe: " + mapping([example] + (key == "description" ? ["roles: [admin]"] : []))) + world
        case .rule: head + policies("probe: { not: \(mapping([example])) }") + world
        case .operationPolicy: head + worldWithoutTasks + operation(example, of: key, in: place)
        case .operation where key == "policy": head + worldWithoutTasks + operation(example, of: key, in: place)
        case .operation, .body, .returns, .paginate, .concurrency, .cache, .example:
            head + world + operation(example, of: key, in: place)
        }
    }

    private static let title = ["title: Shop", "version: 1.0.0"]
    private static let head = "sekkei: 1\napi: { title: Shop, version: 1.0.0, languages: [en, ja] }\n"
    /// For messages, which stand in one language in the examples.
    private static let english = "sekkei: 1\napi: { title: Shop, version: 1.0.0 }\n"
    private static let details = "details: { task_id: int64 }"
    private static let access = [
        "bearer: { scheme: bearer }", "apiKey: { scheme: apiKey }",
        "user: { properties: { id: int64, tier: string, department: string, role: Role } }", "roles: user.role.name",
        "tier: user.tier",
    ]

    private static let types = """
        types:
          Role: { properties: { name: { type: string, enum: [admin, staff] } } }
          TaskStatus: { enum: [todo, done] }
          Commented: { properties: { body: string } }
          Moved: { properties: { to: TaskStatus } }
          Audited: { properties: { updated_at: date-time } }
          CreateTask: { properties: { title: string } }
          Task:
            properties: { id: int64, title: string, department: string, priority: int32, assignee_id: int64, row_version: int64, created_at: date-time, status: TaskStatus }

        """
    private static let world = """
        auth: { \(access.joined(separator: ", ")) }
        errors: { BIZ_TASK_CLOSED: { code: BIZ010, status: 409, message: { en: Closed., ja: 終了しました。 } } }
        services:
          Tasks:
            operations:
              listTasks: { http: GET /tasks, summary: List, returns: list<Task> }
              getTask: { http: "GET /tasks/{task_id}", summary: Get, path: { task_id: int64 }, returns: Task }

        """ + types

    /// A limit with the key, as an operation uses it.
    private static func limit(_ example: String) -> String {
        "rateLimits: { probe: \(mapping([example, "limit: 5", "window: 1m", "by: user"])) }\n"
            + services("{ operations: { probe: { http: GET /probe, summary: A, rateLimit: probe } } }")
    }

    /// What an example guards, no other operation may answer unguarded.
    private static let worldWithoutTasks = world.replacing("returns: list<Task>", with: "returns: int64")
        .replacing("returns: Task", with: "returns: int64")

    private static func history(_ entry: String) -> String {
        english + "versions: { v2: { current: true }, v1: {} }\nchanges:\n  v2:\n    - \(entry)\n---probe\n" + HistoryWorld.text
    }

    private static let ownDepartment = "task_view: \"user.department == resource.department\""

    private static func policies(_ policy: String) -> String { "policies: { \(ownDepartment), \(policy) }\n" }

    private static func services(_ service: String) -> String {
        // The same sections may stand in another file, not twice in one.
        "---probe\nservices: { Probe: \(service) }\n"
    }

    /// The entries of which each key stands first where it is meant.
    private static func mapping(_ entries: [String]) -> String { "{ " + distinct(entries).joined(separator: ", ") + " }" }

    private static func distinct(_ entries: [String]) -> [String] {
        var names: Set<String> = []
        return entries.filter { names.insert(String($0.prefix { $0 != ":" })).inserted }
    }

    private static func top(_ example: String, of key: String) -> String {
        switch key {
        case "sekkei": example + "\napi: { title: Shop, version: 1.0.0 }\n"
        case "api": "sekkei: 1\n" + example + "\n"
        case "defaults": head + "auth: \(mapping(Array(access.prefix(2)) + ["user: { properties: { id: int64 } }"]))\n" + example + "\n"
        case "errors": english + example + "\n"
        case "changes": english + "versions: { v2: { current: true }, v1: {} }\n" + example + "\n---probe\n" + HistoryWorld.text
        default: head + example + "\n"
        }
    }

    private static func api(_ example: String, of key: String, in place: Place) -> String {
        let inner =
            switch place {
            case .cors: "cors: " + mapping([example, "origins: [https://app.example.com]"])
            case .contact: "contact: { \(example) }"
            case .license: "license: " + mapping([example, "name: MIT"])
            case .server: "servers: [\(mapping([example, "url: https://api.example.com"]))]"
            case .tag: "tags: [\(mapping([example, "name: tasks"]))]"
            default: example
            }
        return "sekkei: 1\napi: \(mapping([inner] + title + ["languages: [en, ja]"]))\n"
    }

    private static func scheme(_ example: String, of key: String) -> String {
        let kinds =
            switch key {
            case "in", "name": ["scheme: apiKey"]
            case "issuer", "discovery", "tokenUrl", "authorizationUrl", "scopes":
                ["scheme: oidc", "issuer: https://id.example.com", "tokenUrl: https://id.example.com/token"]
            default: ["scheme: bearer"]
            }
        return "auth: { probe: \(mapping([example] + kinds)), user: { properties: { id: int64 } } }\n"
    }

    private static func type(_ example: String, of key: String, in place: Place) -> String {
        let property = "type: \(fieldTypes[key] ?? "string")"
        let probe =
            switch place {
            case .type: mapping([example] + (typeCompanions[key] ?? ["properties: { id: int64 }"]))
            case .enumValue: "{ enum: { a: { \(example) } } }"
            case .property where fieldTypes[key] == "file": ""
            case .property: "{ properties: { probe: \(mapping([example] + (key == "of" ? [] : [property]))) } }"
            case .items where fieldTypes[key] == "file": ""
            case .items: "{ properties: { probe: { type: list<\(fieldTypes[key] ?? "string")>, items: { \(example) } } } }"
            case .propertyNames: "{ properties: { probe: { type: map<string>, propertyNames: { \(example) } } } }"
            default: "{ properties: { assignee_id: int64, probe: { type: int64, deprecated: { \(example) } } } }"
            }
        let files = place == .items ? "{ type: list<file>, items: { \(example) } }" : "{ type: file, \(example) }"
        return probe.isEmpty
            ? services("{ operations: { probe: { http: POST /probe, summary: A, maxBody: 6MiB, body: { multipart: { f: \(files) } } } } }")
            : "---probe\ntypes: { Probe: \(probe) }\n"
    }

    private static let typeCompanions: [String: [String]] = [
        "properties": [], "enum": [], "extends": [], "from": [], "pick": ["from: Task"], "omit": ["from: Task"], "partial": ["from: Task"],
        "ordered": ["enum: [low, high]"], "oneOf": ["discriminator: kind"], "discriminator": ["oneOf: [Commented, Moved]"],
        "maxProperties": ["properties: { id: int64 }"],
    ]

    /// The type of a field beside which the example of a key stands.
    private static let fieldTypes: [String: String] = [
        "default": "TaskStatus", "items": "list<string>", "propertyNames": "map<string>", "minimum": "int64", "maximum": "int64",
        "exclusiveMinimum": "int64", "exclusiveMaximum": "int64", "multipleOf": "int64", "minItems": "list<string>",
        "maxItems": "list<string>", "uniqueItems": "list<string>", "minProperties": "map<string>", "maxProperties": "map<string>",
        "maxSize": "file", "contentTypes": "file", "example": "int64", "examples": "int64",
    ]

    /// What is beside a key of a body: bounds and examples are those of lists.
    private static func bodyType(beside key: String) -> [String] {
        switch key {
        case "type", "multipart": []
        case "required", "description": ["type: CreateTask"]
        default: ["type: list<string>"]
        }
    }

    private static func operation(_ example: String, of key: String, in place: Place) -> String {
        let common = ["http: POST /probe", "summary: Probe", "auth: bearer"]
        let entries =
            switch place {
            case .operation: [example] + (operationCompanions[key] ?? [])
            case .operationPolicy where key == "reason": ["policy: " + mapping([example, "name: none"])]
            case .operationPolicy where key == "each": ["policy: " + mapping([example, "name: task_view"]), "returns: list<Task>"]
            case .operationPolicy:
                [
                    "policy: " + mapping([example, "name: task_view", "resource: Task"]), "http: 'PUT /probe/{task_id}'",
                    "path: { task_id: int64 }",
                ]
            case .body: ["body: " + mapping([example] + bodyType(beside: key))]
            case .returns: ["returns: " + mapping([example] + (answerCompanions[key] ?? []))]
            case .paginate: ["paginate: " + mapping([example, "style: page"]), "returns: list<Task>"]
            case .concurrency: ["concurrency: " + mapping([example, "version: row_version"]), "returns: Task", "http: PUT /probe"]
            case .cache: ["cache: " + mapping([example, "ttl: 30s"]), "returns: Task", "http: GET /probe"]
            default: ["examples: { a: { \(example) } }", "body: CreateTask", "returns: Task"]
            }
        // Paths with parameters stand in block style without quotes.
        let policy = key == "policy" || place == .operationPolicy ? "policies: { \(ownDepartment) }\n" : ""
        return distinct(entries + common).reduce("---probe\n\(policy)services:\n  Probe:\n    operations:\n      probe:\n") {
            $0 + "        \($1)\n"
        }
    }

    private static let operationCompanions: [String: [String]] = [
        "http": ["path: { task_id: int64 }"], "path": ["http: 'PUT /probe/{task_id}'"], "paginate": ["returns: list<Task>"],
        "concurrency": ["returns: Task"], "examples": ["body: CreateTask"],
        "cache": ["returns: Task", "http: GET /probe"],
        "policy": ["http: 'PUT /probe/{task_id}'", "path: { task_id: int64 }"],
    ]

    private static let answerCompanions: [String: [String]] = [
        "status": ["body: Task"], "headers": ["body: Task"], "location": ["body: Task", "status: 201"], "as": ["stream: Task"],
        "stream": [], "contentType": ["stream: bytes"],
    ]
}
