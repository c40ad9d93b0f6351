import FeatureAPI
import Sekkei
import SekkeiJSON
import SekkeiTesting
import Testing

/// A document with one lie in it must show exactly that lie.
struct LyingDocumentTests {
    struct Lie: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// The operation that is driven.
        let operation: String
        let tell: @Sendable (JSONValue) -> JSONValue
        let kinds: Set<ContractViolation.Kind>
        /// A part of some violation's message.
        let message: String

        init(
            _ name: String, about operation: String, shows kinds: Set<ContractViolation.Kind>, _ message: String,
            tell: @escaping @Sendable (JSONValue) -> JSONValue
        ) {
            testDescription = name
            self.operation = operation
            self.tell = tell
            self.kinds = kinds
            self.message = message
        }
    }

    private static func property(_ schema: String, _ name: String, _ keyword: String? = nil) -> [String] {
        ["components", "schemas", schema, "properties", name] + (keyword.map { [$0] } ?? [])
    }

    private static func operation(_ path: String, _ method: String, _ rest: String...) -> [String] { ["paths", path, method] + rest }

    static let bounds = [
        Lie("a maxLength that is too small", about: "createItem", shows: [.acceptedInvalid], "name: 16 characters: status 201") {
            $0.setting(property("CreateItem", "name", "maxLength"), to: 15)
        },
        Lie(
            "a maxLength that is too large", about: "createItem", shows: [.refusedValid],
            "name: 25 characters, the maxLength: status 422 VAL003"
        ) {
            $0.setting(property("CreateItem", "name", "maxLength"), to: 25)
        },
        Lie("a minimum that is too small", about: "createItem", shows: [.refusedValid], "amount: 0, the minimum: status 422") {
            $0.setting(property("CreateItem", "amount", "minimum"), to: 0)
        },
        Lie("a value too many in an enum", about: "createItem", shows: [.refusedValid], "size: \"xl\": status 422") {
            $0.setting(property("CreateItem", "size", "enum"), to: ["s", "m", "l", "xl"])
        },
        Lie("a null that is not taken", about: "createItem", shows: [.refusedValid], "size: null: status 422") {
            $0.setting(property("CreateItem", "size"), to: ["type": ["string", "null"], "enum": ["s", "m", "l", nil]])
        },
        Lie("a pattern that is looser", about: "createItem", shows: [.refusedValid], "code: ") {
            $0.setting(property("CreateItem", "code", "pattern"), to: "^[A-Z]{2}-[0-9]{3}$|^-$")
        },
        Lie("a pattern that is stricter", about: "createItem", shows: [.acceptedInvalid], "note: '~ ~' against the pattern: status 201") {
            $0.setting(property("CreateItem", "note", "pattern"), to: "^[a-z]+$")
        },
        Lie("a format that is not checked", about: "createItem", shows: [.acceptedInvalid], "note: 'nobody' as email: status 201") {
            $0.setting(property("CreateItem", "note", "format"), to: "email")
        },
        Lie("a field that is not required", about: "createItem", shows: [.acceptedInvalid], "note: is missing: status 201") {
            $0.setting(["components", "schemas", "CreateItem", "required"], to: ["name", "owner", "note"])
        },
        Lie(
            "a required field that is said to be optional", about: "createItem", shows: [.refusedValid, .wrongField],
            "minimal: status 422 VAL001"
        ) {
            $0.setting(["components", "schemas", "CreateItem", "required"], to: ["name"])
        },
        Lie(
            "a maximum of a parameter that is too small", about: "listItems", shows: [.acceptedInvalid],
            "one above the maximum 50: status 200"
        ) {
            $0.changing(operation("/items", "get", "parameters")) { parameters in
                .array((parameters?.arrayValue ?? []).map { $0["name"] == "size" ? $0.setting(["schema", "maximum"], to: 50) : $0 })
            }
        },
        Lie(
            "unknown fields that are said to be taken", about: "createItem", shows: [.refusedValid],
            "no_such_field: an unknown field: status 422 VAL007"
        ) {
            $0.setting(["components", "schemas", "CreateItem", "additionalProperties"], to: true)
        },
    ]

    static let answers = [
        Lie("a status that is left out", about: "createItem", shows: [.undocumentedStatus], "status 403 AUTH004 is none of") {
            $0.removing(operation("/items", "post", "responses", "403"))
        },
        Lie("an answer's field under another name", about: "getItem", shows: [.invalidBody], "'amount' is not documented") {
            $0.renaming(property("Item", "amount"), to: "quantity")
        },
        Lie("an answer's field of another type", about: "getItem", shows: [.invalidBody], "data/name breaks type") {
            $0.setting(property("Item", "name", "type"), to: "integer").removing(property("Item", "name", "minLength"))
                .removing(property("Item", "name", "maxLength"))
        },
        Lie("a part of a stream of another type", about: "dumpRows", shows: [.invalidBody], "a part of the stream, name breaks type") {
            $0.setting(property("Row", "name", "type"), to: "integer")
        },
        Lie(
            "a header field that is left out", about: "createItem", shows: [.undocumentedHeader], "location of status 201 is not documented"
        ) {
            $0.removing(operation("/items", "post", "responses", "201", "headers", "Location"))
        },
        Lie("a header field that never comes", about: "createItem", shows: [.missingHeader], "X-Total is missing from status 201") {
            $0.setting(operation("/items", "post", "responses", "201", "headers", "X-Total"), to: ["required": true, "schema": true])
        },
        Lie("a header field of another type", about: "exportRows", shows: [.invalidHeader], "X-Total of status 200 breaks type") {
            $0.setting(operation("/features/export", "get", "responses", "200", "headers", "X-Total", "schema"), to: ["type": "boolean"])
        },
        Lie(
            "another media type", about: "exportRows", shows: [.undocumentedContentType, .refusedValid, .wrongRefusal],
            "text/csv for status 200 is none of: application/pdf"
        ) {
            $0.renaming(operation("/features/export", "get", "responses", "200", "content", "text/csv"), to: "application/pdf")
        },
        Lie("an error of another code", about: "getItem", shows: [.undocumentedError], "error VAL008 for status 406 is none of VAL999") {
            $0.setting(
                operation("/items/{item_id}", "get", "responses", "406"),
                to: [
                    "description": "", "headers": ["Content-Language": ["schema": true], "X-Request-ID": ["schema": true]],
                    "content": ["application/json": ["schema": ["$ref": "#/components/schemas/ErrorEnvelope"]]],
                    "x-sekkei-errors": [["code": "VAL999"]],
                ])
        },
        Lie("a body where there is none", about: "deleteItem", shows: [.undocumentedStatus], "status 204 is none of") {
            $0.renaming(operation("/items/{item_id}", "delete", "responses", "204"), to: "200")
        },
    ]

    static let callers = [
        Lie("a credential that is not needed", about: "ping", shows: [.acceptedInvalid], "no credential: status 200") {
            $0.setting(operation("/plain/ping", "get", "security"), to: [["bearer": []]])
        },
        Lie("a role that may do more", about: "getItem", shows: [.acceptedInvalid], "the role staff: status 200") {
            $0.setting(operation("/items/{item_id}", "get", "x-sekkei-roles"), to: ["admin"])
        },
        Lie(
            "a role that may not", about: "createItem", shows: [.acceptedInvalid, .wrongRefusal, .neverSucceeded],
            "no valid request succeeded"
        ) {
            $0.setting(operation("/items", "post", "x-sekkei-roles"), to: ["staff"])
        },
        Lie("a parameter under another name", about: "getItem", shows: [.wrongField], "field_errors name: path item_id instead of path id")
        {
            $0.renaming(["paths", "/items/{item_id}"], to: "/items/{id}")
                .setting(operation("/items/{id}", "get", "parameters", "0", "name"), to: "id")
        },
        Lie("a method too few", about: "getItem", shows: [.wrongRefusal, .invalidHeader], "status 401 instead of 405") {
            $0.removing(operation("/items/{item_id}", "delete"))
        },
        Lie("a path that does not exist", about: "getItem", shows: [.refusedValid, .wrongRefusal, .neverSucceeded], "404 API001") {
            $0.renaming(["paths", "/items/{item_id}"], to: "/articles/{item_id}")
        },
        Lie("a route that is said to be gone", about: "getItem", shows: [.wrongRefusal], "status 405 instead of 410") {
            $0.setting(["x-sekkei-retired"], to: [["method": "post", "path": "/plain/ping"]])
        },
        Lie(
            "a body that may be longer", about: "createItem", shows: [.wrongRefusal],
            "a body of 20000 bytes: status 413 VAL005 instead of 400"
        ) {
            $0.setting(operation("/items", "post", "x-sekkei-maxBody"), to: 20_000)
        },
        Lie(
            "a body that may not be as long", about: "createItem", shows: [.wrongRefusal],
            "a body of 10001 bytes: status 400 VAL004 instead of 413"
        ) {
            $0.setting(operation("/items", "post", "x-sekkei-maxBody"), to: 10_000)
        },
        Lie("an example that makes the server fail", about: "fail", shows: [.serverFault], "the server answers 500 SYS003") {
            $0.setting(operation("/plain/fail", "get", "parameters", "0", "examples"), to: ["mishap": ["value": "mishap"]])
        },
    ]

    @Test(arguments: bounds + answers + callers)
    func lie_isFound_andNothingElse(_ lie: Lie) async throws {
        let report = try await run(lie.operation, lie.tell)
        let found = Set(report.violations.map(\.kind))
        #expect(found == lie.kinds, "\(lie): \(report)")
        #expect(report.violations.contains { $0.message.contains(lie.message) }, "\(lie): \(report)")
        #expect(report.violations.allSatisfy { $0.curl.hasPrefix("curl -i ") })
    }

    @Test func truth_showsNothing() async throws {
        let report = try await run("createItem") { $0 }
        #expect(report.violations.isEmpty, "\(report)")
    }

    @Test func unknownKeyword_endsTheTest() async throws {
        await #expect(throws: SchemaError.self) {
            try await run("getItem") { $0.setting(Self.property("Item", "name", "nullable"), to: true) }
        }
    }

    @Test func exemption_letsTheViolationPass_withItsReason() async throws {
        let exemption = ContractOptions.Exemption(operation: "createItem", kind: .undocumentedStatus, containing: "403", reason: "known")
        let idle = ContractOptions.Exemption(operation: "nothing", reason: "covers nothing")
        let report = try await run("createItem", exemptions: [exemption, idle]) {
            $0.removing(Self.operation("/items", "post", "responses", "403"))
        }
        #expect(report.violations.isEmpty)
        #expect(report.exempted.contains { $0.reason == "known" && $0.violation.kind == .undocumentedStatus })
        #expect(report.unusedExemptions.contains(idle) && !report.unusedExemptions.contains(exemption))
    }

    /// Drives one operation, in one version.
    private func run(
        _ operation: String, exemptions: [ContractOptions.Exemption] = [], _ tell: @escaping @Sendable (JSONValue) -> JSONValue
    ) async throws -> ContractReport {
        let application = try FeatureApplication.make()
        var options = FeatureApplication.options
        options.versions = ["v1"]
        // The values that hide a lie, or show it in more ways than one, are rare: one seed without them is enough.
        options.seed = 7
        options.exemptions += exemptions
        options.editDocument = { _, document in tell(document) }
        let answer = try await TestClient(application).send(TestRequest("GET", "/openapi/v1.json"))
        let document = try JSONValue(parsing: answer.body, maxDepth: 256)
        for path in document["paths"]?.objectValue?.members ?? [] {
            for method in path.value.objectValue?.members ?? [] {
                guard let id = method.value["operationId"]?.stringValue, id != operation else { continue }
                options.omitted[id] = "another one is driven"
            }
        }
        return try await ContractTest(application, options).run()
    }
}
