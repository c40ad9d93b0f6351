import SekkeiJSON
import Testing

@testable import SekkeiTesting

/// Single answers against a document of one operation.
struct AnswerCheckTests {
    private static let document: JSONValue = [
        "servers": [["url": "https://example.com/api/v1/"]],
        "paths": [
            "/things": [
                "get": [
                    "operationId": "things",
                    "responses": [
                        "200": ["content": ["application/json": ["schema": ["type": "object", "required": ["data"]]]]],
                        "204": ["description": "none"], "401": ["content": ["application/json": ["schema": true]]],
                        "500": ["content": ["application/json": ["schema": true]]],
                    ],
                ]
            ]
        ],
    ]

    private func kinds(
        _ status: Int, _ body: String,
        _ headers: [(name: String, value: String)] = [("Content-Type", "application/json"), ("Content-Language", "en")],
        method: String = "GET", expectation: ContractCase.Expectation = .accepted
    ) throws -> [ContractViolation.Kind] {
        let document = try ContractDocument(Self.document)
        let operation = try #require(document.operations.first)
        var check = AnswerCheck(
            document, language: "en", allowedHeaders: ["content-language"], method: method,
            response: TestResponse(status: status, headers: headers, body: Array(body.utf8)))
        check.checkDocumented(by: operation)
        check.check(expectation, attempt: "attempt", isSecured: false)
        return check.findings.map(\.kind)
    }

    @Test func documentedAnswer_showsNothing() throws {
        #expect(try kinds(200, #"{"data":1}"#) == [])
        #expect(try kinds(204, "", []) == [])
        #expect(try kinds(200, "", method: "HEAD") == [])
    }

    @Test func body_isChecked() throws {
        #expect(try kinds(200, "{}") == [.invalidBody])
        #expect(try kinds(200, "{") == [.invalidBody])
        #expect(try kinds(204, "x", []) == [.unexpectedBody])
        #expect(try kinds(200, #"{"data":1}"#, method: "HEAD") == [.unexpectedBody])
        #expect(try kinds(200, "text", [("Content-Type", "text/plain")]) == [.undocumentedContentType])
    }

    @Test func language_isChecked() throws {
        #expect(try kinds(200, #"{"data":1}"#, [("Content-Type", "application/json"), ("Content-Language", "ja")]) == [.wrongLanguage])
        #expect(try kinds(200, #"{"data":1}"#, [("Content-Type", "application/json")]) == [.wrongLanguage])
    }

    @Test func unauthorizedAnswer_needsAChallenge() throws {
        #expect(try kinds(401, "{}") == [.missingHeader])
    }

    @Test func failureOfTheServer_isAViolation_evenWhereItIsDocumented() throws {
        #expect(try kinds(500, "{}") == [.serverFault])
    }

    @Test(arguments: [(200, [ContractViolation.Kind.acceptedInvalid]), (204, [.acceptedInvalid]), (500, [.serverFault])])
    func refusal_isExpected(status: Int, found: [ContractViolation.Kind]) throws {
        let body = status == 204 ? "" : #"{"data":1}"#
        #expect(try kinds(status, body, expectation: .refused([422])) == found)
    }

    @Test(arguments: [
        (#"[{"field":"a","in":"body"}]"#, [ContractViolation.Kind]()), (#"[{"field":"a[1].b","in":"body"}]"#, []),
        (#"[{"field":"ab","in":"body"}]"#, [.wrongField]), (#"[{"field":"a","in":"query"}]"#, [.wrongField]), ("[]", [.wrongField]),
        (#"[{"field":"a","in":"body"},{"field":"b","in":"body"}]"#, [.wrongField]),
    ])
    func field_mustBeNamed(_ entries: String, _ found: [ContractViolation.Kind]) throws {
        let expectation = ContractCase.Expectation.refused([401], field: .init(name: "a", place: "body"))
        let headers = [("Content-Type", "application/json"), ("Content-Language", "en"), ("WWW-Authenticate", "Bearer")]
        let allowed = try kinds(401, #"{"error":{"code":"X","field_errors":\#(entries)}}"#, headers, expectation: expectation)
        #expect(allowed.filter { $0 != .undocumentedHeader } == found)
    }

    @Test func serverURL_givesTheBasePath() throws {
        #expect(try ContractDocument(Self.document).basePath == "/api/v1")
        #expect(try ContractDocument(Self.document.setting(["servers"], to: [["url": "/api/v2"]])).basePath == "/api/v2")
        #expect(try ContractDocument(Self.document.setting(["servers"], to: [["url": "http://127.0.0.1:8080"]])).basePath == "")
    }
}
