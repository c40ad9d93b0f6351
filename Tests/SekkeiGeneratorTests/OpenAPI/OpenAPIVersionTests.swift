import SekkeiGenerator
import Testing

@testable import SekkeiSpec

/// Documents of past versions, and what they say of the others.
struct OpenAPIVersionTests {
    private static let api: API = {
        var old = SampleAPI.api
        old.services[0].operations.removeAll { $0.name == "deleteTask" }
        var api = SampleAPI.api
        api.past = [PastVersion(name: "v1", api: old, step: step("v1", "v2", change: "TasksDeletable"))]
        api.retired = [
            RetiredOperation(
                name: "tagTask", method: .post,
                path: PathTemplate(segments: [.literal("tasks"), .parameter("task_id"), .literal("tags")]), lastVersion: "v1")
        ]
        api.cors = CORS(
            origins: ["https://app.example.com"], headers: ["X-Trace"], exposedHeaders: [], allowsCredentials: true, maxAge: 600)
        return api
    }()

    private static func step(_ older: String, _ newer: String, change: String) -> VersionStep {
        let change = Change(
            name: change, target: "Tasks.deleteTask", note: SampleAPI.bilingual("Tasks can be deleted.", "タスクを削除できます。"),
            losses: [SampleAPI.bilingual("Deletions are lost.", "削除は失われます。")], isConvertedBySwift: false, file: "changes/v2.yaml",
            span: SampleAPI.span)
        return VersionStep(older: older, newer: newer, changes: [change], types: [], operations: [], errors: [])
    }

    private static func document(_ name: String, of api: API = api) throws -> DocumentUnderTest {
        let version = try #require(api.versions.first { $0.name == name })
        return DocumentUnderTest(value: OpenAPIDocument(of: api, version: version).value())
    }

    @Test func document_ofAPastVersion_isThatOfItsModel() throws {
        let past = try Self.document("v1")
        #expect(past.names("paths", "/tasks/{task_id}") == ["get", "patch"])
        #expect(past["paths", "/tasks/{task_id}", "get", "deprecated"] == true)
        #expect(try Self.document("v2").names("paths", "/tasks/{task_id}") == ["get", "patch", "delete"])
    }

    @Test(arguments: ["v1", "v2"])
    func info_namesVersionsLanguagesAndChanges(version: String) throws {
        let document = try Self.document(version)
        #expect(document["info", "x-sekkei-languages"] == ["en", "ja"])
        let old: DocumentValue = [
            "name": "v1", "current": false, "default": true, "released": "2025-01-15", "deprecated": "2026-06-01",
            "sunset": "2027-06-30", "link": "https://example.com/migrate",
        ]
        #expect(document["info", "x-sekkei-versions", "1"] == old)
        let change: DocumentValue = [
            "version": "v2", "change": "TasksDeletable", "target": "Tasks.deleteTask", "note": "Tasks can be deleted.",
            "losses": ["Deletions are lost."],
        ]
        #expect(document["info", "x-sekkei-changes"] == [change])
        #expect(document.value.json().text(in: "ja").contains("削除は失われます。"))
    }

    @Test func changes_ofAChain_areThoseFromTheVersionOn() throws {
        var api = Self.api
        api.versions.append(APIVersion(name: "v0", isCurrent: false))
        api.past.append(PastVersion(name: "v0", api: SampleAPI.api, step: Self.step("v0", "v1", change: "First")))
        let names = { (version: String) throws -> [DocumentValue] in
            let document = try Self.document(version, of: api)
            return (0...2).compactMap { document["info", "x-sekkei-changes", String($0), "change"] }
        }
        #expect(try names("v2") == ["TasksDeletable"])
        #expect(try names("v1") == ["TasksDeletable", "First"])
        #expect(try names("v0") == ["TasksDeletable", "First"])
    }

    @Test func retiredRoutes_standBesideThePathsWithTheirAnswer() throws {
        let retired: DocumentValue = [
            [
                "operationId": "tagTask", "method": "post", "path": "/tasks/{task_id}/tags", "lastVersion": "v1",
                "responses": ["410": ["$ref": "#/components/responses/Gone_API004"]],
            ]
        ]
        let document = try Self.document("v2")
        #expect(document["x-sekkei-retired"] == retired)
        #expect(document.names("components", "responses").contains("Gone_API004"))
        #expect(SampleAPI.document("v2")["x-sekkei-retired"] == nil)
    }

    @Test func crossOrigin_isSaidWhereTheSpecAllowsIt() throws {
        let expected: DocumentValue = [
            "origins": ["https://app.example.com"], "headers": ["X-Trace"], "exposedHeaders": [], "credentials": true, "maxAge": 600,
        ]
        #expect(try Self.document("v2")["x-sekkei-cors"] == expected)
        #expect(SampleAPI.document("v2")["x-sekkei-cors"] == nil)
    }

    @Test func facts_ofAnOperation_standInExtensions() {
        let document = SampleAPI.document("v2")
        let pages: DocumentValue = ["style": "page", "defaultSize": 20, "maxSize": 100, "sort": ["due_date", "priority"]]
        #expect(document["paths", "/tasks", "get", "x-sekkei-pagination"] == pages)
        #expect(document["paths", "/tasks/{task_id}", "get", "x-sekkei-timeout"] == "1s")
        #expect(document["paths", "/tasks", "post", "x-sekkei-maxBody"] == 1024)
        #expect(document["paths", "/tasks", "get", "x-sekkei-maxBody"] == nil)
    }
}
