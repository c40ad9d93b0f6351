import Foundation
import SekkeiGenerator
import SekkeiSpec
import Testing

struct OpenAPIValidityTests {
    static let documents = ["v1": SampleAPI.document("v1"), "v2": SampleAPI.document("v2"), "studio": SampleStudio.document]
    static let names = documents.keys.sorted()
    static let cases = SampleAPI.api.versions.map(\.name).flatMap { version in SampleAPI.api.languages.map { (version, $0) } }

    @Test(.enabled(if: Python.has("openapi_spec_validator"), "needs python3 with openapi-spec-validator"), arguments: cases)
    func document_inEveryVersionAndLanguage_isValid(version: String, language: String) throws {
        let text = SampleAPI.document(version).value.json().text(in: language)
        let result = try Python.run(
            "import sys, json; from openapi_spec_validator import validate; validate(json.load(open(sys.argv[1])))", input: text)
        #expect(result.status == 0, "\(result.output)")
    }

    @Test(.enabled(if: Python.has("openapi_spec_validator"), "needs python3 with openapi-spec-validator"), arguments: ["en", "ja"])
    func document_ofEveryConstruct_isValid(language: String) throws {
        let result = try Python.run(
            "import sys, json; from openapi_spec_validator import validate; validate(json.load(open(sys.argv[1])))",
            input: SampleStudio.document.value.json().text(in: language))
        #expect(result.status == 0, "\(result.output)")
    }

    /// The validator does not look at examples; JSON Schema does.
    @Test(.enabled(if: Python.has("jsonschema"), "needs python3 with jsonschema"), arguments: names)
    func examples_matchTheirSchemas(name: String) throws {
        let document = try #require(Self.documents[name])
        let result = try Python.run(ExampleCheck.script(least: 15), input: document.value.json().text(in: "en"))
        #expect(result.status == 0, "\(result.output)")
    }

    @Test(.enabled(if: Python.has("yaml"), "needs python3 with PyYAML"), arguments: cases)
    func yaml_saysWhatTheJSONSays(version: String, language: String) throws {
        let document = SampleAPI.document(version).value
        let both = DocumentValue.object([
            "json": .string(document.json().text(in: language)), "yaml": .string(document.yaml(in: language)),
        ])
        let script = """
            import sys, json, yaml
            both = json.load(open(sys.argv[1]))
            assert json.dumps(json.loads(both["json"])) == json.dumps(yaml.safe_load(both["yaml"]))
            """
        let result = try Python.run(script, input: both.json().text(in: language))
        #expect(result.status == 0, "\(result.output)")
    }

    @Test(arguments: names)
    func references_allResolve(name: String) throws {
        let document = try #require(Self.documents[name])
        var count = 0
        for (path, object) in document.objects {
            guard case .string(let reference)? = object["$ref"] else { continue }
            count += 1
            let parts = reference.split(separator: "/").dropFirst().map(String.init)
            #expect(parts.count == 3 && document.names(parts[0], parts[1]).contains(parts[2]), "\(path): \(reference)")
        }
        #expect(count > 20)
    }

    @Test(arguments: names)
    func components_areAllReferredTo(name: String) throws {
        let document = try #require(Self.documents[name])
        let references = document.objects.flatMap { [$0.object["$ref"], $0.object["details"]] }
        for kind in ["schemas", "responses", "parameters", "headers"] {
            for name in document.names("components", kind) {
                let isUsed = references.contains(.string("#/components/\(kind)/\(name)")) || references.contains(.string(name))
                #expect(isUsed, "\(kind)/\(name)")
            }
        }
    }

    @Test(arguments: names)
    func schemas_avoidWhatClientGeneratorsStumbleOver(name: String) throws {
        let document = try #require(Self.documents[name])
        for (path, object) in document.objects where !path.contains("/mapping") {
            if case .boolean? = object["const"] { Issue.record("\(path): a constant boolean") }
            let beside = object.names.filter {
                !["$ref", "default", "title", "description", "deprecated", "readOnly", "writeOnly"].contains($0)
            }
            #expect(object["$ref"] == nil || beside.isEmpty, "\(path): \(beside) beside a reference")
            if case .array(let types)? = object["type"], types.count != 2 || types.last != "null" {
                Issue.record("\(path): type is \(types)")
            }
        }
    }

    /// What the spec says of its own is up to it; the framework's own parts say everything.
    @Test(arguments: names)
    func framework_describesBoundsAndShowsAllItsParts(name: String) throws {
        let document = try #require(Self.documents[name])
        for kind in ["parameters", "headers"] {
            for name in document.names("components", kind) {
                #expect(document["components", kind, name, "description"] != nil, "\(name)")
                #expect(document["components", kind, name, "example"] != nil, "\(name)")
                #expect(isBounded(document["components", kind, name, "schema"]), "\(name)")
            }
        }
        for name in ["Meta", "PaginatedMeta", "Pagination", "CursorMeta", "CursorPagination", "ErrorBody", "FieldError", "Problem"] {
            for field in document.names("components", "schemas", name, "properties") {
                let schema = document["components", "schemas", name, "properties", field]
                #expect(isBounded(schema), "\(name).\(field)")
                #expect(document["components", "schemas", name, "properties", field, "description"] != nil || field == "pagination")
            }
        }
    }

    private func isBounded(_ schema: DocumentValue?) -> Bool {
        guard case .object(let object)? = schema else { return false }
        if object["$ref"] != nil { return true }
        switch object["type"] {
        case "string", ["string", "null"]: return ["maxLength", "pattern", "enum", "format"].contains { object[$0] != nil }
        case "array": return object["maxItems"] != nil
        default: return true
        }
    }

    @Test func json_keepsSpecOrder() throws {
        let text = SampleAPI.document("v2").value.json().text(in: "en")
        let names = ["listTasks", "createTask", "getTask", "updateTask", "deleteTask", "listNames", "getTree", "ping"]
        let places = names.compactMap { text.range(of: "\"operationId\": \"\($0)\"")?.lowerBound }
        #expect(places.count == names.count)
        #expect(places == places.sorted())
    }

    @Test func document_madeTwice_isByteIdentical() {
        let first = SampleAPI.document("v1").value.json().text(in: "ja")
        #expect(first == SampleAPI.document("v1").value.json().text(in: "ja"))
    }
}
