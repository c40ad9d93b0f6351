import Foundation
import SekkeiGenerator
import Testing

@testable import SekkeiSpec

struct LanguageSchemaTests {
    private static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// Loads YAML as editors do, by the core schema of YAML 1.2, and answers the first fault of each text; null for none.
    private static let script = """
        import json, re, sys, yaml
        from jsonschema import Draft202012Validator

        class Loader(yaml.BaseLoader): pass
        Loader.yaml_implicit_resolvers = {}
        for tag, form, first in [
            ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]), ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", list("tTfF")),
            ("int", r"^[-+]?[0-9]+$", list("-+0123456789")),
            ("float", r"^[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", list("-+.0123456789")),
        ]: Loader.add_implicit_resolver("tag:yaml.org,2002:" + tag, re.compile(form), first)
        Loader.add_constructor("tag:yaml.org,2002:null", lambda loader, node: None)
        Loader.add_constructor("tag:yaml.org,2002:bool", lambda loader, node: node.value.lower() == "true")
        Loader.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(node.value))
        Loader.add_constructor("tag:yaml.org,2002:float", lambda loader, node: float(node.value))

        def named(value):
            if isinstance(value, list): return [named(item) for item in value]
            if not isinstance(value, dict): return value
            return {name if isinstance(name, str) else json.dumps(name): named(item) for name, item in value.items()}

        given = json.load(open(sys.argv[1]))
        Draft202012Validator.check_schema(given["schema"])
        validator = Draft202012Validator(given["schema"])
        faults = []
        for text in given["texts"]:
            # In braces PyYAML takes no question mark at the end of a plain key; editors do.
            text = re.sub(r"([A-Za-z0-9_-]+)\\?: ", r'"\\1?": ', text)
            fault = next(validator.iter_errors(named(yaml.load(text, Loader))), None)
            faults.append(fault and f"{'/'.join(map(str, fault.absolute_path))}: {fault.message}"[:300])
        print(json.dumps(faults))
        """

    /// The schema's first fault with each text.
    private func faults(_ texts: [String]) throws -> [String?] {
        let input: DocumentValue = ["schema": LanguageSchema.value(), "texts": .array(texts.map { .string($0) })]
        let result = try Python.run(Self.script, input: input.json().text(in: ""))
        try #require(result.status == 0, "\(result.output)")
        return try JSONDecoder().decode([String?].self, from: Data(result.output.utf8))
    }

    private static let hasPython = Python.has("jsonschema, yaml")

    @Test(
        .enabled(if: hasPython, "needs python3 with jsonschema and PyYAML"),
        arguments: ["spec", "Tests/FeatureAPI", "Tests/SekkeiSpecTests/Fixtures", "Tests/SekkeiGeneratorTests/Fixtures"])
    func specs_thatCompile_areAccepted(folder: String) throws {
        let root = Self.repository.appending(path: folder)
        let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path).filter {
            Generator.isSpecFile($0) && !$0.contains("expected/") && (!folder.contains("SekkeiSpecTests") || $0.hasPrefix("valid_"))
        }.sorted()
        #expect(paths.count >= 3)
        let texts = try paths.map { try String(contentsOf: root.appending(path: $0), encoding: .utf8) }
        for (path, fault) in zip(paths, try faults(texts)) { #expect(fault == nil, "\(path)") }
    }

    @Test(.enabled(if: hasPython, "needs python3 with jsonschema and PyYAML"))
    func examples_ofEveryKey_areAccepted() throws {
        let keys = LanguageReferenceTests.keys.compactMap { place, name in Vocabulary.key(name, in: place).map { (place, $0) } }
        let texts = keys.map { ReferenceSpec(place: $0.0, key: $0.1).text }
        for ((place, key), fault) in zip(keys, try faults(texts)) {
            #expect(fault == nil, "\(key.name) in \(place.rawValue): \(fault ?? "accepted")")
        }
    }

