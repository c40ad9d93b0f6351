import SekkeiSpec
import Testing

/// What entries cannot say, each with its code; fixtures show the words and places of one of each.
@Suite struct ContradictionTests {
    static let entries: [(entry: String, code: DiagnosticCode)] = [
        ("target: Nobody, rename: { a: b }", .unknownTarget), ("target: Task.nothing, default: { was: 1 }", .unknownTarget),
        ("target: UpdateTask.title, tightened: { maxLength: 500 }", .unknownTarget),
        ("target: UpdateTask, rename: { name: title }", .unknownTarget),
        ("target: Tasks.nothing, moved: GET /x", .unknownTarget), ("target: Tasks.listTasks.nothing, default: { was: 1 }", .unknownTarget),
        ("target: BIZ_TASK_CLOSED.nothing, default: { was: 1 }", .unknownTarget), ("target: a.b.c.d, rename: { a: b }", .unknownTarget),
        ("target: Task, rename: { title: title }", .changeTouchesNothing), ("target: Task, rename: {}", .changeTouchesNothing),
        ("target: Task, added: []", .changeTouchesNothing),
        ("target: Task.priority, default: { was: 2 }", .changeTouchesNothing),
        ("target: BIZ_TASK_CLOSED, code: { was: BIZ010 }", .changeTouchesNothing),
        ("target: BIZ_TASK_CLOSED, status: { was: 409 }", .changeTouchesNothing),
        ("target: Tasks.listTasks, moved: GET /tasks", .changeTouchesNothing),
        ("target: Task.title, tightened: {}", .changeTouchesNothing),
        ("target: TaskStatus, rename: { open: open }", .changeTouchesNothing),
        (
            "target: Task.level, was: { type: string, enum: [admin, staff] }, upgrade: { admin: admin, staff: staff }, downgrade: { admin: admin, staff: staff }",
            .changeTouchesNothing
        ),
        ("target: Task, rename: { old: nothing }", .unknownRenamed), ("target: TaskStatus, rename: { old: nothing }", .unknownRenamed),
        ("target: Tasks, rename: { old: nothing }", .unknownRenamed), ("target: Task, added: [nothing]", .unknownRenamed),
        ("target: Task, was: { a: string }, replaces: [nothing], convert: swift", .unknownRenamed),
        ("target: Task, rename: { title: color }", .renameCollides), ("target: TaskStatus, rename: { open: closed }", .renameCollides),
        ("target: Tasks, rename: { getCard: getTask }", .renameCollides),
        ("target: Task, was: { title: string }, replaces: [full_name], convert: swift", .renameCollides),
        ("target: Task, rename: { a: color }, fill: 1", .conflictingChangeKeys),
        ("target: Task.title, rename: { a: b }", .conflictingChangeKeys), ("target: Tasks, moved: GET /x", .conflictingChangeKeys),
        ("target: Task, was: { a: string }, replaces: [full_name], convert: swift, upgrade: { a: b }", .conflictingChangeKeys),
        ("target: Task.tags, was: { type: string }, upgrade: { else: [] }, downgrade: { else: a }", .conflictingChangeKeys),
        ("target: Task.color, was: { type: list<string> }, upgrade: { else: a }, downgrade: { else: a }", .conflictingChangeKeys),
        ("target: Task.labels, was: { type: list<string> }, upgrade: { else: a }, downgrade: { else: a }", .conflictingChangeKeys),
        ("target: Task.tags, was: { type: list<list<string>> }, upgrade: { else: a }, downgrade: { else: a }", .conflictingChangeKeys),
        (
            "target: Task.points, was: { type: list<boolean>, minItems: 2, uniqueItems: true }, upgrade: { true: 1, false: 2 }, downgrade: { else: true }",
            .conflictingChangeKeys
        ),
        ("target: Task.points, was: { type: list<boolean> }, upgrade: { true: 1 }, downgrade: { else: true }", .incompleteTable),
        ("target: Task.points, was: { type: list<boolean> }, upgrade: { true: a, false: 1 }, downgrade: { else: true }", .invalidTableRow),
        (
            "target: Task.points, was: { type: list<int32>, minItems: 1 }, upgrade: { 1: 1, else: 2 }, downgrade: { 1: 1 }",
            .incompleteTable
        ),
        ("target: Task.priority, was: { type: string }, upgrade: { a: 1 }, downgrade: { else: a }", .incompleteTable),
        ("target: TaskStatus, added: [paused]", .incompleteTable),
        ("target: TaskStatus, was: { enum: [a] }, upgrade: { a: open }, downgrade: { open: a }", .incompleteTable),
        ("target: TaskStatus, added: [paused], downgrade: { paused: gone }", .invalidTableRow),
        ("target: Task.priority, was: { type: boolean }, upgrade: { yes: 1, else: 2 }, downgrade: { else: true }", .invalidTableRow),
        ("target: Task.priority, was: { type: boolean }", .missingKey), ("target: Task", .missingKey),
        ("target: Task, was: { a: string }, replaces: [full_name]", .missingKey),
        ("target: Task, added: [color], fill: 1.5.x.{}", .yamlSyntax), ("target: Task, added: [assignee_id], fill: red", .invalidFill),
        ("target: Tasks.getTask, added: [task_id]", .invalidPastSpec),
        ("target: Task.level, tightened: { enum: [admin, staff, guest] }, old: clamp", .nothingToClamp),
        ("target: Task.tags, tightened: { uniqueItems: none }, old: clamp", .nothingToClamp),
        ("target: Task.priority, tightened: { minimum: 2 }", .notStricter),
        ("target: Task.level, tightened: { enum: [admin] }", .notStricter),
        ("target: Task, was: { number: string }, replaces: [id], convert: swift", .partialReplacement),
        (
            "target: Task.id, was: { type: boolean, readOnly: false }, upgrade: { true: 1, false: 2 }, downgrade: { else: true }",
            .conflictingChangeKeys
        ),
        ("target: Tasks.old, was: { http: GET /tasks, summary: Old }", .olderRouteClash),
        ("target: Tasks.old, was: { http: GET /x, summary: Old, returns: Nobody }", .unknownType),
        ("target: Tasks.getCard, was: { http: GET /x, summary: Old }", .removedOperationClash),
        ("target: Task.title, was: { type: strin }, upgrade: { else: a }, downgrade: { else: a }", .unknownType),
        ("target: BIZ_TASK_CLOSED, code: { was: BIZ011 }", .invalidPastSpec),
        ("target: Task, renam: { a: b }", .unknownKey), ("target: Task, rename: [a]", .wrongShape),
        ("target: Tasks.createTask, moved: FETCH /x", .invalidRoute), ("target: BIZ_TASK_CLOSED, code: { was: x }", .invalidErrorCode),
    ]

