import SekkeiGenerator
import SekkeiSpec
import Testing

struct OpenAPIDocumentTests {
    let v2 = SampleAPI.document("v2")
    let v1 = SampleAPI.document("v1")
    static let security = [
        "Cache-Control", "X-Content-Type-Options", "X-Frame-Options", "Content-Security-Policy", "Referrer-Policy",
    ]

    @Test func head_saysVersionDialectAndWhoAnswers() {
        #expect(v2["openapi"] == "3.1.0")
        #expect(v2["jsonSchemaDialect"] == "https://json-schema.org/draft/2020-12/schema")
        #expect(v2["info", "title"] == "Office")
        #expect(v2["info", "contact"] == ["name": "Support", "email": "support@example.com"])
        #expect(v2["info", "license"] == ["name": "Apache 2.0", "identifier": "Apache-2.0"])
        #expect(v2["x-owner"] == "team-erp")
    }

    @Test func servers_standBelowBasePathAndVersion() {
        #expect(v2["servers", "0", "url"] == "https://erp.example.com/api/v2")
        #expect(v1["servers", "0", "url"] == "https://erp.example.com/api/v1")
        var api = SampleAPI.api
        api.servers = []
        api.basePath = ""
        #expect(DocumentUnderTest(api: api, version: "v2")["servers"] == [["url": "/v2", "description": "Where the API is served."]])
    }

    @Test func tags_areThoseDeclaredNamedAndServices() {
        let expected: DocumentValue = [
            ["name": "Reports", "description": "Figures."], ["name": "Tasks", "description": "Work.", "x-group": "core"],
            ["name": "Checks", "description": "The operations of `Checks`."],
        ]
        #expect(v2["tags"] == expected)
        #expect(v2["paths", "/tasks", "get", "tags"] == ["Tasks"])
        #expect(v2["paths", "/figures/names", "get", "tags"] == ["Reports"])
    }

    @Test func operations_ofOnePath_shareItsItem() {
        #expect(v2.names("paths") == ["/tasks", "/tasks/{task_id}", "/figures/names", "/figures/tree", "/figures/ping"])
        #expect(v2.names("paths", "/tasks/{task_id}") == ["get", "patch", "delete"])
    }

    @Test func operations_ofADeprecatedVersion_areAllDeprecated() {
        #expect(v1["paths", "/tasks", "get", "deprecated"] == true)
        #expect(v2["paths", "/tasks", "get", "deprecated"] == nil)
        #expect(v2["paths", "/tasks/{task_id}", "delete", "deprecated"] == true)
    }

    @Test func answers_ofADeprecatedVersion_carryItsHeaders() {
        let names = v1.names("paths", "/tasks", "get", "responses", "200", "headers")
        #expect(names == ["Content-Language", "Vary", "X-Request-ID", "Deprecation", "Sunset", "Link"] + Self.security)
        #expect(
            v2.names("paths", "/tasks", "get", "responses", "200", "headers") == ["Content-Language", "Vary", "X-Request-ID"]
                + Self.security)
        #expect(v1.names("paths", "/tasks", "get", "responses", "500", "headers") == names)
        #expect(v1.names("components", "headers").contains("Sunset"))
        #expect(!v2.names("components", "headers").contains("Sunset"))
    }

    @Test func security_saysAnyOfTheSchemesOrNone() {
        #expect(v2["paths", "/tasks", "get", "security"] == [["bearer": []], ["apiKey": []]])
        #expect(v2["paths", "/figures/names", "get", "security"] == [])
        #expect(v2["components", "securitySchemes", "bearer", "bearerFormat"] == "JWT")
        let bearer: DocumentValue = "A token in the header `Authorization`, behind the word `Bearer` (RFC 6750)."
        #expect(v2["components", "securitySchemes", "bearer", "description"] == bearer)
        let key: DocumentValue = ["type": "apiKey", "in": "header", "name": "X-API-Key", "description": "For machines."]
        #expect(v2["components", "securitySchemes", "apiKey"] == key)
        #expect(v2["paths", "/tasks/{task_id}", "patch", "x-sekkei-roles"] == ["admin", "manager"])
    }

    @Test func texts_areChosenByLanguage() {
        let summary = v2.value.json().text(in: "ja")
        #expect(summary.contains("\"summary\": \"タスク一覧\""))
        #expect(summary.contains("\"title\": \"事務\""))
        #expect(!summary.contains("List tasks"))
    }

    @Test func extensions_passThrough() {
        #expect(v2["paths", "/tasks/{task_id}", "patch", "x-cost"] == 3)
        #expect(v2["components", "schemas", "Task", "x-table"] == "task")
    }
}
