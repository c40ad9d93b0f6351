@testable import SekkeiSpec

/// A small sound spec with one key in one place, to show that the key's example compiles.
struct ReferenceSpec {
    let place: Place
    let key: KeyDefinition

    var text: String {
        place == .top && key.name != "changes"
            ? top
            : (["sekkei: 1", api, versions, auth, policies, errors, types, services] + defaults + changes).joined(separator: "\n") + "\n"
    }

    private var example: String { Vocabulary.example(of: key, in: place) }

    /// A section of its own beside what it cannot do without.
    private var top: String {
        let sections = [
            "sekkei: 1", "api: { title: Shop, version: 1.0.0 }",
            "auth: { bearer: { scheme: bearer }, user: { properties: { id: int64 } } }",
        ]
        return (sections.filter { !$0.hasPrefix(key.name + ":") } + [example]).joined(separator: "\n") + "\n"
    }

    /// A mapping in block style: the example with the members that it needs beside it, less those that it stands for.
    private func block(_ name: String, _ members: String..., indent: Int) -> String {
        let space = String(repeating: " ", count: indent)
        let beside = members.filter { !$0.hasPrefix(key.name + ":") }
        return ([space + name + ":"] + (beside + [example]).map { space + "  " + $0 }).joined(separator: "\n")
    }

    private var api: String {
        // Messages of errors need all languages, and the example has one.
        let head = ["title: Shop", "version: 1.0.0", "languages: " + (place == .error ? "en" : "[en, ja]")]
        let own = "api:\n" + head.map { "  \($0)\n" }.joined()
        switch place {
        case .api: return block("api", head[0], head[1], head[2], indent: 0)
        case .cors: return own + block("cors", "origins: [https://example.com]", indent: 2)
        case .contact: return own + block("contact", indent: 2)
        case .license: return own + block("license", "name: MIT", indent: 2)
        case .server: return own + "  servers:\n" + item("url: https://example.com")
        case .tag: return own + "  tags:\n" + item("name: tasks")
        default: return own
        }
    }

    private func item(_ member: String) -> String {
        let first = member.hasPrefix(key.name + ":") ? "" : "    - \(member)\n"
        return first + (first.isEmpty ? "    - " : "      ") + example
    }

    private var versions: String {
        switch place {
        case .versions: "versions:\n  \(example)\n  v1: { current: true }"
        case .version where key.name == "current": "versions:\n  v1:\n    \(example)"
        case .version: "versions:\n  v2: { current: true }\n  v1:\n    \(example)"
        default: key.name == "changes" ? "versions: { v2: { current: true }, v1: {} }" : ""
        }
    }

    private var auth: String {
        let user = "user: { properties: { id: int64, tier: string, department: string, role: Role } }"
        let bearer = "bearer: { scheme: bearer }"
        switch place {
        case .auth: return block("auth", bearer, user, indent: 0)
        case .scheme:
            return "auth:\n  \(user)\n" + scheme
        default: return "auth:\n  \(bearer)\n  apiKey: { scheme: apiKey }\n  \(user)\n  roles: user.role.name\n  tier: user.tier"
        }
    }

    private var scheme: String {
        switch key.name {
        case "in", "name": block("own", "scheme: apiKey", indent: 2)
        case "issuer", "discovery", "authorizationUrl", "tokenUrl", "scopes":
            block("own", "scheme: oidc", "issuer: https://id.example.com", "tokenUrl: https://id.example.com/token", indent: 2)
        default: block("own", "scheme: bearer", indent: 2)
        }
    }

    /// A policy that examples name, and the example where it is one.
    private var policies: String {
        let all = "policies:\n  task_view: user.department == resource.department\n"
        switch place {
        case .policy where key.name == "description": return all + "  own:\n    roles: [admin]\n    " + example
        case .policy: return all + "  own:\n    " + example
        case .rule: return all + "  own:\n    not:\n      " + example
        case .operationPolicy: return all
        default: return key.name == "policy" ? all : ""
        }
    }

    private var defaults: [String] { place == .defaults ? ["defaults:\n  " + example] : [] }

    private var changes: [String] { key.name == "changes" ? [example] : [] }

    private var errors: String {
        guard place == .error else {
            return "errors:\n  BIZ_TASK_CLOSED: { code: BIZ010, status: 409, message: { en: Closed., ja: 終了。 } }\n"
        }
        return "errors:\n" + block("BIZ_OWN", "code: BIZ011", "status: 409", "details: { task_id: int64 }", "message: Taken.", indent: 2)
    }

    private var types: String {
        let all = """
            types:
              TaskStatus: { enum: [todo, done] }
              Role: { properties: { name: { type: string, enum: [admin, staff] } } }
              Audited: { properties: { created_at: { type: date-time, readOnly: true } } }
              Commented: { properties: { text: string } }
              Moved: { properties: { to: TaskStatus } }
              CreateTask: { from: Task }
              Task:
                extends: [Audited]
                properties:
                  id: { type: int64, readOnly: true }
                  row_version: { type: int64, readOnly: true }
                  title: string
                  department?: string
                  status: { type: TaskStatus, default: todo }
                  priority: { type: int32, default: 2 }
                  assignee_id?: int64

            """
        switch place {
        case .type: return all + "  Own:\n" + (ownType + [example]).map { "    " + $0 }.joined(separator: "\n")
        case .enumValue:
            return all
                + "  Own:\n    enum:\n      later:\n        description: Not now\n        swiftName: notNow\n"
                .replacing("        \(key.name): \(key.name == "swiftName" ? "notNow" : "Not now")", with: "        " + example)
        case .property where !isOfFiles: return all + "  Own:\n    properties:\n" + block("own", ownField, indent: 6)
        case .items where !isOfFiles:
            return all + "  Own:\n    properties:\n      own:\n        type: \(ownList)\n" + block("items", indent: 8)
        case .propertyNames:
            return all + "  Own:\n    properties:\n      own:\n        type: map<string>\n" + block("propertyNames", indent: 8)
        case .deprecation:
            return all + "  Own:\n    properties:\n      assignee_id: int64\n      own:\n        type: int64\n"
                + block("deprecated", indent: 8)
        default: return all
        }
    }

