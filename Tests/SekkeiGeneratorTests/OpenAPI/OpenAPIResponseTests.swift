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
                "success": ["type": "boolean", "description": "Always `true`.", "examples": [true]],
                "data": ["type": "array", "items": ["$ref": "#/components/schemas/Task"], "maxItems": 100],
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
        #expect(document["components", "schemas", "ErrorBody", "required"] == .array(error.map { .string($0) }))
        let field = ["field", "in", "code", "message", "invalid_value"]
        #expect(document.names("components", "schemas", "FieldError", "properties") == field)
    }

    @Test func noContent_hasNoBody() {
        let answer = document["paths", "/tasks/{task_id}", "delete", "responses", "204"]
        guard case .object(let members)? = answer else { return #expect(Bool(false), "no answer") }
        #expect(members.names == ["description", "headers"])
        let names = document.names("paths", "/tasks/{task_id}", "delete", "responses", "204", "headers")
        #expect(names == ["X-Request-ID"] + OpenAPIDocumentTests.security)
    }

    @Test func headers_ofTheAnswer_areDescribed() {
        #expect(
            document.names("paths", "/tasks", "post", "responses", "201", "headers") == [
                "Location", "Content-Language", "Vary", "X-Request-ID",
            ] + OpenAPIDocumentTests.security)
        let count: DocumentValue = ["description": "How many.", "required": true, "schema": ["type": "integer", "format": "int32"]]
        #expect(document["paths", "/figures/names", "get", "responses", "200", "headers", "X-Count"] == count)
    }

    @Test func statuses_areThoseThatTheOperationCanSend() {
        let always = ["400", "405", "406", "414", "422", "429", "431", "500", "503"]
        #expect(responses("/tasks", "get").sorted() == (["200", "401"] + always).sorted())
        #expect(responses("/tasks", "post").sorted() == (["201", "401", "403", "408", "413", "415"] + always).sorted())
        #expect(responses("/tasks/{task_id}", "get").sorted() == (["200", "401", "404", "504"] + always).sorted())
        let patch = ["200", "401", "403", "404", "408", "409", "413", "415"]
        #expect(responses("/tasks/{task_id}", "patch").sorted() == (patch + always).sorted())
        #expect(responses("/figures/names", "get").sorted() == (["200"] + always).sorted())
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

    @Test func severalErrors_underOneStatus_shareAResponseWithAnExampleEach() {
        let name = "Conflict_BIZ010_BIZ011"
        let response = document["paths", "/tasks/{task_id}", "patch", "responses", "409"]
        #expect(response == ["$ref": .string("#/components/responses/\(name)")])
        let media = ["components", "responses", name, "content", "application/json"]
        #expect(document[media + ["schema"]] == ["$ref": "#/components/schemas/ErrorEnvelope"])
        #expect(document.names(media + ["examples"]) == ["BIZ010", "BIZ011"])
        #expect(
            document["components", "responses", name, "description"]
                == "`BIZ010`: Task {task_id} is {status}.\n\n`BIZ011`: Taken | already.")
        let particulars: DocumentValue = [
            ["code": "BIZ010", "name": "BIZ_TASK_CLOSED", "details": "TaskClosedDetails"], ["code": "BIZ011", "name": "BIZ_TASK_TAKEN"],
        ]
        #expect(document["components", "responses", name, "x-sekkei-errors"] == particulars)
        #expect(document.names("components", "schemas", "TaskClosedDetails", "properties") == ["task_id", "status"])
    }

    @Test func errorExample_fillsInTheMessage() {
        let body = document[
            "components", "responses", "Conflict_BIZ010", "content", "application/json", "examples", "BIZ010", "value", "error"]
        let expected: DocumentValue = [
            "code": "BIZ010", "message": "Task 1 is Not started.", "details": ["task_id": 1, "status": "todo"],
            "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736", "field_errors": [],
        ]
        #expect(body == expected)
        #expect(document.value.json().text(in: "ja").contains("タスク 1 は 未着手 です。"))
    }

    @Test func unauthorized_saysHowToAuthenticate() {
        let names = document.names("components", "responses", "Unauthorized_AUTH002_AUTH003_AUTH005", "headers")
        #expect(names == ["WWW-Authenticate", "Content-Language", "Vary", "X-Request-ID"] + OpenAPIDocumentTests.security)
        let unavailable = document.names("components", "responses", "ServiceUnavailable_SYS001_SYS002", "headers")
        #expect(unavailable == ["Retry-After", "Content-Language", "Vary", "X-Request-ID"] + OpenAPIDocumentTests.security)
        #expect(document.names("components", "responses", "Forbidden_AUTH004", "headers").first == "WWW-Authenticate")
        let limited = document.names("components", "responses", "TooManyRequests_RATE001", "headers")
        #expect(limited.first == "Retry-After")
        let wrongMethod = document.names("components", "responses", "MethodNotAllowed_API002", "headers")
        #expect(wrongMethod.first == "Allow")
    }

    @Test func refusal_forAnotherReasonThanRights_namesNoScheme() throws {
        var api = SampleAPI.api
        let index = try #require(api.errors.firstIndex { $0.code == "BIZ010" })
        api.errors[index].status = 403
        // Keys that are for reading alone would bring AUTH004 along.
        api.auth?.schemes.removeAll { if case .apiKey = $0.kind { true } else { false } }
        let document = DocumentUnderTest(api: api, version: "v2")
        #expect(document.names("components", "responses", "Forbidden_BIZ010", "headers").first == "Content-Language")
    }

    /// What callers get who ask for problem details (RFC 9457).
    @Test(arguments: ["Conflict_BIZ010", "InternalServerError_SYS003", "NotFound_API001"])
    func error_isShownAsProblemDetails(name: String) {
        let media = ["components", "responses", name, "content", "application/problem+json"]
        #expect(document[media + ["schema", "$ref"]] == "#/components/schemas/Problem")
        let members = document.names("components", "schemas", "Problem", "properties")
        #expect(document.names(media + ["example"]) == members)
    }

    @Test func answer_withoutAnExampleInTheSpec_showsOneOfItsFields() {
        let pagination = ["page", "size", "total", "pages", "has_next"]
        let path = ["paths", "/tasks", "get", "responses", "200", "content", "application/json", "examples", "answer", "value"]
        #expect(document.names(path + ["meta", "pagination"]) == pagination)
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
