import Testing

@testable import SekkeiSpec

struct AuditActionTests {
    @Test(arguments: [
        "task.create", "a.b", "salary.read_once", "a1.b2.c3", "auth.api_key.revoke", String(repeating: "a", count: 62) + ".b",
    ])
    func action_ofWordsAndDots_isOne(text: String) {
        #expect(AuditActionRule.isAction(text))
    }

    @Test(arguments: [
        "", "task", ".", "task.", ".create", "task..create", "Task.create", "task.Create", "task create", "task-create.x", "1task.create",
        "task.1create", "_task.create", "task.ｃreate", "task.create\n", "tâche.faire", String(repeating: "a", count: 63) + ".b",
    ])
    func action_ofAnythingElse_isNone(text: String) {
        #expect(!AuditActionRule.isAction(text))
    }

    @Test func audit_ofOperations_isReadInEveryVersion() throws {
        let api = try Compared.api(
            """
            sekkei: 1
            api: { title: Shop, version: 1.0.0 }
            versions: { v2: { current: true }, v1: {} }
            services:
              Tasks:
                operations:
                  createTask: { http: POST /tasks, summary: Create, auth: none, audit: task.create }
                  readTask: { http: GET /tasks, summary: Read, auth: none }
            changes:
              v2:
                - { change: Moved, target: Tasks.createTask, moved: POST /old }
                - change: Gone
                  target: Tasks.tagTask
                  was: { http: POST /tags, summary: Tag, auth: none, audit: task.tag }
            """)
        #expect(api.operation("createTask")?.audit?.action == "task.create")
        #expect(api.operation("readTask")?.audit == nil)
        let older = try #require(api.api(ofVersion: "v1"))
        #expect(older.operation("createTask")?.audit?.action == "task.create")
        #expect(older.operation("tagTask")?.audit?.action == "task.tag")
    }
}
