import SekkeiGenerator
import SekkeiSpec
import Testing

/// What documents say of policies.
struct PolicyDocumentTests {
    private static let spec = """
        sekkei: 1
        api: { title: Shop, version: 1.0.0, languages: [en, ja] }
        auth:
          bearer: { scheme: bearer }
          user: { properties: { id: int64, level: Level } }
        policies:
          own: { when: "user.id == task.owner_id OR user.level >= 'high'", description: { en: Owners., ja: 所有者。 } }
          hours: time.hour < 18
          both: { allOf: [{ policy: own }, { not: { policy: hours } }] }
        types:
          Level: { enum: [low, high], ordered: true }
          Task: { properties: { id: int64, owner_id: int64 } }
        services:
          Tasks:
            path: /tasks
            operations:
              getTask: { http: "GET /{task_id}", summary: Get, path: { task_id: int64 }, returns: Task, policy: { name: own, resource: Task } }
              listTasks: { http: GET /, summary: List, returns: list<Task>, policy: { name: both, each: Task } }
              openShop: { http: POST /open, summary: Open, policy: hours }
              closeShop: { http: POST /close, summary: Close }
        """

    private func document(_ change: (old: String, new: String)? = nil) throws -> DocumentUnderTest {
        let text = change.map { Self.spec.replacing($0.old, with: $0.new) } ?? Self.spec
        let compilation = SpecCompiler.compile([SpecSource(path: "api.yaml", bytes: Array(text.utf8))])
        return DocumentUnderTest(api: try #require(compilation.api, "\(compilation.diagnostics)"), version: "v1")
    }

    @Test func operation_withAPolicy_tellsOfIt() throws {
        let document = try document()
        #expect(
            document["paths", "/tasks/{task_id}", "get", "x-sekkei-policy"] == [
                "name": "own", "condition": "user.id == resource.owner_id OR user.level >= 'high'", "resource": "Task",
                "description": "Owners.",
            ])
        #expect(
            document["paths", "/tasks", "get", "x-sekkei-policy"] == [
                "name": "both", "condition": "(user.id == resource.owner_id OR user.level >= 'high') AND NOT (time.hour < 18)",
                "each": "Task",
            ])
        #expect(document["paths", "/tasks/open", "post", "x-sekkei-policy"] == ["name": "hours", "condition": "time.hour < 18"])
        #expect(document["paths", "/tasks/close", "post", "x-sekkei-policy"] == nil)
    }

    /// Rows are left out, and nobody is refused.
    @Test func answers_thatAPolicyLeadsTo_areListed() throws {
        let document = try document()
        let expected: [(path: [String], has403: Bool, has404: Bool)] = [
            (["paths", "/tasks/{task_id}", "get"], true, true), (["paths", "/tasks", "get"], false, false),
            (["paths", "/tasks/open", "post"], true, false), (["paths", "/tasks/close", "post"], false, false),
        ]
        for (path, has403, has404) in expected {
            let statuses = document.names(path + ["responses"])
            #expect(statuses.contains("403") == has403, "\(path)")
            #expect(statuses.contains("404") == has404, "\(path)")
        }
    }

    @Test func coverage_ofPolicies_countsTheirDescriptions() throws {
        let compilation = SpecCompiler.compile([SpecSource(path: "api.yaml", bytes: Array(Self.spec.utf8))])
        let items = Coverage(of: try #require(compilation.api)).items.filter { $0.subject == .policies }
        #expect(
            items.map { "\($0.name) \($0.language ?? "") \($0.isCovered)" } == [
                "own en true", "own ja true", "hours en false", "hours ja false", "both en false", "both ja false",
            ])
    }
}
