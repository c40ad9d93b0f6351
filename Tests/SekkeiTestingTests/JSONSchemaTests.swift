import SekkeiJSON
import SekkeiTesting
import Testing

/// The keywords of JSON Schema 2020-12, one row for each thing that the specification says of them.
struct JSONSchemaTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let schema: JSONValue
        let valid: [JSONValue]
        let invalid: [JSONValue]

        init(_ schema: JSONValue, valid: [JSONValue] = [], invalid: [JSONValue] = []) {
            self.schema = schema
            self.valid = valid
            self.invalid = invalid
        }

        var testDescription: String { schema.description }
    }

    static let types = [
        Row(
            ["type": "integer"], valid: [1, 1.0, -3, number("1e2"), number("123456789012345678901234567890")],
            invalid: [1.1, "1", true, nil]),
        Row(["type": "number"], valid: [1, 1.5, -0.0], invalid: ["1", nil, [], [:]]),
        Row(["type": "string"], valid: ["", "1"], invalid: [1, nil, true]),
        Row(["type": "boolean"], valid: [true, false], invalid: [0, 1, "true", nil]),
        Row(["type": "null"], valid: [nil], invalid: [0, false, "", [:]]), Row(["type": "object"], valid: [[:]], invalid: [[], nil, "a"]),
        Row(["type": "array"], valid: [[], [1]], invalid: [[:], nil]),
        Row(["type": ["string", "null"]], valid: ["a", nil], invalid: [1, [:]]), Row(true, valid: [1, nil, [:]]),
        Row(false, invalid: [1, nil, [:]]), Row([:], valid: [1, nil, "a"]),
    ]

    static let numbers = [
        Row(["minimum": 1.1], valid: [1.1, 2, "0"], invalid: [0.6, 1]),
        Row(["minimum": -2], valid: [-2, -2.0, -1], invalid: [-3, -2.0001]),
        Row(["maximum": 3.0], valid: [3, 2.6], invalid: [3.5]), Row(["exclusiveMinimum": 1.1], valid: [1.2], invalid: [1.1, 0]),
        Row(["exclusiveMaximum": 3], valid: [2.9], invalid: [3, 3.5]), Row(["multipleOf": 2], valid: [10, 0, -4], invalid: [7, 1.5]),
        Row(["multipleOf": 0.0001], valid: [0.0075, 1], invalid: [0.00751]), Row(["multipleOf": 1.5], valid: [0, 4.5], invalid: [35]),
        Row(["multipleOf": 0.01], valid: [4.02, 19.99], invalid: [4.025]),
        Row(["maximum": number("9223372036854775807")], valid: [number("9223372036854775807")], invalid: [number("9223372036854775808")]),
        Row(["type": "integer", "format": "int32"], valid: [2_147_483_647], invalid: [2_147_483_648, -2_147_483_649]),
        Row(
            ["type": "integer", "format": "int64"], valid: [number("-9223372036854775808")],
            invalid: [number("9223372036854775808"), number("1e30")]),
    ]

    static let texts = [
        Row(["minLength": 2], valid: ["fo", "foo", 1], invalid: ["f", "\u{1F4A9}"]),
        Row(["maxLength": 2], valid: ["f", "fo", "\u{1F4A9}\u{1F4A9}", 100], invalid: ["foo", "e\u{301}e"]),
        Row(["pattern": "^a*$"], valid: ["", "aaa", 1, [:]], invalid: ["abc"]), Row(["pattern": "a+"], valid: ["xxaayy"], invalid: ["b"]),
        Row(["format": "date"], valid: ["2024-02-29", 1], invalid: ["2023-02-29", "2023-2-9", ""]),
        Row(
            ["format": "date-time"], valid: ["2026-06-01T09:30:00.123Z", "2026-06-01T09:30:00+09:00"],
            invalid: ["2026-06-01", "2026-13-01T00:00:00Z"]),
        Row(["format": "email"], valid: ["a@example.com"], invalid: ["a", "a@b@c"]),
        Row(["format": "uuid"], valid: ["0b6f4c1e-7f0d-4b52-9a3e-5d8c2f6a1b90"], invalid: ["0b6f4c1e7f0d4b529a3e5d8c2f6a1b90"]),
        Row(["format": "ipv4"], valid: ["192.0.2.1"], invalid: ["256.0.0.1", "1.2.3"]),
        Row(["format": "ipv6"], valid: ["::1"], invalid: ["::g"]),
        Row(["format": "hostname"], valid: ["example.com"], invalid: ["-a", ""]),
        Row(["format": "uri"], valid: ["https://example.com"], invalid: ["a b"]), Row(["format": "password"], valid: ["", "x"]),
        Row(["contentEncoding": "base64", "x-sekkei-maxLength": 2], valid: ["AQI="], invalid: ["AQI", "AQIC", "????"]),
        Row(
            ["format": "decimal", "x-sekkei-minimum": "0.5", "x-sekkei-multipleOf": "0.1"], valid: ["0.5", "1.10"],
            invalid: ["0.4", "0.55", "1e1"]),
        Row(["format": "decimal", "x-sekkei-exclusiveMaximum": "1"], valid: ["0.99"], invalid: ["1", "1.0"]),
        Row(["format": "duration", "x-sekkei-maximum": "PT1H"], valid: ["PT60M"], invalid: ["PT61M", "P", "P1Y"]),
    ]

    static let choices = [
        Row(["enum": [1, "a", nil, ["b": 1]]], valid: [1, 1.0, "a", nil, ["b": 1.0]], invalid: [2, "b", ["b": 2], false]),
        Row(["const": ["a": [1]]], valid: [["a": [1.0]]], invalid: [["a": [2]], nil]),
        Row(["const": false], valid: [false], invalid: [0, nil]),
    ]

    static let arrays = [
        Row(["items": ["type": "integer"]], valid: [[], [1, 2], "a"], invalid: [[1, "a"]]),
        Row(["items": false], valid: [[]], invalid: [[1]]),
        Row(["minItems": 1], valid: [[1], ""], invalid: [[]]), Row(["maxItems": 1], valid: [[], [1]], invalid: [[1, 2]]),
        Row(
            ["uniqueItems": true], valid: [[1, 2], [1, true], [["a": 1], ["a": 2]]],
            invalid: [[1, 1.0], [["a": 1, "b": 2], ["b": 2, "a": 1]]]),
        Row(["uniqueItems": false], valid: [[1, 1]]),
    ]

    static let objects = [
        Row(["required": ["a"]], valid: [["a": nil], [], 12], invalid: [[:], ["b": 1]]),
        Row(["properties": ["a": ["type": "integer"]]], valid: [[:], ["a": 1], ["b": "x"]], invalid: [["a": "x"]]),
        Row(["properties": ["a": [:]], "additionalProperties": false], valid: [["a": 1]], invalid: [["b": 1]]),
        Row(["additionalProperties": ["type": "boolean"]], valid: [["x": true]], invalid: [["x": 1]]),
        Row(["propertyNames": ["maxLength": 2, "pattern": "^[a-z]+$"]], valid: [["ab": 1], [:]], invalid: [["abc": 1], ["A": 1]]),
        Row(["minProperties": 1], valid: [["a": 1], []], invalid: [[:]]),
        Row(["maxProperties": 1], valid: [["a": 1]], invalid: [["a": 1, "b": 2]]),
    ]

    static let combinations = [
        Row(["allOf": [["minimum": 2], ["maximum": 4]]], valid: [3, "a"], invalid: [1, 5]),
        Row(["anyOf": [["type": "integer"], ["minimum": 2]]], valid: [1, 2.5], invalid: [1.5]),
        Row(["oneOf": [["type": "integer"], ["minimum": 2]]], valid: [1, 2.5], invalid: [3, 1.5]),
        Row(["not": ["type": "integer"]], valid: ["a", 1.5], invalid: [1]),
        Row(["$ref": "#/$defs/a", "maximum": 4, "$defs": ["a": ["minimum": 2]]], valid: [3], invalid: [1, 5]),
        Row(
            ["properties": ["next": ["$ref": "#"], "id": ["type": "integer"]], "additionalProperties": false],
            valid: [["next": ["next": ["id": 1]]]], invalid: [["next": ["next": ["id": "1"]]], ["next": ["other": 1]]]),
        Row(["$ref": "#/$defs/a~1b~0c", "$defs": ["a/b~c": ["type": "string"]]], valid: ["x"], invalid: [1]),
        Row(
            [
                "oneOf": [["$ref": "#/$defs/Cat"], ["$ref": "#/$defs/Dog"]],
                "discriminator": ["propertyName": "kind", "mapping": ["cat": "#/$defs/Cat", "dog": "#/$defs/Dog"]],
                "$defs": ["Cat": ["required": ["lives"]], "Dog": ["required": ["bone"]]],
            ],
            valid: [["kind": "cat", "lives": 9], ["kind": "dog", "bone": 1]],
            invalid: [["kind": "cat", "bone": 1], ["kind": "cow", "lives": 9], ["lives": 9], 1]),
    ]

    static func number(_ text: String) -> JSONValue { JSONNumber(text).map(JSONValue.number) ?? nil }

    @Test(arguments: types + numbers + texts + choices + arrays + objects + combinations)
    func value_againstKeyword(_ row: Row) throws {
        let schema = try JSONSchema(row.schema)
        for value in row.valid { #expect(schema.faults(in: value).isEmpty, "\(value) should be valid") }
        for value in row.invalid { #expect(!schema.faults(in: value).isEmpty, "\(value) should be invalid") }
    }

    @Test func faults_areAllReported_withTheirPlaces() throws {
        let schema = try JSONSchema([
            "type": "object", "required": ["a", "b/c"], "additionalProperties": false,
            "properties": ["list": ["items": ["type": "integer", "minimum": 1]], "~": ["maxLength": 1], "a": true, "b/c": true],
        ])
        let faults = schema.faults(in: ["list": [1, 0, "x"], "~": "ab", "other": 1])
        let found = faults.map { "\($0.pointer) \($0.keyword)" }
        #expect(
            found == ["/a required", "/b~1c required", "/list/1 minimum", "/list/2 type", "/~0 maxLength", "/other additionalProperties"])
    }

    @Test func direction_decidesAboutReadOnlyAndWriteOnly() throws {
        let schema: JSONValue = [
            "required": ["id", "secret"], "properties": ["id": ["readOnly": true], "secret": ["$ref": "#/$defs/Secret"]],
            "$defs": ["Secret": ["type": "string", "writeOnly": true]],
        ]
        func keywords(_ direction: JSONSchema.Direction, _ value: JSONValue) throws -> [String] {
            try JSONSchema(schema, direction: direction).faults(in: value).map(\.keyword)
        }
        #expect(try keywords(.request, ["secret": "x"]) == [])
        #expect(try keywords(.request, ["id": 1, "secret": "x"]) == ["readOnly"])
        #expect(try keywords(.answer, ["id": 1]) == [])
        #expect(try keywords(.answer, ["id": 1, "secret": "x"]) == ["writeOnly"])
        #expect(try keywords(.both, [:]) == ["required", "required"])
    }

    @Test func closedObject_reportsWhatIsNotDocumented() throws {
        var schema = try JSONSchema(["properties": ["a": ["properties": ["b": true]], "open": ["additionalProperties": true]]])
        schema.isClosed = true
        #expect(schema.faults(in: ["a": ["b": 1, "c": 2], "open": ["x": 1]]).map(\.pointer) == ["/a/c"])
    }

    @Test(
        arguments: [
            ["minimun": 1], ["properties": ["a": ["nullable": true]]], ["items": ["x-sekkei-unheard": 1]], ["format": "postal-code"],
            ["type": "float"], ["pattern": "(?=a)"], ["$ref": "#/$defs/none"], ["allOf": [["if": [:]]]],
            ["contentEncoding": "quoted-printable"],
            ["additionalProperties": ["unevaluatedProperties": false]], ["$ref": "#/$defs/a", "$defs": ["a": ["nullable": true]]], 1,
        ] as [JSONValue])
    func unknownWord_isAnError(_ schema: JSONValue) {
        #expect(throws: SchemaError.self) { try JSONSchema(schema) }
    }

    @Test func extensionOfAnotherTool_saysNothing() throws {
        #expect(try JSONSchema(["x-enum-descriptions": ["a"], "type": "string"]).faults(in: "x").isEmpty)
    }
}
