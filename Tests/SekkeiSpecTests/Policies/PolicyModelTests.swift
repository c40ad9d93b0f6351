import SekkeiPolicy
import Testing

@testable import SekkeiSpec

/// What operations say of policies comes to stand in the model.
@Suite struct PolicyModelTests {
    private static let own = "own: \"user.id == task.owner_id OR user.level >= 'high'\""
    private static let get =
        "getTask: { http: \"GET /tasks/{task_id}\", summary: Get, path: { task_id: int64 }, returns: Task, policy: { name: own, resource: Task } }"

    @Test func policy_ofAnOperation_isChecked() throws {
        let api = try #require(PolicySpecs.api([Self.own], [Self.get]))
        let policy = try #require(api.operation("getTask")?.policy)
        #expect(policy.name == "own")
        #expect(policy.condition.condition.description == "user.id == resource.owner_id OR user.level >= 'high'")
        #expect(policy.condition.attributes.map(\.description) == ["user.id", "resource.owner_id", "user.level"])
        guard case .resource(let loader) = policy.subject else {
            Issue.record("no resource")
            return
        }
        #expect(loader == ResourceLoader(type: "Task", swiftName: "task", parameters: ["task_id"]))
    }

    @Test func policies_ofASpec_standInItsOrderWithTheirTexts() throws {
        let api = try #require(
            PolicySpecs.api(
                [Self.own, "admin: { roles: admin, description: Administrators. }"],
                [Self.get, "drop: { http: DELETE /tasks, summary: Drop, policy: admin }"]))
        #expect(api.policies.map(\.name) == ["own", "admin"])
        #expect(api.policies[1].description?.text(in: "en") == "Administrators.")
        #expect(api.policies[0].file == "api.yaml")
        #expect(api.operation("drop")?.policy?.condition.condition.description == "user.role IN ['admin']")
        guard case .request? = api.operation("drop")?.policy?.subject else {
            Issue.record("a subject")
            return
        }
    }

    @Test func eachRow_isOfItsType() throws {
        let api = try #require(
            PolicySpecs.api(
                [Self.own], ["listTasks: { http: GET /tasks, summary: List, returns: list<Task>, policy: { name: own, each: Task } }"]))
        guard case .each("Task")? = api.operation("listTasks")?.policy?.subject else {
            Issue.record("no rows")
            return
        }
    }

    @Test func reason_ofAnUnguardedOperation_isKept() throws {
        let api = try #require(
            PolicySpecs.api(
                [Self.own],
                [Self.get, "latest: { http: GET /latest, summary: Latest, returns: Task, policy: { name: none, reason: Everybody may. } }"])
        )
        #expect(api.operation("latest")?.policy == nil)
        #expect(api.operation("latest")?.unguardedReason?.text(in: "en") == "Everybody may.")
    }

    /// Places of a rule are places of its file, whatever the style of the text.
    @Test func spans_ofARule_lieInTheFile() throws {
        let api = try #require(PolicySpecs.api(["own: |", "  user.id ==", "    resource.owner_id"], [Self.get]))
        guard case .when(let expression) = api.policies[0].rule.kind, case .comparison(_, _, let right) = expression.kind else {
            Issue.record("no comparison")
            return
        }
        #expect(right.span.start.line == 6)
        #expect(right.span.start.column == 7)
        #expect(right.span.end.column == 24)
    }

    // MARK: Loaders

    private static let loaders: [(operations: [String], expected: [String])] = [
        (["a: 'GET /t/{task_id}'", "b: 'PUT /t/{task_id}'"], ["task(task_id)", "task(task_id)"]),
        (["a: 'GET /t/{id}'", "b: 'GET /u/{id}/{task_id}'"], ["task(id)", "taskOfB(id, task_id)"]),
        (["a: 'GET /t/{task_id}/notes/{note_id}'"], ["task(task_id)"]),
        (["a: 'GET /o/{org_id}/t/{task_id}/notes/{note_id}'"], ["task(org_id, task_id)"]),
        (["a: 'GET /o/{org_id}/t/{number}'"], ["task(org_id, number)"]),
        (["task: 'GET /t/{task}'"], ["taskOfTask(task)"]),
        (["task: 'GET /t/{task}'", "taskOfTask: 'GET /u/{id}'"], ["taskOfTask2(task)", "taskOfTaskOfTask(id)"]),
    ]

    @Test(arguments: loaders) func loader_isNamedAfterItsType(operations: [String], expected: [String]) throws {
        let lines = operations.map { operation in
            let parts = operation.split(separator: ": ", maxSplits: 1).map(String.init)
            let names = parts[1].split(separator: "{").dropFirst().compactMap { $0.split(separator: "}").first }
            let path = names.map { "\($0): int64" }.joined(separator: ", ")
            return "\(parts[0]): { http: \(parts[1]), summary: A, path: { \(path) }, policy: { name: own, resource: Task } }"
        }
        let api = try #require(PolicySpecs.api([Self.own], lines))
        let found = api.services[0].operations.compactMap { operation -> String? in
            guard case .resource(let loader)? = operation.policy?.subject else { return nil }
            return "\(loader.swiftName)(\(loader.parameters.joined(separator: ", ")))"
        }
        #expect(found == expected)
    }

    @Test func loader_ofTypeOfTwoWords_isFoundByThem() throws {
        let api = try #require(
            PolicySpecs.api(
                ["own: user.id == task_comment.owner_id"],
                [
                    "drop: { http: \"DELETE /t/{task_id}/c/{task_comment_id}/{more}\", summary: D, path: { task_id: int64, task_comment_id: int64, more: string }, policy: { name: own, resource: TaskComment } }"
                ]))
        guard case .resource(let loader)? = api.operation("drop")?.policy?.subject else {
            Issue.record("no resource")
            return
        }
        #expect(loader == ResourceLoader(type: "TaskComment", swiftName: "taskComment", parameters: ["task_id", "task_comment_id"]))
    }

    // MARK: Names

    /// Conditions and the operations in which they are understood, with what may be absent there.
    private static let names: [(condition: String, operation: String, absent: [String])] = [
        ("input.path.id == 1", "http: 'GET /a/{id}', path: { id: int64 }", []),
        ("input.query.q == 'x'", "http: GET /a, query: { q?: string }", ["input.query.q"]),
        ("input.query.q == 'x'", "http: GET /a, query: { q: { type: string, default: y } }", []),
        ("input.body.owner_id == 1", "http: POST /a, body: Task", []),
        ("input.body.owner_id == 1", "http: POST /a, body: { type: Task, required: false }", ["input.body.owner_id"]),
        ("input.body.owner_id == 1", "http: PATCH /a, body: PatchTask", ["input.body.owner_id"]),
        ("input.body.secret == 'x'", "http: POST /a, body: Task", ["input.body.secret"]),
        ("input.body.name == 'x'", "http: POST /a, body: { multipart: { name: string } }", []),
        ("1 IN input.body", "http: POST /a, body: list<int64>", []),
        ("request.ip == '::1' AND request.method == 'GET' AND request.operation == 'a' AND request.version == 'v1'", "http: GET /a", []),
        ("time.hour < 9 OR time.weekday > 5 OR time.date >= '2026-01-01'", "http: GET /a", []),
        ("user.department == 'x'", "http: GET /a", ["user.department"]),
        ("user.id IN user.teams", "http: GET /a", []),
    ]

    @Test(arguments: names) func name_isUnderstoodWhereItIs(condition: String, operation: String, absent: [String]) throws {
        let compilation = PolicySpecs.compile(["p: \"\(condition)\""], ["op: { \(operation), summary: A, policy: p }"])
        #expect(compilation.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
        let attributes = try #require(compilation.api?.operation("op")?.policy?.condition.attributes)
        #expect(attributes.filter(\.isOptional).map(\.description) == absent)
    }

    @Test func typeUsedAsResourceAlone_isUsed() throws {
        let operation = "open: { http: \"POST /c/{id}\", summary: Open, path: { id: int64 }, policy: { name: own, resource: TaskComment } }"
        let compilation = PolicySpecs.compile(["own: user.id == resource.owner_id"], [operation])
        #expect(!compilation.diagnostics.contains { $0.message.contains("'TaskComment'") })
    }
}
