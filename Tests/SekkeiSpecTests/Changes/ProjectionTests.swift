import SekkeiSpec
import Testing

/// Each row of the table of changes, on the world that examples speak of.
@Suite struct ProjectionTests {
    private static func past(_ entry: String) throws -> PastVersion {
        let compilation = PastSpecs.compile(HistoryWorld.text + "changes:\n  v2:\n    - { change: Probe, \(entry) }\n", languages: "en")
        #expect(compilation.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
        return try #require(compilation.api?.past.first)
    }

    struct Row: Sendable {
        let entry: String
        /// The field of the newer `Task`, as its conversion is told.
        let conversion: String
    }

    static let rows = [
        Row(entry: "target: Task, rename: { owner_id: assignee_id }", conversion: "owner_id>assignee_id"),
        Row(entry: "target: Task, added: [color], fill: red", conversion: "+color=red"),
        Row(entry: "target: Task, added: [color], fill: { color: blue }", conversion: "+color=blue"),
        Row(entry: "target: Task.title, tightened: { maxLength: 500 }", conversion: "title>title reject"),
        Row(entry: "target: Task.title, tightened: { maxLength: none }, old: clamp", conversion: "title>title clamp"),
        Row(
            entry: "target: Task.priority, was: { type: boolean }, upgrade: { true: 4, false: 1 }, downgrade: { 4: true, else: false }",
            conversion: "priority>priority [true→4 false→1 | 4→true *→false]"),
        Row(
            entry: "target: Task.color, was: { type: int32 }, upgrade: { 1: red, else: blue }, downgrade: { red: 1, else: 2 }",
            conversion: "color>color [1→red *→blue | red→1 *→2]"),
        Row(
            entry: "target: Task.points, was: { type: list<string>, items: { enum: [a, b] } }, "
                + "upgrade: { a: 1, b: 2 }, downgrade: { 1: a, else: b }",
            conversion: "points>points [a→1 b→2 | 1→a *→b] each"),
        Row(
            entry: "target: Task, was: { first: string, last?: string }, replaces: [full_name], convert: swift",
            conversion: "first,last~full_name:Probe"),
        Row(entry: "target: Task, was: { old_name: string }, replaces: [], convert: swift", conversion: "old_name~:Probe"),
        Row(entry: "target: Task, replaces: [full_name, nick_name], convert: swift", conversion: "~full_name,nick_name:Probe"),
    ]

    @Test(arguments: rows)
    func conversion_ofAField_isThatOfItsEntry(row: Row) throws {
        let step = try Self.past(row.entry).step
        #expect(step.fields(of: "Task")?.contains(row.conversion) == true, "\(step.fields(of: "Task") ?? [])")
        // What derives from it converts the same way, without fills.
        let partial = row.conversion.hasPrefix("+") ? String(row.conversion.prefix { $0 != "=" }) : row.conversion
        #expect(step.fields(of: "UpdateTask")?.contains(partial) == true, "\(step.fields(of: "UpdateTask") ?? [])")
        #expect(step.types.map(\.type) == ["Task", "UpdateTask"])
    }

    @Test func fields_ofReplacements_standWhereTheNewerOnesDo() throws {
        let api = try Self.past("target: Task, was: { first: string, last?: string }, replaces: [full_name], convert: swift").api
        let names = try #require(api.type(named: "Task")).properties.map(\.name)
        #expect(names[7...9] == ["first", "last", "nick_name"])
        #expect(api.type(named: "Task")?.property("last")?.isRequired == false)
        #expect(api.type(named: "UpdateTask")?.property("first")?.isRequired == false)
    }

    @Test func tightening_always_carriesTheNewerRuleAlone() throws {
        let past = try Self.past("target: Task.title, tightened: { maxLength: 500 }")
        #expect(past.api.type(named: "Task")?.property("title")?.type.constraints.maxLength == 500)
        guard case .object(let fields)? = past.step.types.first?.shape, case .value(_, _, let value) = fields[1] else {
            Issue.record("no conversion")
            return
        }
        #expect(value.tightening?.constraints.maxLength == 200)
        #expect(value.tightening?.constraints.minLength == nil)
    }

