import SekkeiGenerator
import SekkeiSpec
import Testing

struct OpenAPIResponseTests {
    let document = SampleAPI.document("v2")

    private func responses(_ path: String, _ method: String) -> [String] {
        document.names("paths", path, method, "responses")
    }

    private func envelope(_ path: String, _ method: String, _ status: String) -> DocumentValue? {
        document["paths", path, method, "responses", status, "content", "application/json", "schema", "$ref"]
    }

    @Test func envelopes_areNamedAfterTheirContent() {
        #expect(envelope("/tasks", "get", "200") == "#/components/schemas/TaskPageEnvelope")
        #expect(envelope("/tasks", "post", "201") == "#/components/schemas/TaskEnvelope")
        #expect(envelope("/tasks/{task_id}", "get", "200") == "#/components/schemas/TaskEnvelope")
        #expect(envelope("/figures/names", "get", "200") == "#/components/schemas/StringListEnvelope")
        #expect(envelope("/figures/ping", "post", "202") == "#/components/schemas/EmptyEnvelope")
    }

    @Test func envelope_holdsSuccessDataAndMeta() {
        let page = document["components", "schemas", "TaskPageEnvelope"]
        let expected: DocumentValue = [
            "type": "object", "required": ["success", "data", "meta"],
            "properties": [
                "success": ["type": "boolean", "description": "Always `true`."],
                "data": ["type": "array", "items": ["$ref": "#/components/schemas/Task"]],
                "meta": ["$ref": "#/components/schemas/PaginatedMeta"],
            ],
        ]
        #expect(page == expected)
        #expect(document["components", "schemas", "TaskEnvelope", "properties", "meta", "$ref"] == "#/components/schemas/Meta")
    }

    @Test func meta_namesWhatTheServerSends() {
        let plain = ["timestamp", "request_id", "version", "execution_time_ms"]
        #expect(document.names("components", "schemas", "Meta", "properties") == plain)
        #expect(document.names("components", "schemas", "PaginatedMeta", "properties") == plain + ["pagination"])
        let pagination = ["page", "size", "total", "pages", "has_next"]
        #expect(document.names("components", "schemas", "Pagination", "properties") == pagination)
        let error = ["code", "message", "details", "trace_id", "field_errors"]
        #expect(document.names("components", "schemas", "ErrorBody", "properties") == error)
        let field = ["field", "in", "code", "message", "invalid_value"]
        #expect(document.names("components", "schemas", "FieldError", "properties") == field)
    }

    @Test func noContent_hasNoBody() {
        #expect(document["paths", "/tasks/{task_id}", "delete", "responses", "204"] == ["description": "No Content"])
        #expect(!responses("/tasks/{task_id}", "delete").contains("406"))
    }

    @Test func headers_ofTheAnswer_areDescribed() {
        #expect(document.names("paths", "/tasks", "post", "responses", "201", "headers") == ["Location", "Content-Language"])
        let count: DocumentValue = ["description": "How many.", "required": true, "schema": ["type": "integer", "format": "int32"]]
        #expect(document["paths", "/figures/names", "get", "responses", "200", "headers", "X-Count"] == count)
    }

    @Test func statuses_areThoseThatTheOperationCanSend() {
        let always = ["400", "414", "422", "431", "500", "503"]
        #expect(responses("/tasks", "get").sorted() == (["200", "401", "406"] + always).sorted())
        #expect(responses("/tasks", "post").sorted() == (["201", "401", "406", "408", "413", "415"] + always).sorted())
        #expect(responses("/tasks/{task_id}", "get").sorted() == (["200", "401", "404", "406", "504"] + always).sorted())
        let patch = ["200", "401", "403", "404", "406", "408", "409", "413", "415"]
        #expect(responses("/tasks/{task_id}", "patch").sorted() == (patch + always).sorted())
        #expect(responses("/figures/names", "get").sorted() == (["200", "406"] + always).sorted())
    }

    @Test func statuses_ascendAfterSuccess() {
        let statuses = responses("/tasks", "post")
        #expect(statuses.first == "201")
        #expect(statuses.dropFirst() == statuses.dropFirst().sorted()[...])
    }

    @Test func faults_areThoseThatTheInputCanHave() {
        let reference = { (path: String) in document["paths", path, "get", "responses", "422", "$ref"] }
        #expect(reference("/figures/names") == "#/components/responses/UnprocessableContent_VAL007")
        #expect(reference("/tasks/{task_id}") == "#/components/responses/UnprocessableContent_VAL002_VAL003_VAL007")
        #expect(reference("/tasks") == "#/components/responses/UnprocessableContent_VAL001_VAL002_VAL003_VAL007_VAL009")
    }

    @Test func severalErrors_underOneStatus_areAlternativesByCode() {
        let name = "Conflict_BIZ010_BIZ011"
        let response = document["paths", "/tasks/{task_id}", "patch", "responses", "409"]
        #expect(response == ["$ref": .string("#/components/responses/\(name)")])
        let alternatives: DocumentValue = [
            [
                "properties": [
                    "error": ["properties": ["code": ["const": "BIZ010"], "details": ["$ref": "#/components/schemas/TaskClosedDetails"]]]
                ]
            ],
            ["properties": ["error": ["properties": ["code": ["const": "BIZ011"]]]]],
        ]
        let content = document["components", "responses", name, "content", "application/json", "schema"]
        #expect(content == ["$ref": "#/components/schemas/ErrorEnvelope", "oneOf": alternatives])
    }

    @Test func errorExample_fillsInTheMessage() {
        let body = document[
            "components", "responses", "Conflict_BIZ010", "content", "application/json", "examples", "BIZ010", "value", "error"]
        let expected: DocumentValue = [
            "code": "BIZ010", "message": "Task 1 is todo.", "details": ["task_id": 1, "status": "todo"],
            "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736", "field_errors": [],
        ]
        #expect(body == expected)
        #expect(document.value.json().text(in: "ja").contains("タスク 1 は todo です。"))
    }

    @Test func unauthorized_saysHowToAuthenticate() {
        let names = document.names("components", "responses", "Unauthorized_AUTH002_AUTH003_AUTH005", "headers")
        #expect(names == ["WWW-Authenticate", "Content-Language"])
        let unavailable = document.names("components", "responses", "ServiceUnavailable_SYS001_SYS002", "headers")
        #expect(unavailable == ["Retry-After", "Content-Language"])
    }

    @Test func frameworkNames_giveWayToTypesOfTheSpec() {
        var api = SampleAPI.api
        api.types += ["Meta", "TaskEnvelope", "GetTaskEnvelope"].map { SampleTypes.object($0, []) }
        let document = DocumentUnderTest(api: api, version: "v2")
        #expect(document.names("components", "schemas").contains("EnvelopeMeta"))
        let reference = document["paths", "/tasks", "post", "responses", "201", "content", "application/json", "schema", "$ref"]
        #expect(reference == "#/components/schemas/CreateTaskEnvelope")
    }
}
