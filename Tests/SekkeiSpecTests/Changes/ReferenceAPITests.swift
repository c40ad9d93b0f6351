import SekkeiSpec
import Testing

/// Version 1 of the reference application, as its changes make it.
@Suite struct ReferenceAPITests {
    private let compilation = PastSpecs.compile(PastSpecs.erp)

    private func past() throws -> PastVersion {
        #expect(compilation.diagnostics.map { "\($0.message) \($0.span!.start.line)" } == [])
        return try #require(compilation.api?.past.first)
    }

    @Test func past_ofTwoVersions_isTheOlderOne() throws {
        let past = try past()
        #expect(past.name == "v1")
        #expect(past.step.older == "v1" && past.step.newer == "v2")
        #expect(past.api.past.isEmpty)
        #expect(
            past.step.changes.map(\.name) == ["TaskOwnerRenamed", "TaskPriorityBecameNumeric", "UserNamesMerged", "TaskTagEndpointRemoved"])
        #expect(past.step.changes.map(\.isConvertedBySwift) == [false, false, true, false])
    }

    @Test func task_ofTheOlderVersion_hasItsFields() throws {
        let task = try #require(try past().api.type(named: "Task"))
        #expect(task.properties.map(\.name) == ["id", "row_version", "title", "priority", "owner_id", "due_at"])
        let priority = try #require(task.property("priority"))
        #expect(priority.type.kind == .scalar(.string))
        #expect(priority.type.constraints.allowed?.map(\.plain) == ["low", "medium", "high", "urgent"])
        #expect(priority.defaultValue == .string("medium"))
        #expect(priority.examples == [.string("high")])
        #expect(task.property("owner_id")?.swiftName == "ownerID")
    }

    @Test func derivedTypes_ofTheOlderVersion_follow() throws {
        let api = try past().api
        let create = try #require(api.type(named: "CreateTask"))
        #expect(create.properties.map(\.name) == ["title", "priority", "owner_id", "due_at"])
        #expect(create.property("priority")?.isRequired == false)
        #expect(create.property("priority")?.defaultValue == .string("medium"))
        let update = try #require(api.type(named: "UpdateTask"))
        #expect(update.property("priority")?.defaultValue == nil)
        #expect(update.properties.allSatisfy { !$0.isRequired })
        #expect(api.type(named: "TaskRef")?.properties.map(\.name) == ["id", "owner_id"])
        #expect(api.type(named: "UpdateUser")?.properties.map(\.name) == ["first_name", "last_name", "email"])
    }

    @Test func step_always_listsEveryTypeThatDiffers() throws {
        let step = try past().step
        #expect(step.types.map(\.type) == ["Task", "CreateTask", "UpdateTask", "TaskRef", "TaskPage", "User", "UpdateUser"])
        let table = "priority>priority [low→1 medium→2 high→3 urgent→4 | 1→low 2→medium 3→high 4→urgent]"
        #expect(step.fields(of: "Task") == ["id", "row_version", "title", table, "owner_id>assignee_id", "due_at"])
        #expect(step.fields(of: "UpdateTask") == ["title", table, "owner_id>assignee_id", "due_at"])
        #expect(step.fields(of: "TaskPage") == ["items", "by_name"])
        #expect(step.fields(of: "User") == ["id", "first_name,last_name~full_name:UserNamesMerged", "email"])
    }

    @Test func operations_ofTheOlderVersion_followToo() throws {
        let past = try past()
        let list = try #require(past.api.operation("listTasks"))
        #expect(list.query.map(\.name) == ["owner_id", "priority"])
        #expect(list.query.last?.type.constraints.allowed?.count == 4)
        #expect(list.pagination?.sort == ["owner_id", "due_at", "priority"])
        #expect(past.step.operations.map(\.older) == ["listTasks", "tagTask"])
        let conversion = try #require(past.step.operation("listTasks"))
        #expect(conversion.query.map(\.text).first == "owner_id>assignee_id")
        #expect(conversion.sort.first == .init(from: "owner_id", to: "assignee_id"))
        #expect(past.step.operation("tagTask")?.newer == nil)
    }

    @Test func removedOperation_ofTheNewestVersion_isRetired() throws {
        let api = try #require(compilation.api)
        let past = try past()
        #expect(past.api.operation("tagTask")?.path.text == "/tasks/{task_id}/tags")
        #expect(past.api.services[0].operations.last?.name == "tagTask")
        #expect(
            api.retired.map { "\($0.name) \($0.method.rawValue) \($0.path.text) \($0.lastVersion ?? "-")" } == [
                "tagTask POST /tasks/{task_id}/tags v1"
            ])
        #expect(past.api.retired.isEmpty)
    }

    @Test func examples_ofTheOlderVersion_areConvertedOrLeftOut() throws {
        let api = try past().api
        let example = try #require(api.operation("createTask")?.examples.first)
        #expect(example.body?.plain == "{title:Books priority:urgent owner_id:7}")
        #expect(example.returns?.plain == "{priority:urgent owner_id:7}")
        #expect(api.operation("getUser")?.examples.map(\.name) == ["plain"])
    }

    @Test func errors_ofTheOlderVersion_nameTheOlderFields() throws {
        let past = try past()
        let error = try #require(past.api.error("BIZ_TASK_CLOSED"))
        #expect(error.details.map(\.name) == ["task_id", "owner_id", "field"])
        #expect(error.details.last?.type.constraints.format == "field-name")
        #expect(error.message.text(in: "en") == "Task {task_id} of {owner_id} is closed.")
        #expect(error.message.text(in: "ja") == "タスク {task_id} ({owner_id}) は終了しています。")
        #expect(past.step.errors.map(\.error) == ["BIZ_TASK_CLOSED"])
        #expect(past.step.errors[0].details.map(\.text) == ["task_id", "owner_id>assignee_id", "field"])
    }

    @Test func losses_always_areThoseOfTheApplicationHere() throws {
        let changes = try past().step.changes
        #expect(changes.map(\.losses.count) == [0, 0, 1, 0])
        #expect(changes[2].losses[0].texts.map(\.language) == ["en", "ja"])
        #expect(changes[0].note?.text(in: "ja") == "owner_id は assignee_id になりました。")
    }
}