    @Test func enum_withRenamedAndAddedValues_convertsBothWays() throws {
        let renamed = try Self.past("target: TaskStatus, rename: { shut: closed }")
        #expect(renamed.api.type(named: "TaskStatus")?.values.map(\.name) == ["open", "shut", "paused"])
        #expect(
            renamed.step.values(of: "TaskStatus")?.upgrade.map { "\($0.from)>\($0.to)" } == ["open>open", "shut>closed", "paused>paused"])
        #expect(renamed.step.types.map(\.type) == ["TaskStatus", "Task", "UpdateTask"])
        #expect(renamed.step.changes[0].losses.isEmpty)
        let added = try Self.past("target: TaskStatus, added: [paused], downgrade: { paused: open }")
        #expect(added.api.type(named: "TaskStatus")?.values.map(\.name) == ["open", "closed"])
        #expect(
            added.step.values(of: "TaskStatus")?.downgrade.map { "\($0.from)>\($0.to)" } == ["open>open", "closed>closed", "paused>open"])
        #expect(
            added.step.changes[0].losses.map { $0.text(in: "en") } == [
                "TaskStatus: through v1 some values come back as others: paused as open."
            ])
    }

    @Test func elements_ofAList_convertWithTheirExamplesAndDefaults() throws {
        let world = """
            types:
              Task:
                properties:
                  marks: { type: list<int32>, items: { minimum: 1, maximum: 3 }, uniqueItems: true, default: [3, 2, 1], examples: [[1], [2, 3]] }
            services:
              Tasks:
                operations:
                  saveTask: { http: POST /, summary: Save, auth: none, query: { levels?: { type: list<int32>, of: Task.marks } }, body: Task }
            changes:
              v2:
                - change: MarksNumbered
                  target: Task.marks
                  was: { type: list<string>, items: { enum: [low, mid, high] }, uniqueItems: true }
                  upgrade: { low: 1, mid: 1, high: 3 }
                  downgrade: { 1: low, 2: high, 3: high }

            """
        let compilation = PastSpecs.compile(world)
        let past = try #require(compilation.api?.past.first, "\(compilation.diagnostics.map(\.message))")
        let marks = try #require(past.api.type(named: "Task")?.property("marks"))
        #expect(marks.type.listElement.constraints.allowed == [.string("low"), .string("mid"), .string("high")])
        #expect(marks.defaultValue?.plain == "[high low]")
        #expect(marks.examples.map(\.plain) == ["[low]", "[high]"])
        #expect(past.step.fields(of: "Task") == ["marks>marks [low→1 mid→1 high→3 | 1→low 2→high 3→high] each"])
        #expect(past.api.operation("saveTask")?.query.first?.type == marks.type)
        #expect(
            past.step.changes[0].losses.map { $0.text(in: "en") } == [
                "Task.marks: through v1 some values come back as others: 2 as 3.",
                "Task.marks: elements that become equal in v2 and in v1 count once.",
            ])
        #expect(past.step.changes[0].losses.last?.text(in: "ja").contains("v2、v1") == true)
    }

    @Test func body_ofARemovedOperation_hasItsBounds() throws {
        let past = try Self.past(
            "target: Tasks.tagTask, was: { http: POST /tags, summary: Tag, body: "
                + "{ type: list<string>, items: { maxLength: 5 }, minItems: 1, uniqueItems: true, example: [new] } }")
        let body = try #require(past.api.operation("tagTask")?.body)
        #expect(body.type?.constraints.minItems == 1 && body.type?.constraints.uniqueItems == true)
        #expect(body.type?.listElement.constraints.maxLength == 5)
        #expect(body.examples.map(\.plain) == ["[new]"])
    }

    @Test func enum_asAWhole_convertsByItsTables() throws {
        let past = try Self.past(
            "target: TaskStatus, was: { enum: [on_it, off] }, upgrade: { on_it: open, off: closed }, downgrade: { open: on_it, else: off }")
        #expect(past.api.type(named: "TaskStatus")?.values.map(\.name) == ["on_it", "off"])
        #expect(past.step.values(of: "TaskStatus")?.downgrade.map(\.to) == ["on_it", "off", "off"])
        #expect(past.step.changes[0].losses.count == 1)
    }

    @Test func operation_renamedOrMoved_isListed() throws {
        let renamed = try Self.past("target: Tasks, rename: { fetchTask: getTask }")
        #expect(renamed.api.operation("fetchTask")?.swiftName == "fetchTask")
        #expect(renamed.step.operations.map { "\($0.older) \($0.newer ?? "-")" } == ["fetchTask getTask"])
        let moved = try Self.past("target: Tasks.createTask, moved: PUT /new-task")
        #expect(moved.api.operation("createTask").map { "\($0.method.rawValue) \($0.path.text)" } == "PUT /new-task")
        #expect(moved.step.operations.map(\.older) == ["createTask"])
    }

    @Test func parameters_always_haveTheirConversions() throws {
        let renamed = try Self.past("target: Tasks.listTasks, rename: { size: limit }")
        #expect(renamed.step.operation("listTasks")?.query.map(\.text) == ["size>limit"])
        let path = try Self.past("target: Tasks.getTask, rename: { id: task_id }")
        #expect(path.api.operation("getTask")?.path.text == "/tasks/{id}")
        #expect(path.step.operation("getTask")?.path.map(\.text) == ["id>task_id"])
        let other = try Self.past("target: Tasks.listTasks.limit, default: { was: 50 }")
        #expect(other.api.operation("listTasks")?.query[0].defaultValue == .integer(50))
        #expect(other.step.operation("listTasks")?.query.map(\.text) == ["limit"])
        let added = try Self.past("target: Tasks.listTasks, added: [limit]")
        #expect(added.api.operation("listTasks")?.query.isEmpty == true)
        #expect(added.step.operation("listTasks")?.query.map(\.text) == ["+limit"])
    }

    @Test func error_withAnotherCodeStatusAndDetail_isTheOlderOne() throws {
        let code = try Self.past("target: BIZ_TASK_CLOSED, code: { was: BIZ077 }, status: { was: 400 }").api.error("BIZ_TASK_CLOSED")
        #expect(code?.code == "BIZ077" && code?.status == 400)
        let builtIn = try Self.past("target: BIZ_RESOURCE_NOT_FOUND, code: { was: BIZ404 }").api.error("BIZ_RESOURCE_NOT_FOUND")
        #expect(builtIn?.code == "BIZ404" && builtIn?.status == 404)
        let detail = try Self.past("target: BIZ_TASK_CLOSED, rename: { id: task_id }")
        #expect(detail.api.error("BIZ_TASK_CLOSED")?.message.text(in: "en") == "The task {id} is closed.")
        #expect(detail.step.errors.map { $0.details.map(\.text) } == [["id>task_id"]])
    }

    @Test func default_ofAField_isTheOlderOne() throws {
        let past = try Self.past("target: Task.priority, default: { was: 3 }")
        #expect(past.api.type(named: "Task")?.property("priority")?.defaultValue == .integer(3))
        #expect(past.step.types.map(\.type).contains("Task"))
        let none = try Self.past("target: Task.priority, default: { was: none }")
        #expect(none.api.type(named: "Task")?.property("priority")?.defaultValue == nil)
    }

    @Test func withdrawnOperation_isNowhere() throws {
        let entry = "target: Tasks.oldTask, was: { http: GET /old, summary: Old }, withdrawn: true"
        let compilation = PastSpecs.compile(HistoryWorld.text + "changes:\n  v2:\n    - { change: Probe, \(entry) }\n", languages: "en")
        let api = try #require(compilation.api)
        #expect(api.past[0].api.operation("oldTask") == nil)
        #expect(api.past[0].step.operations.isEmpty)
        #expect(api.retired.map(\.lastVersion) == [nil])
        #expect(api.past[0].api.retired.map(\.path.text) == ["/old"])
    }
}
