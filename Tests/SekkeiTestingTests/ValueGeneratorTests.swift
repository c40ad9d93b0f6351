import SekkeiJSON
import Testing

@testable import SekkeiTesting

struct ValueGeneratorTests {
    static let schemas: [JSONValue] = [
        ["type": "integer", "minimum": 3, "maximum": 9, "multipleOf": 3],
        ["type": "integer", "exclusiveMinimum": -5, "exclusiveMaximum": -3],
        ["type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1], ["type": "string", "minLength": 12, "maxLength": 12],
        ["type": "string", "pattern": "^[A-Z]{2}-[0-9]{3}$", "maxLength": 6],
        ["type": "string", "format": "decimal", "x-sekkei-minimum": "77"],
        ["type": "string", "format": "duration", "x-sekkei-maximum": "PT1S"],
        ["type": "string", "contentEncoding": "base64", "x-sekkei-minLength": 5],
        ["type": ["string", "null"], "format": "date-time"], ["enum": ["a", "b", nil]], ["const": 4], ["type": "boolean"],
        ["type": "array", "items": ["enum": [1, 2, 3]], "minItems": 3, "uniqueItems": true],
        ["type": "object", "additionalProperties": ["type": "integer"], "propertyNames": ["pattern": "^[a-z]{4}$"], "minProperties": 1],
        [
            "type": "object", "required": ["a"], "minProperties": 2, "additionalProperties": false,
            "properties": [
                "a": ["type": "string", "format": "uuid"], "b": ["type": "string", "format": "email"], "c": ["readOnly": true],
            ],
        ],
        ["$ref": "#/$defs/Node", "$defs": ["Node": ["type": "object", "properties": ["next": ["$ref": "#/$defs/Node"]]]]],
    ]

    @Test(arguments: schemas)
    func value_isAllowedByItsSchema(_ schema: JSONValue) throws {
        let check = try JSONSchema(schema, direction: .request)
        for extent in [ValueGenerator.Extent.minimal, .full] {
            for _ in 0..<20 {
                var generator = ValueGenerator(root: SchemaRoot(schema), known: [:], random: SeededRandom(seed: printedSeed()))
                let value = generator.value(for: schema, extent: extent)
                #expect(check.faults(in: value).isEmpty, "\(value)")
            }
        }
    }

    @Test func knownValue_andExample_comeFirst_whereTheyFit() {
        let schema: JSONValue = ["type": "integer", "examples": ["no", 5], "maximum": 10]
        var generator = ValueGenerator(root: SchemaRoot(schema), known: ["id": 7, "large": 70], random: SeededRandom(seed: 1))
        #expect(generator.value(for: schema, named: "id", extent: .minimal) == 7)
        #expect(generator.value(for: schema, named: "large", extent: .minimal) == 5)
    }

    @Test func sortKeys_standInOneDirectionOnly() {
        let schema: JSONValue = ["type": "array", "items": ["enum": ["a", "-a"]], "uniqueItems": true]
        for seed in 0..<50 as Range<UInt64> {
            var generator = ValueGenerator(root: SchemaRoot(schema), known: [:], random: SeededRandom(seed: seed))
            #expect(generator.elements(of: schema, count: 2).count == 1)
        }
    }

    struct Bounds: Sendable {
        let schema: JSONValue
        let invalid: [String]
        let valid: [String]
    }

    static let bounds = [
        Bounds(
            schema: ["type": "integer", "minimum": 1, "format": "int32"], invalid: ["0", "2147483648", "1.5"], valid: ["1", "2147483647"]),
        Bounds(schema: ["type": "string", "maxLength": 2], invalid: ["\"ooo\""], valid: ["\"oo\"", "\"𠮷𠮷\""]),
        Bounds(schema: ["type": "string", "minLength": 1], invalid: ["\"\""], valid: ["\"o\""]),
        Bounds(schema: ["type": "array", "items": ["const": "o"], "maxItems": 1], invalid: [#"["o","o"]"#], valid: [#"["o"]"#]),
        Bounds(schema: ["type": "array", "items": ["const": 1], "uniqueItems": true], invalid: ["[1,1]"], valid: []),
        Bounds(schema: ["enum": ["a"]], invalid: ["\"no-such-value\""], valid: ["\"a\""]),
        Bounds(schema: ["type": "string", "format": "date"], invalid: ["\"2026-02-30\""], valid: []),
    ]

    @Test(arguments: bounds)
    func variants_standOnBothSidesOfEachBound(_ bounds: Bounds) {
        let generator = ValueGenerator(root: SchemaRoot(bounds.schema), known: [:], random: SeededRandom(seed: 4))
        var variants = SchemaVariants(bounds.schema, generator)
        let all = variants.all()
        func texts(_ isValid: Bool) -> Set<String> {
            Set(all.filter { $0.isValid == isValid }.map { bounds.schema["enum"] == nil ? Self.masked($0.value) : $0.value.description })
        }
        #expect(texts(false).isSuperset(of: bounds.invalid), "\(texts(false))")
        #expect(texts(true).isSuperset(of: bounds.valid), "\(texts(true))")
    }

    /// A value with an o in the place of each letter of a made-up word.
    private static func masked(_ value: JSONValue) -> String {
        guard let text = value.stringValue, text.utf8.allSatisfy({ (97...122).contains($0) }) else { return value.description }
        return "\"\(String(repeating: "o", count: text.utf8.count))\""
    }

    @Test func bodyVariants_changeOneThingAtATime() {
        let schema: JSONValue = [
            "type": "object", "required": ["a"], "additionalProperties": false,
            "properties": ["a": ["type": "object", "properties": ["b": ["type": "array", "items": ["type": "integer", "minimum": 1]]]]],
        ]
        let generator = ValueGenerator(root: SchemaRoot(schema), known: [:], random: SeededRandom(seed: 4))
        let variants = BodyVariants.all(of: ["a": ["b": [1, 2]]], schema: schema, generator)
        let labels = Set(variants.map { "\($0.field)|\($0.isValid)" })
        #expect(labels.isSuperset(of: ["|false", "a|false", "no_such_field|false", "a.b|false", "a.b[0]|false", "a.b[0]|true"]))
        let duplicate = variants.compactMap { if case .text(let text) = $0.content { text } else { nil } }
        #expect(duplicate == [#"{"a":{"b":[1,2]},"a":{"b":[1,2]}}"#])
    }
}
