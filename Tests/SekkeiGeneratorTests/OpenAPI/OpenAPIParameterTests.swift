import SekkeiGenerator
import SekkeiSpec
import Testing

struct OpenAPIParameterTests {
    let document = SampleAPI.document("v2")

    private func parameter(_ index: Int) -> DocumentValue? {
        document["paths", "/tasks", "get", "parameters", String(index)]
    }

    @Test func list_ofAQuery_isRepeated() {
        let expected: DocumentValue = [
            "name": "status", "in": "query", "style": "form", "explode": true,
            "schema": ["type": "array", "items": ["$ref": "#/components/schemas/TaskStatus"]],
        ]
        #expect(parameter(0) == expected)
    }

    @Test func query_carriesConstraintsDescriptionAndExample() {
        let expected: DocumentValue = [
            "name": "q", "in": "query", "description": "Title contains.", "required": true,
            "schema": ["type": "string", "minLength": 2], "example": "books",
        ]
        #expect(parameter(1) == expected)
    }

    @Test func pagination_addsPageSizeAndSort() {
        let page: DocumentValue = ["type": "integer", "format": "int32", "minimum": 1, "maximum": 1_000_000_000, "default": 1]
        let size: DocumentValue = ["type": "integer", "format": "int32", "minimum": 1, "maximum": 100, "default": 20]
        #expect(document["paths", "/tasks", "get", "parameters", "2", "schema"] == page)
        #expect(document["paths", "/tasks", "get", "parameters", "3", "schema"] == size)
        #expect(document["paths", "/tasks", "get", "parameters", "4", "explode"] == false)
        let fields: DocumentValue = ["due_date", "-due_date", "priority", "-priority"]
        #expect(document["paths", "/tasks", "get", "parameters", "4", "schema", "items", "enum"] == fields)
    }

    @Test func header_comesLast() {
        let expected: DocumentValue = ["name": "X-Trace", "in": "header", "schema": ["type": "string", "format": "uuid"]]
        #expect(parameter(5) == expected)
        #expect(parameter(6) == ["$ref": "#/components/parameters/AcceptLanguage"])
    }

    @Test func headers_ofTheFramework_areDescribedOnce() {
        #expect(document.names("components", "parameters") == ["Page", "AcceptLanguage", "RequestID", "TraceParent"])
        for name in document.names("components", "parameters") {
            #expect(document["components", "parameters", name, "description"] != nil, "\(name)")
            #expect(document["components", "parameters", name, "example"] != nil, "\(name)")
        }
        var api = SampleAPI.api
        api.languages = ["en"]
        #expect(!DocumentUnderTest(api: api, version: "v2").names("components", "parameters").contains("AcceptLanguage"))
    }

    @Test func pathParameter_isRequired() {
        let expected: DocumentValue = [
            "name": "task_id", "in": "path", "required": true, "schema": ["type": "integer", "format": "int64"],
        ]
        #expect(document["paths", "/tasks/{task_id}", "get", "parameters", "0"] == expected)
    }

    @Test func body_isJSONAndForPartialTypesMergePatchToo() {
        #expect(document.names("paths", "/tasks", "post", "requestBody", "content") == ["application/json"])
        let media = document.names("paths", "/tasks/{task_id}", "patch", "requestBody", "content")
        #expect(media == ["application/json", "application/merge-patch+json"])
        #expect(document["paths", "/tasks", "post", "requestBody", "required"] == true)
    }

    @Test func body_showsTheSpecsExamples() {
        let expected: DocumentValue = [
            "summary": "The least", "value": ["title": "Close the books", "priority": .null, "hours": [:]],
        ]
        #expect(document["paths", "/tasks", "post", "requestBody", "content", "application/json", "examples", "minimal"] == expected)
    }
}
