@testable import SekkeiSpec

enum SampleOperations {
    static let services = [
        Service(
            name: "Tasks", path: "/tasks", summary: nil, description: SampleAPI.text("Work."), tags: [],
            operations: [list, create, get, update, delete], extensions: [Extension(name: "x-group", value: .string("core"))],
            file: "services/tasks.yaml", span: SampleAPI.span),
        Service(
            name: "Figures", path: "/figures", summary: nil, description: nil, tags: ["Reports"], operations: [names, tree, ping],
            extensions: [], file: "services/tasks.yaml", span: SampleAPI.span),
    ]

    private static let list = operation("listTasks", .get, ["tasks"]) {
        $0.query = [
            SampleAPI.property("status", .list(TypeReference(kind: .named("TaskStatus"))), required: false),
            SampleAPI.property("q", .scalar(.string)) {
                $0.type.constraints.minLength = 2
                $0.description = SampleAPI.text("Title contains.")
                $0.examples = [.string("books")]
            },
        ]
        $0.headers = [SampleAPI.property("X-Trace", .scalar(.uuid), required: false)]
        $0.returns.body = TypeReference(kind: .list(TypeReference(kind: .named("Task"))))
        $0.pagination = Pagination(defaultSize: 20, maxSize: 100, sort: ["due_date", "priority"])
        $0.summary = SampleAPI.bilingual("List tasks", "タスク一覧")
    }

    private static let create = operation("createTask", .post, ["tasks"]) {
        $0.body = Body(content: .json(TypeReference(kind: .named("CreateTask"))), isRequired: true, description: nil)
        $0.returns.status = 201
        $0.returns.location = "getTask"
        $0.examples = [
            OperationExample(
                name: "minimal", summary: SampleAPI.text("The least"),
                body: .object([
                    LiteralMember(name: "title", value: .string("Close the books")),
                    LiteralMember(name: "priority", value: .null), LiteralMember(name: "hours", value: .object([])),
                ]), returns: nil)
        ]
    }

    private static let get = operation("getTask", .get, ["tasks", "{task_id}"]) {
        $0.errors = ["BIZ_RESOURCE_NOT_FOUND"]
        $0.timeoutMilliseconds = 1000
    }

    private static let update = operation("updateTask", .patch, ["tasks", "{task_id}"]) {
        $0.body = Body(content: .json(TypeReference(kind: .named("UpdateTask"))), isRequired: true, description: nil)
        $0.errors = ["BIZ_TASK_CLOSED", "BIZ_TASK_TAKEN"]
        $0.roles = ["admin", "manager"]
        $0.extensions = [Extension(name: "x-cost", value: .integer(3))]
    }

    private static let delete = operation("deleteTask", .delete, ["tasks", "{task_id}"]) {
        $0.returns.status = 204
        $0.returns.body = nil
        $0.errors = ["BIZ_TASK_CLOSED"]
        $0.deprecation = Deprecation()
    }

    private static let names = operation("listNames", .get, ["figures", "names"]) {
        $0.returns.body = TypeReference(kind: .list(TypeReference(kind: .scalar(.string))))
        $0.returns.headers = [SampleAPI.property("X-Count", .scalar(.int32)) { $0.description = SampleAPI.text("How many.") }]
        $0.security = .anonymous
        $0.tags = ["Reports"]
    }

    private static let tree = operation("getTree", .get, ["figures", "tree"]) {
        $0.returns.body = TypeReference(kind: .named("Node"))
        $0.tags = ["Reports"]
    }

    private static let ping = operation("ping", .post, ["figures", "ping"]) {
        $0.returns.body = nil
        $0.returns.status = 202
        $0.tags = ["Reports", "Checks"]
    }

    static func operation(
        _ name: String, _ method: Operation.Method, _ path: [String], _ change: (inout Operation) -> Void
    ) -> Operation {
        let segments = path.map { part in
            part.hasPrefix("{") ? PathTemplate.Segment.parameter(String(part.dropFirst().dropLast())) : .literal(part)
        }
        var operation = Operation(
            name: name, swiftName: name, method: method, path: PathTemplate(segments: segments), summary: nil, description: nil,
            deprecation: nil,
            pathParameters: segments.compactMap {
                if case .parameter(let name) = $0 { SampleAPI.property(name, .scalar(.int64)) } else { nil }
            },
            query: [], headers: [], body: nil,
            returns: Returns(
                status: 200, body: TypeReference(kind: .named("Task")), location: nil, headers: [], description: nil),
            pagination: nil, errors: [], security: .schemes(["bearer", "apiKey"]), roles: [], timeoutMilliseconds: nil, maxBody: 1024,
            examples: [], extensions: [], span: SampleAPI.span)
        change(&operation)
        return operation
    }
}
