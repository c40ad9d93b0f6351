import SekkeiSpec

/// A spec with a gap that the example of an explanation is put into.
struct ExplanationHost {
    /// With `{}` where the example stands.
    let text: String
    /// Whether the types, errors and schemes that examples speak of stand in another file.
    let hasWorld: Bool
    var world = ExplanationHost.world

    func compile(_ snippet: String) -> [DiagnosticCode] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            guard let gap = line.firstRange(of: "{}") else { return String(line) }
            let before = line[..<gap.lowerBound]
            let indentation = String(repeating: " ", count: before.count)
            return before + snippet.split(separator: "\n").joined(separator: "\n" + indentation)
        }
        var sources = [SpecSource(path: "api.yaml", bytes: Array((lines.joined(separator: "\n") + "\n").utf8))]
        if hasWorld { sources.append(SpecSource(path: "world.yaml", bytes: Array(world.utf8))) }
        return SpecCompiler.compile(sources, today: "2027-01-15").diagnostics.map(\.code)
    }

    static let all = places.flatMap { text in [true, false].map { ExplanationHost(text: text, hasWorld: $0) } } + histories

    /// Two versions, and an example of their changes.
    private static let histories = [
        "versions: { v2: { current: true }, v1: ~ }\n{}", "versions: { v2: { current: true }, v1: ~ }\nchanges:\n  v2:\n    {}",
    ].map { ExplanationHost(text: head + $0, hasWorld: true, world: HistoryWorld.text) }

    private static let head = "sekkei: 1\napi: { title: Shop, version: 1.0.0 }\n"

    private static let places =
        [
            "{}", "sekkei: 1\n{}", head + "{}", "sekkei: 1\napi: { title: Shop, version: 1.0.0, {} }",
            "sekkei: 1\napi:\n  title: S\n  version: 1\n  {}",
        ]
        + [
            "types:\n  {}", "types:\n  Own:\n    {}", "types:\n  Own:\n    properties:\n      {}", "errors:\n  {}",
            "errors:\n  BIZ_OWN:\n    {}",
            "errors:\n  BIZ_OWN:\n    code: BIZ900\n    status: 409\n    {}",
            "errors:\n  BIZ_OWN:\n    message: M\n    status: 409\n    {}",
            "errors:\n  BIZ_OWN:\n    message: M\n    code: BIZ900\n    {}", "versions:\n  {}", "versions:\n  v1:\n    {}",
            "versions:\n  v2: { current: true }\n  {}", "versions:\n  v2: { current: true }\n  v1:\n    {}", "auth:\n  {}",
            "auth:\n  {}\n  bearer: { scheme: bearer }\n  user: { properties: { id: int64, role: string } }",
            "services:\n  S:\n    {}",
            "types:\n  {}\nservices: { Own: { description: O, operations: { own: { http: GET /own, summary: Own, auth: none, returns: Task } } } }",
            "services:\n  S:\n    operations:\n      {}",
        ].map { head + $0 } + bilingual + operations + limited

    /// With two languages.
    private static let bilingual = ["status: 409", "status: 409\n    details: { task_id: int64 }"].map {
        "sekkei: 1\napi: { title: Shop, version: 1.0.0, languages: [en, ja] }\nerrors:\n  BIZ_OWN:\n    code: BIZ900\n    \($0)\n    {}"
    }

    /// Operations that lack what the example says.
    private static let operations = [
        "http: GET /own\n        auth: none", "summary: Own", "summary: Own\n        auth: none",
        "http: GET /own\n        summary: Own\n        auth: none",
        "http: POST /own\n        summary: Own\n        auth: none", "http: GET /own\n        summary: Own",
        "http: POST /own\n        summary: Own\n        auth: none\n        body: TaskStatus",
        "http: GET /own\n        summary: Own\n        auth: none\n        paginate: page\n        returns: list<Task>",
        "http: GET /own\n        summary: Own\n        auth: none\n        returns: list<Task>\n        paginate:\n          style: page",
    ].map { text in
        let gap = text.hasSuffix("page") && text.contains("paginate:\n") ? "          {}" : "        {}"
        return head + "services:\n  Others:\n    operations:\n      own:\n        \(text)\n\(gap)"
    }

    /// Limits, and operations that may name them.
    private static let limited = [
        head + "rateLimits:\n  {}",
        head + "rateLimits: { standard: { limit: 9, window: 1m, by: ip }, login: { limit: 5, window: 1m, by: ip } }\n"
            + "services:\n  Others:\n    operations:\n      own:\n        http: GET /own\n        summary: Own\n        auth: none\n        {}",
    ]

    private static let world = """
        types:
          TaskStatus: { description: Its state., enum: [open, closed] }
          Audited: { description: When., properties: { created_at: date-time } }
          Moved: { description: A move., properties: { to: string } }
          Job: { description: Work that goes on., properties: { id: int64 } }
          Filter: { description: A filter., properties: { title: string } }
          Task:
            description: A piece of work.
            properties:
              id: int64
              title: string
              assignee_id: int64
              status: TaskStatus
              created_at: date-time
              row_version: { type: int64, readOnly: true }
              updated_at: date-time
        errors:
          BIZ_TASK_CLOSED: { code: BIZ010, status: 409, message: The task is closed. }
        auth:
          bearer: { scheme: bearer }
          user: { properties: { id: int64, role: { type: string, enum: [admin, staff] } } }
          roles: user.role
        services:
          Tasks:
            description: Work.
            path: /tasks
            operations:
              getTask: { http: "GET /{task_id}", summary: Get, path: { task_id: int64 }, returns: Task }
        """ + "\n"
}
