import SekkeiJSON
import Testing

@testable import SekkeiTesting

/// Which requests are made of a document.
struct CaseMakerTests {
    private static let document: JSONValue = [
        "servers": [["url": "/api"]],
        "components": [
            "securitySchemes": [
                "bearer": ["type": "http", "scheme": "bearer"], "key": ["type": "apiKey", "in": "header", "name": "X-Key"],
                "other": ["type": "mutualTLS"],
            ],
            "parameters": ["Page": ["name": "page", "in": "query", "schema": ["type": "integer", "minimum": 1]]],
        ],
        "paths": [
            "/tasks/{id}": [
                "parameters": [["name": "id", "in": "path", "required": true, "schema": ["type": "integer"], "example": 4]],
                "get": [
                    "operationId": "getTask",
                    "parameters": [
                        ["$ref": "#/components/parameters/Page"],
                        [
                            "name": "state", "in": "query",
                            "schema": ["type": "array", "items": ["enum": ["open", "done"]], "maxItems": 2],
                        ],
                        ["name": "sort", "in": "query", "explode": false, "schema": ["type": "array", "items": ["enum": ["a", "-a"]]]],
                        ["name": "since", "in": "query", "required": true, "schema": ["type": "string", "format": "date"]],
                        ["name": "If-None-Match", "in": "header", "schema": ["type": "string"]],
                        ["name": "X-Request-ID", "in": "header", "schema": ["type": "string", "maxLength": 4]],
                    ],
                    "security": [["bearer": []], ["key": []]],
                    "responses": ["200": ["content": ["application/json": ["schema": true]]]],
                ],
                "put": [
                    "operationId": "putTask", "security": [["bearer": []]], "x-sekkei-roles": ["admin"], "x-sekkei-maxBody": 64,
                    "parameters": [["name": "If-Match", "in": "header", "required": true, "schema": ["type": "string"]]],
                    "requestBody": [
                        "required": true,
                        "content": [
                            "application/json": [
                                "schema": [
                                    "type": "object", "required": ["title"], "properties": ["title": ["type": "string", "maxLength": 5]],
                                ],
                                "examples": ["short": ["value": ["title": "a"]]],
                            ]
                        ],
                    ],
                    "responses": ["204": [:], "412": [:]],
                ],
            ]
        ],
    ]

    private func cases(_ id: String) throws -> [ContractCase] {
        let document = try ContractDocument(Self.document)
        let operation = try #require(document.operations.first { $0.id == id })
        let options = ContractOptions(credentials: [.bearer("a", role: "admin"), .bearer("s", role: "staff")], seed: 3)
        var maker = CaseMaker(operation, document, options, version: "v1")
        return maker.all()
    }

    private func find(_ attempt: String, in cases: [ContractCase]) throws -> ContractCase {
        try #require(cases.first { $0.attempt == attempt }, "\(attempt) in \(cases.map(\.attempt))")
    }

    @Test(arguments: [
        "minimal", "full", "minimal, made up", "full, made up", "minimal as staff", "no credential", "Authorization: Bearer nonsense",
        "a bad X-Key", "page: 1, the minimum", "page: one below the minimum 1", "page: stands twice", "page: 'x'", "state: one value",
        "state: 3 entries", "state: an entry with none of the values allowed", "since: is missing", "since: '2026-02-30' as date",
        "id: 'x'", "X-Request-ID: 5 characters", "no_such_parameter: an unknown parameter", "Accept: text/plain",
        "Accept: application/json", "Accept: application/problem+json", "Accept: */*;q=0", "HEAD",
    ])
    func read_isDriven(_ attempt: String) throws {
        _ = try find(attempt, in: cases("getTask"))
    }

