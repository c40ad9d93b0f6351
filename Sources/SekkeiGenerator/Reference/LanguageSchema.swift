import SekkeiSpec

/// The JSON Schema (draft 2020-12) of a spec file, for editors: what the table of keys says, in the words that YAML language
/// servers understand.
///
/// It describes values as YAML 1.2 resolves them: where the compiler takes a text, `2.0` and `true` pass too. What takes more
/// than one place to see (unknown types, constraints that contradict each other) is left to the compiler.
package enum LanguageSchema {
    package static func value() -> DocumentValue {
        var schema: DocumentObject = [
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "Sekkei spec",
            "description": .string("A file of a spec in the Sekkei language, version 1 (sekkei \(ToolVersion.current))."),
        ]
        schema.merge(place(.top))
        // A file without content holds nothing.
        schema["type"] = ["object", "null"]
        var definitions = shared
        for place in Place.allCases where place != .top { definitions[name(of: place)] = .object(self.place(place)) }
        schema["$defs"] = .object(definitions)
        return .object(schema)
    }

    /// The file's text: JSON, indented, ended by a line feed.
    package static var text: String { value().json().text(in: "") }

    private static func place(_ place: Place) -> DocumentObject {
        let keys = Vocabulary.keys(in: place)
        var schema: DocumentObject = ["type": "object", "description": .string(capitalized(place.rawValue) + ".")]
        let required = keys.filter(\.isRequired).map { DocumentValue.string($0.name) }
        if !required.isEmpty { schema["required"] = .array(required) }
        schema["properties"] = .object(DocumentObject(keys.map { ($0.name, .object(key($0, in: place))) }))
        var patterns: DocumentObject = ["^x-": ["description": "Carried into the OpenAPI document as it is."]]
        if let names = Vocabulary.freeNames(in: place) {
            // A key of the place may look like a name, too.
            let fixed = keys.map(\.name).joined(separator: "|")
            patterns["^(?!(\(fixed))$)" + names.form.pattern.dropFirst()] = .object(self.schema(of: names.content))
        }
        schema["patternProperties"] = .object(patterns)
        schema["additionalProperties"] = false
        return schema
    }

    private static func key(_ key: KeyDefinition, in place: Place) -> DocumentObject {
        var schema = self.schema(of: Vocabulary.content(of: key, in: place))
        let isDefault = key.defaultText.map { "\nDefault: \($0)." } ?? ""
        schema["description"] = .string("\(key.meaning)\(isDefault)\nExample: \(Vocabulary.example(of: key, in: place))")
        return schema
    }

    private static func schema(of content: KeyContent) -> DocumentObject {
        switch content {
        case .text: return reference("text")
        case .boolean: return ["type": "boolean"]
        case .integer: return ["type": "integer"]
        case .number: return ["type": "number"]
        case .form(let form): return ["type": "string", "pattern": .string(form.pattern)]
        case .words(let words): return ["enum": .array(words.map { .string($0) })]
        case .type: return reference("typeName")
        case .localizedText: return reference("localizedText")
        case .nothing: return ["type": "null"]
        case .value: return [:]
        case .place(let place): return reference(name(of: place))
        case .list(let item): return ["type": "array", "items": .object(schema(of: item))]
        case .named(let form, let content):
            return [
                "type": "object", "patternProperties": .object(DocumentObject([(form.pattern, .object(schema(of: content)))])),
                "additionalProperties": false,
            ]
        case .either(let contents): return ["anyOf": .array(contents.map { .object(schema(of: $0)) })]
        }
    }

    private static func reference(_ name: String) -> DocumentObject { ["$ref": .string("#/$defs/\(name)")] }

    private static func name(of place: Place) -> String { String(describing: place) }

    private static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    private static var shared: DocumentObject {
        let text: DocumentObject = ["type": ["string", "number", "boolean"], "description": "A text; unquoted numbers are texts, too."]
        let languages: DocumentObject = [
            "type": "object", "minProperties": 1,
            "patternProperties": ["^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$": .object(reference("text"))], "additionalProperties": false,
        ]
        return [
            "text": .object(text),
            "localizedText": ["anyOf": [.object(reference("text")), .object(languages)]],
            "typeName": .object(typeName),
        ]
    }

    private static var typeName: DocumentObject {
        let names = Vocabulary.typeNames.map(\.name)
        let meanings = Vocabulary.typeNames.map { "\($0.name): \($0.meaning)" }.joined(separator: "\n")
        let item = "(\(names.joined(separator: "|"))|[A-Z][A-Za-z0-9_]*)"
        return [
            "description": .string("A type.\n\(meanings)\nlist<T>, map<T>: A list of values; a map from strings to values."),
            "anyOf": [
                ["enum": .array(names.map { .string($0) })],
                ["type": "string", "pattern": "^[A-Z][A-Za-z0-9_]*$"],
                ["type": "string", "pattern": .string("^( *(list|map) *<){1,8} *\(item) *(> *){1,8}$")],
            ],
        ]
    }
}
