import SekkeiSpec
import Testing

/// Four versions, each with changes of its own, some of one thing.
@Suite struct VersionChainTests {
    private static let spec = """
        types:
          Task:
            description: A piece of work.
            properties:
              id: { type: int64, readOnly: true }
              assignee_id: { type: int64, example: 7 }
              level: { type: int32, minimum: 1, maximum: 3, example: 2 }
              color: { type: string, example: red }
          PutTask: { from: Task }
        services:
          Tasks:
            description: Work.
            path: /tasks
            operations:
              readTask: { http: "GET /{id}", summary: Get, auth: none, path: { id: int64 }, returns: Task }
              putTask:
                http: PUT /
                summary: Put
                auth: none
                body: PutTask
                returns: Task
                examples: { full: { body: { assignee_id: 1, level: 3, color: red } } }
        changes:
          v4:
            - { change: OwnerRenamed, target: Task, rename: { owner_id: assignee_id } }
            - { change: ReadRenamed, target: Tasks, rename: { getTask: readTask } }
          v3:
            - { change: UserRenamed, target: Task, rename: { user_id: owner_id } }
            - change: LevelNumbered
              target: Task.level
              was: { type: string, enum: [low, high] }
              upgrade: { low: 1, high: 3 }
              downgrade: { 1: low, else: high }
            - { change: ListRemoved, target: Tasks.listTasks, was: { http: GET /, summary: List, auth: none, returns: list<Task> } }
          v2:
            - { change: ColorAdded, target: Task, added: [color], fill: red }
            - { change: LevelsRenamed, target: Task.level, was: { type: boolean }, upgrade: { true: high, false: low }, downgrade: { high: true, low: false } }
            - { change: FetchRenamed, target: Tasks, rename: { fetchTask: getTask } }

        """

    private func api() throws -> API {
        let compilation = PastSpecs.compile(Self.spec, versions: 4, languages: "en")
        #expect(compilation.diagnostics.map(\.message) == [])
        return try #require(compilation.api)
    }

    @Test func versions_ofAChain_areNewestFirst() throws {
        let api = try api()
        #expect(api.past.map(\.name) == ["v3", "v2", "v1"])
        #expect(api.past.map { "\($0.step.older)>\($0.step.newer)" } == ["v3>v4", "v2>v3", "v1>v2"])
        let fields = ["v4", "v3", "v2", "v1"].map {
            api.api(ofVersion: $0)?.type(named: "Task")?.properties.map(\.name).joined(separator: " ")
        }
        #expect(fields == ["id assignee_id level color", "id owner_id level color", "id user_id level color", "id user_id level"])
        let kinds = api.past.map { $0.api.type(named: "Task")?.property("level")?.type.kind }
        #expect(kinds == [.scalar(.int32), .scalar(.string), .scalar(.boolean)])
    }

    @Test func examples_ofAChain_areConvertedStepByStep() throws {
        let bodies = try api().past.map { $0.api.operation("putTask")?.examples[0].body?.plain }
        #expect(bodies == ["{owner_id:1 level:3 color:red}", "{user_id:1 level:high color:red}", "{user_id:1 level:true}"])
    }

    @Test func operations_ofAChain_areFoundByTheNameOfEachVersion() throws {
        let api = try api()
        #expect(api.past[0].step.operations.map(\.older) == ["getTask"])
        #expect(api.past[1].step.operations.map(\.older) == ["listTasks"])
        #expect(api.past[2].step.operations.map { "\($0.older)>\($0.newer ?? "-")" } == ["fetchTask>getTask"])
        #expect(api.past.map { $0.api.operation("listTasks") != nil } == [false, true, true])
    }

    @Test func retiredRoutes_ofAChain_nameTheLastVersionThatHadThem() throws {
        let api = try api()
        #expect(api.retired.map(\.lastVersion) == ["v2"])
        #expect(api.past.map(\.api.retired.count) == [1, 0, 0])
    }

    @Test func losses_ofAChain_standAtTheirStep() throws {
        let losses = try api().past.map { $0.step.changes.flatMap(\.losses).map { $0.text(in: "en") } }
        #expect(losses[0] == [])
        #expect(
            losses[1] == [
                "Task.level: every value that the table does not name is high in v2."
            ])
        #expect(losses[2] == ["Answers of v1 do not have color, and its requests cannot set it."])
    }
}