    @Test(arguments: [
        "example 1 of the body", "the role staff", "title: is missing", "title: 5 characters, the maxLength", "title: 6 characters",
        "title: null instead of string", "no_such_field: an unknown field", "title: stands twice", "body: an array instead of object",
        "a body that ends too early", "a body that is not UTF-8", "an empty body", "no Content-Type", "Content-Type: text/plain",
        "a body of 65 bytes", "a body of 64 bytes", "If-Match of another version", "If-Match: *", "no If-Match",
    ])
    func write_isDriven(_ attempt: String) throws {
        _ = try find(attempt, in: cases("putTask"))
    }

    @Test func refusedCases_comeFirst_andNoCaseTwice() throws {
        for id in ["getTask", "putTask"] {
            let cases = try cases(id)
            let firstValid = cases.firstIndex { $0.isExemplary } ?? 0
            let bounds = cases.prefix(firstValid).map(\.isAccepted)
            #expect(bounds == bounds.filter { !$0 } + bounds.filter { $0 })
            #expect(Set(cases.map(\.attempt)).count == cases.count)
        }
    }

    @Test func request_isPutTogether() throws {
        let cases = try cases("getTask")
        let minimal = try find("minimal", in: cases).parts.request("/api/tasks/{id}")
        #expect(minimal.target == "/api/tasks/4?since=2026-06-01")
        #expect(minimal.headers.map(\.value) == ["Bearer a"])
        let several = try find("state: 3 entries", in: cases).parts.request("/")
        #expect(several.target.split(separator: "state=").count == 4)
        let head = try find("HEAD", in: cases)
        #expect(head.parts.method == "HEAD" && head.isAccepted)
    }

    @Test func oddRequestID_isNoReasonToRefuse() throws {
        #expect(try find("X-Request-ID: 5 characters", in: cases("getTask")).isAccepted)
    }

    @Test func document_isRead_withItsSchemesAndLimits() throws {
        let document = try ContractDocument(Self.document)
        #expect(document.basePath == "/api" && document.methods.map(\.methods) == [["GET", "PUT"]])
        #expect(document.schemes == ["bearer": .bearer, "key": .apiKey(header: "X-Key"), "other": .other])
        #expect(document.operations.map(\.isSecured) == [true, true] && document.operations.map(\.maxBody) == [nil, 64])
    }

    @Test func answer_leadsOn() throws {
        let document = try ContractDocument(Self.document)
        let operation = try #require(document.operations.first { $0.id == "getTask" })
        let maker = CaseMaker(operation, document, ContractOptions(), version: "v1")
        let body = #"{"meta":{"pagination":{"next_cursor":"abc"}}}"#
        let answer = TestResponse(status: 200, headers: [("ETag", "\"1\"")], body: Array(body.utf8))
        let next = maker.followUps(of: RequestParts(method: "GET"), answer)
        #expect(next.map(\.attempt) == ["If-None-Match of this version", "If-None-Match of another version", "the next page"])
        #expect(next[0].parts.headers.map(\.value) == ["\"1\""] && next[2].parts.query.map(\.value) == ["abc"])
        #expect(maker.followUps(of: RequestParts(method: "GET"), TestResponse(status: 404, headers: [], body: [])).isEmpty)
    }

    @Test func routing_triesWhatTheDocumentDoesNotKnow() throws {
        let retired = Self.document.setting(
            ["x-sekkei-retired"], to: [["method": "delete", "path": "/tasks/{id}"], ["method": "get", "path": "/old"]])
        let cases = try RoutingCase.all(ContractDocument(retired)) { $0 == "/tasks/{id}" ? "/tasks/1" : $0 }
        let found = Set(cases.map { "\($0.request.method) \($0.request.target) \($0.status)" })
        #expect(
            found == [
                "POST /api/tasks/1 405", "PATCH /api/tasks/1 405", "TRACE /api/tasks/1 405", "PROPFIND /api/tasks/1 405",
                "OPTIONS /api/tasks/1 204", "DELETE /api/tasks/1 410", "GET /api/old 410", "GET /api/no-such-path 404",
                "GET /api/tasks/{id}/no/such/path 404", "GET /api/%00 404",
            ])
        #expect(cases.first?.allowed == ["GET", "HEAD", "PUT", "OPTIONS"])
    }
}