    /// What a type needs besides the key.
    private var ownType: [String] {
        switch key.name {
        case "properties", "enum", "extends", "from": []
        case "ordered": ["enum: [low, high]"]
        case "oneOf": ["discriminator: kind"]
        case "discriminator": ["oneOf: { commented: Commented, moved: Moved }"]
        case "pick", "omit", "partial": ["from: Task"]
        default: ["properties: { id: int64 }"]
        }
    }

    private var isOfFiles: Bool { ["maxSize", "contentTypes"].contains(key.name) }

    private var ownField: String {
        let numbers = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "of", "example", "examples"]
        if numbers.contains(key.name) { return "type: int64" }
        switch key.name {
        case "default": return "type: TaskStatus"
        case "items", "minItems", "maxItems", "uniqueItems": return "type: list<string>"
        case "propertyNames", "minProperties", "maxProperties": return "type: map<string>"
        default: return "type: string"
        }
    }

    private var ownList: String { "list<" + ownField.dropFirst("type: ".count) + ">" }

    private var services: String {
        let all = """
            services:
              Tasks:
                path: /tasks
                operations:
                  listTasks: { http: GET /, returns: list<Task> }
                  getTask: { http: "GET /{id}", path: { id: int64 }, returns: Task }

            """
        switch place {
        case .service where key.name == "operations": return "services:\n" + block("Own", indent: 2)
        case .service: return all + block("Own", "operations: { listOwn: { http: GET /own, returns: list<Task> } }", indent: 2)
        // What the example guards, no other operation may answer unguarded.
        case .operation where key.name == "policy": return "services:\n" + operation(ownOperation, example)
        case .operation: return all + operation(ownOperation, example)
        case .operationPolicy:
            let isEach = key.name == "each"
            let http = isEach ? ["http: GET /own", "returns: list<Task>"] : ["http: GET /own/{task_id}", "path: { task_id: int64 }"]
            let beside = ["name": ["    resource: Task"], "reason": ["    name: none"]][key.name] ?? ["    name: task_view"]
            return "services:\n" + operation(http + ["policy:"] + beside, "    " + example)
        case .body:
            let ofLists = ["items", "minItems", "maxItems", "uniqueItems", "example", "examples"].contains(key.name)
            let type = ["multipart", "type"].contains(key.name) ? [] : ["    type: \(ofLists ? "list<string>" : "CreateTask")"]
            return all + operation(["http: POST /own", "body:"] + type, "    " + example)
        case .returns: return all + operation(["http: GET /own", "returns:"] + ownReturns.map { "    " + $0 }, "    " + example)
        case .paginate:
            let style = key.name == "style" ? [] : ["    style: page"]
            return all + operation(["http: GET /own", "returns: list<Task>", "paginate:"] + style, "    " + example)
        case .concurrency:
            let version = key.name == "version" ? [] : ["    version: row_version"]
            return all + operation(["http: PATCH /own", "returns: Task", "concurrency:"] + version, "    " + example)
        case .cache:
            let ttl = key.name == "ttl" ? [] : ["    ttl: 30s"]
            return all + operation(["http: GET /own", "returns: Task", "cache:"] + ttl, "    " + example)
        case .example:
            return all + operation(["http: POST /own", "body: CreateTask", "returns: Task", "examples:", "  own:"], "    " + example)
        case .property where isOfFiles:
            return all
                + operation(
                    ["http: POST /own", "maxBody: 6MiB", "body:", "  multipart:", "    own:", "      type: file"], "      " + example)
        case .items where isOfFiles:
            return all
                + operation(
                    ["http: POST /own", "maxBody: 6MiB", "body:", "  multipart:", "    own:", "      type: list<file>", "      items:"],
                    "        " + example
                )
        default: return all
        }
    }

    private func operation(_ members: [String], _ last: String) -> String {
        (["  Own:", "    operations:", "      ownOperation:"] + (members + [last]).map { "        " + $0 }).joined(separator: "\n")
    }

    /// What an operation needs besides the key.
    private var ownOperation: [String] {
        switch key.name {
        case "http": ["path: { task_id: int64 }"]
        case "path": ["http: GET /own/{task_id}"]
        case "body": ["http: POST /own"]
        case "policy": ["http: GET /own/{task_id}", "path: { task_id: int64 }"]
        case "paginate": ["http: GET /own", "returns: list<Task>"]
        case "concurrency", "cache": ["http: GET /own", "returns: Task"]
        case "idempotency", "invalidates": ["http: POST /own"]
        case "examples": ["http: POST /own", "body: CreateTask"]
        default: ["http: GET /own"]
        }
    }

    private var ownReturns: [String] {
        switch key.name {
        case "body", "stream": []
        case "as": ["stream: Task"]
        case "contentType": ["stream: bytes"]
        default: ["body: Task"]
        }
    }
}
