import SekkeiPolicy
import SekkeiSpec
import Testing

/// Policies are decided on the newest names, whatever a caller's version calls them.
@Suite struct PolicyVersionsTests {
    private static let spec = """
        policies:
          own: "user.id == task.assignee_id AND task.level >= 2"
          tagged: "user.id == task.assignee_id AND input.query.tag != 'x'"
        auth:
          bearer: { scheme: bearer }
          user: { properties: { id: int64 } }
        types:
          Task:
            description: A piece of work.
            properties: { id: int64, assignee_id: int64, level: { type: int32, minimum: 1, maximum: 2 } }
        services:
          Tasks:
            description: Work.
            path: /tasks
            operations:
              readTask: { http: "GET /{task_id}", summary: Get, path: { task_id: int64 }, returns: Task, policy: { name: own, resource: Task } }
              listTasks: { http: GET /, summary: List, query: { assignee_id?: { type: int64, of: Task.assignee_id } }, returns: list<Task>, policy: { name: own, each: Task } }
        changes:
          v3:
            - { change: OwnerRenamed, target: Task, rename: { owner_id: assignee_id } }
            - { change: ReadRenamed, target: Tasks, rename: { getTask: readTask } }
            - change: LevelNumbered
              target: Task.level
              was: { type: string, enum: [low, high] }
              upgrade: { low: 1, high: 2 }
              downgrade: { 1: low, 2: high }
          v2:
            - change: TagRemoved
              target: Tasks.tagTask
              was: { http: "POST /{task_id}/tags", summary: Tag, path: { task_id: int64 }, query: { tag: string }, returns: Task, policy: { name: tagged, resource: Task } }

        """

    private func api() throws -> API {
        let compilation = PastSpecs.compile(Self.spec, versions: 3, languages: "en")
        #expect(compilation.diagnostics.map(\.message) == [])
        return try #require(compilation.api)
    }

    @Test func policy_ofAnOlderVersion_isTheNewest() throws {
        let api = try api()
        let newest = try #require(api.operation("readTask")?.policy?.condition.condition.description)
        #expect(newest == "user.id == resource.assignee_id AND resource.level >= 2")
        for version in ["v2", "v1"] {
            let past = try #require(api.api(ofVersion: version))
            #expect(past.operation("getTask")?.policy?.condition.condition.description == newest)
            #expect(past.operation("listTasks")?.policy?.condition.condition.description == newest)
            #expect(past.type(named: "Task")?.property("owner_id") != nil)
            #expect(past.policies.map(\.name) == ["own", "tagged"])
        }
    }

    @Test func removedOperation_isGuardedAsItsEntrySays() throws {
        let api = try api()
        #expect(api.operation("tagTask") == nil)
        let tag = try #require(api.api(ofVersion: "v1")?.operation("tagTask")?.policy)
        #expect(tag.condition.condition.description == "user.id == resource.assignee_id AND input.query.tag != 'x'")
        guard case .resource(let loader) = tag.subject, case .resource(let shared)? = api.operation("readTask")?.policy?.subject else {
            Issue.record("no resource")
            return
        }
        #expect(loader == shared)
    }
}