    @Test(arguments: entries)
    func entry_thatContradicts_isRefusedAtItsLine(entry: String, code: DiagnosticCode) throws {
        let text = HistoryWorld.text + "changes:\n  v2:\n    - { change: Probe, \(entry) }\n"
        let compilation = PastSpecs.compile(text, languages: "en")
        let errors = compilation.diagnostics.filter { $0.severity == .error }
        #expect(errors.contains { $0.code == code }, "\(errors.map { "\($0.code): \($0.message)" })")
        let line = 3 + text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
        #expect(
            errors.allSatisfy { $0.span?.start.line == line }, "\(errors.map { "\($0.span?.start.line ?? 0): \($0.message)" }) at \(line)")
        #expect(compilation.api == nil)
    }

    @Test func type_namedAsTheNamespaceOfAVersion_isRefused() {
        let text =
            "types:\n  V1: { description: A., properties: { id: int64 } }\nservices: { A: { operations: { a: { http: GET /a, auth: none, returns: V1 } } } }\n"
        #expect(PastSpecs.compile(text, languages: "en").diagnostics.map(\.code).contains(.swiftNameCollision))
        #expect(Specs.compile(text).api != nil)
    }

    @Test func entries_thatExchangeNames_areNoCollision() throws {
        let text =
            HistoryWorld.text
            + "changes:\n  v2:\n    - { change: Probe, target: Task, rename: { full_name: nick_name, nick_name: full_name } }\n"
        let past = try #require(PastSpecs.compile(text, languages: "en").api?.past.first)
        #expect(past.step.fields(of: "Task")?.filter { $0.contains(">") } == ["nick_name>full_name", "full_name>nick_name"])
    }

    @Test func changes_inSeveralFiles_areOne() throws {
        let head = "sekkei: 1\napi: { title: Shop, version: 1.0.0 }\nversions: { v2: { current: true }, v1: {} }\n"
        let files = [
            "api.yaml": head, "tasks.yaml": HistoryWorld.text,
            "a.yaml": "changes: { v2: [{ change: A, target: Task, rename: { owner_id: assignee_id } }] }\n",
            "b.yaml": "changes: { v2: [{ change: B, target: Task, rename: { paint: color } }] }\n",
        ]
        let compilation = SpecCompiler.compile(files.map { SpecSource(path: $0.key, bytes: Array($0.value.utf8)) })
        #expect(compilation.api?.past.first?.step.changes.map(\.name) == ["A", "B"])
    }
}