    private static let mistakes = [
        "sekkei: one", "seckei: 1", "api: { title: Shop }", "api: { title: Shop, version: 1.0.0, contacts: {} }",
        "api: { title: Shop, version: 1.0.0, servers: { url: https://example.com } }",
        "api: { title: { english: Shop }, version: 1.0.0 }", "versions: { 2: { current: true } }", "versions: { v2: { current: yes } }",
        "versions: { v2: { released: June } }", "auth: { bearer: { scheme: bearer } }",
        "auth: { bearer: { scheme: oauth }, user: { properties: {} } }",
        "errors: { BizClosed: { code: BIZ010, status: 409, message: No } }",
        "errors: { BIZ_CLOSED: { code: 10, status: 409, message: No } }", "errors: { BIZ_CLOSED: { code: BIZ010, status: Conflict } }",
        "types: { task: { properties: {} } }", "types: { Task: { property: { id: int64 } } }",
        "types: { Task: { properties: { id: int } } }",
        "types: { Task: { properties: { id: { type: \"string[]\" } } } }", "types: { Task: { properties: { id: { minLength: long } } } }",
        "types: { Task: { properties: { id: { type: string, minLen: 1 } } } }", "types: { Task: { properties: { tags: array<string> } } }",
        "types: { Task: { properties: { \"a b\": string } } }", "types: { Level: { enum: low } }",
        "services: { Tasks: { path: tasks, operations: {} } }", "services: { Tasks: { path: /tasks } }",
        "services: { Tasks: { operations: { ListTasks: { http: GET / } } } }", "services: { Tasks: { operations: { listTasks: {} } } }",
        "services: { Tasks: { operations: { listTasks: { http: FETCH / } } } }",
        "services: { Tasks: { operations: { listTasks: { http: GET /, paginate: pages } } } }",
        "services: { Tasks: { operations: { listTasks: { http: GET /, timeout: 10 } } } }",
        "services: { Tasks: { operations: { listTasks: { http: GET /, maxBody: 1 megabyte } } } }",
        "services: { Tasks: { operations: { listTasks: { http: GET /, returns: { stream: Task, as: json } } } } }",
        "services: { Tasks: { operations: { listTasks: { http: GET /, responses: {} } } } }", "defaults: { auth: { bearer: [] } }",
    ]

    @Test(.enabled(if: hasPython, "needs python3 with jsonschema and PyYAML"))
    func mistakes_areRefused() throws {
        for (text, fault) in zip(Self.mistakes, try faults(Self.mistakes)) { #expect(fault != nil, "\(text)") }
    }

    @Test func schema_usesNoKeywordThatEditorsDoNotKnow() {
        let known: Set<String> = [
            "$schema", "$ref", "$defs", "title", "description", "type", "enum", "pattern", "items", "anyOf", "properties", "required",
            "patternProperties", "additionalProperties", "minProperties",
        ]
        var words: Set<String> = []
        collect(LanguageSchema.value(), into: &words)
        #expect(words.isSubset(of: known), "\(words.subtracting(known))")
    }

    private func collect(_ schema: DocumentValue, into words: inout Set<String>) {
        guard case .object(let object) = schema else { return }
        words.formUnion(object.names)
        for member in object.members {
            let value = member.value
            switch (member.name, value) {
            case ("properties", .object(let members)), ("patternProperties", .object(let members)), ("$defs", .object(let members)):
                for member in members.members { collect(member.value, into: &words) }
            case ("anyOf", .array(let parts)): for part in parts { collect(part, into: &words) }
            case ("items", _): collect(value, into: &words)
            default: break
            }
        }
    }

    @Test func keys_ofMappings_saySomethingOfWhatStandsBelow() {
        for place in Place.allCases {
            for key in Vocabulary.keys(in: place) where Vocabulary.content(of: key, in: place) == .value {
                #expect(
                    ["example", "default", "const", "body", "returns", "fill", "was"].contains(key.name), "\(key.name) in \(place.rawValue)"
                )
            }
        }
    }

    @Test func text_madeTwice_isByteIdentical() {
        #expect(LanguageSchema.text == LanguageSchema.text)
        #expect(LanguageSchema.text.hasSuffix("}\n"))
    }
}
