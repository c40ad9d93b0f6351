import Testing

@testable import SekkeiSpec

/// The operations of the fixture `valid_erp`.
@Suite struct OperationModelTests {
    private let api: API

    init() throws { api = try #require(try Fixture(name: "valid_erp").compile().api) }

    private func operation(_ name: String) throws -> Operation { try #require(api.operation(name)) }

    @Test func service_ofTheFixture_hasItsOperationsInOrder() {
        #expect(api.services.map(\.name) == ["Tasks"])
        #expect(api.services[0].path == "/tasks")
        #expect(api.services[0].tags == ["tasks"])
        #expect(api.services[0].operations.map(\.name) == ["listTasks", "getTask", "createTask", "updateTask", "deleteTask", "sendLoose"])
    }

    @Test func route_ofOperation_joinsTheServicePath() throws {
        #expect(try operation("listTasks").path.text == "/tasks")
        #expect(try operation("getTask").path.segments == [.literal("tasks"), .parameter("task_id")])
        #expect(api.services[0].operations.map(\.method) == [.get, .get, .post, .patch, .delete, .put])
    }

    @Test func query_ofList_followsFieldsAndDefaults() throws {
        let query = try operation("listTasks").query
        #expect(query.map(\.name) == ["status", "assignee_id", "q", "limit"])
        #expect(query[0].type.kind == .list(TypeReference(kind: .named("TaskStatus"))))
        #expect(query[1].type.constraints.minimum == .integer(1))
        #expect(!query[1].isNullable)
        #expect(query.map(\.isRequired) == [false, false, false, false])
        #expect(query[3].defaultValue == .integer(5))
    }

    @Test func pagination_ofList_isRead() throws {
        #expect(
            try operation("listTasks").pagination
                == Pagination(defaultSize: 20, maxSize: 100, sort: ["created_at", "due_date", "priority"]))
    }

    @Test func returns_ofOperations_haveTheirStatus() throws {
        #expect(try operation("listTasks").returns.status == 200)
        #expect(try operation("createTask").returns.status == 201)
        #expect(try operation("createTask").returns.location == "getTask")
        #expect(try operation("deleteTask").returns.status == 204)
        #expect(try operation("deleteTask").returns.body == nil)
        #expect(try operation("getTask").returns.headers.map(\.name) == ["X-Total"])
        #expect(try operation("getTask").returns.description?.text(in: "en") == "The task.")
    }

    @Test func access_ofOperations_isTheirOwnOrTheDefault() throws {
        #expect(try operation("listTasks").security == .schemes(["bearer", "apiKey"]))
        #expect(try operation("updateTask").security == .schemes(["bearer"]))
        #expect(try operation("deleteTask").security == .anonymous)
        #expect(try operation("createTask").roles == ["admin", "manager"])
    }

    @Test func limits_ofOperations_areTheirOwnOrTheDefault() throws {
        #expect(try operation("listTasks").timeoutMilliseconds == 10_000)
        #expect(try operation("createTask").timeoutMilliseconds == 60_000)
        #expect(try operation("deleteTask").timeoutMilliseconds == 500)
        #expect(try operation("listTasks").maxBody == 1_048_576)
        #expect(try operation("createTask").maxBody == 65_536)
    }

    @Test func texts_ofOperations_areLocalized() throws {
        #expect(try operation("listTasks").summary?.text(in: "ja") == "タスク一覧")
        #expect(try operation("getTask").summary?.text(in: "ja") == "Get a task")
        #expect(try operation("createTask").body?.description?.text(in: "en") == "The task to be.")
        #expect(try operation("createTask").body?.isRequired == true)
    }

    @Test func flags_ofOperation_areRead() throws {
        let update = try operation("updateTask")
        #expect(update.deprecation == Deprecation())
        #expect(update.swiftName == "changeTask")
        #expect(update.errors == ["BIZ_TASK_CLOSED", "BIZ_RESOURCE_NOT_FOUND"])
        #expect(update.extensions == [Extension(name: "x-internal", value: .string("no"))])
        #expect(update.tags == ["tasks"])
        #expect(try operation("deleteTask").tags == ["auth"])
    }

    @Test func examples_ofOperation_areReadByTheirTypes() throws {
        let example = try #require(try operation("createTask").examples.first)
        #expect(example.name == "minimal")
        #expect(
            example.body
                == .object([.init(name: "title", value: .string("Close the books")), .init(name: "project_id", value: .integer(1))]))
        #expect(example.returns == .object([.init(name: "status", value: .string("todo"))]))
    }

    @Test func spans_ofTheModel_pointIntoTheirFiles() throws {
        #expect(try operation("listTasks").span.file == "services/tasks.yaml")
        #expect(api.type(named: "Role")?.span.file == "api.yaml")
        #expect(api.type(named: "RoleLevel")?.span.start == SourceSpan.Mark(line: 34, column: 3))
    }

    @Test func spec_thatSaysLittle_getsTheDefaults() throws {
        let api = try #require(try Fixture(name: "valid_defaultsOfEverything").compile().api)
        #expect(api.versions == [APIVersion(name: "v1", isCurrent: true)])
        #expect(api.defaultVersion == "v1")
        #expect(api.languages == ["en"])
        #expect(api.timeZone == "UTC")
        #expect(api.basePath.isEmpty)
        let list = try #require(api.operation("listThings"))
        #expect(list.security == .schemes(["bearer", "key"]))
        #expect(list.pagination == Pagination(defaultSize: 20, maxSize: 100, sort: []))
        #expect(list.timeoutMilliseconds == nil)
        #expect(list.roles == ["high"])
        #expect(api.auth?.schemes[1].kind == .apiKey(header: "X-API-Key"))
        #expect(api.operation("dropThings")?.returns.status == 204)
    }
}
