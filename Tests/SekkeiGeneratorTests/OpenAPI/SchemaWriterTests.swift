import Testing

@testable import SekkeiGenerator
@testable import SekkeiSpec

struct SchemaWriterTests {
    private let writer = SchemaWriter(api: SampleAPI.api, names: ComponentNames(api: SampleAPI.api))

    private static let scalars: [(Scalar, DocumentObject)] = [
        (.string, ["type": "string"]), (.boolean, ["type": "boolean"]), (.int32, ["type": "integer", "format": "int32"]),
        (.int64, ["type": "integer", "format": "int64"]), (.number, ["type": "number", "format": "double"]),
        (.uuid, ["type": "string", "format": "uuid"]), (.date, ["type": "string", "format": "date"]),
        (.dateTime, ["type": "string", "format": "date-time"]),
        (.time, ["type": "string", "format": "time-local", "pattern": .string(SchemaWriter.timePattern)]),
        (.email, ["type": "string", "format": "email"]), (.uri, ["type": "string", "format": "uri"]),
        (.hostname, ["type": "string", "format": "hostname"]), (.ipv4, ["type": "string", "format": "ipv4"]),
        (.ipv6, ["type": "string", "format": "ipv6"]), (.duration, ["type": "string", "format": "duration"]),
        (.decimal, ["type": "string", "format": "decimal", "pattern": .string(SchemaWriter.decimalPattern)]),
        (.bytes, ["type": "string", "contentEncoding": "base64"]), (.file, ["type": "string", "format": "binary"]), (.any, [:]),
    ]

    @Test(arguments: scalars)
    func scalar_hasItsTypeAndFormat(scalar: Scalar, expected: DocumentObject) {
        #expect(writer.schema(TypeReference(kind: .scalar(scalar))) == expected)
    }

    @Test func scalars_areAllCovered() {
        #expect(Set(Self.scalars.map(\.0)) == Set(Scalar.allCases))
    }

    @Test func constraints_ofATextAreAllWritten() {
        var constraints = Constraints()
        constraints.minLength = 1
        constraints.maxLength = 2
        constraints.pattern = "^a"
        constraints.format = "password"
        constraints.allowed = [.string("a"), .string("ab")]
        let expected: DocumentObject = [
            "type": "string", "format": "password", "minLength": 1, "maxLength": 2, "pattern": "^a", "enum": ["a", "ab"],
        ]
        #expect(schema(.scalar(.string), constraints) == expected)
    }

    private static let bounds: Constraints = {
        var constraints = Constraints()
        constraints.minimum = .integer(3)
        constraints.maximum = .number("4.50")
        constraints.exclusiveMinimum = .integer(2)
        constraints.exclusiveMaximum = .integer(6)
        constraints.multipleOf = .number("0.5")
        return constraints
    }()

    @Test func constraints_ofANumberAreAllWritten() {
        let expected: DocumentObject = [
            "type": "number", "format": "double", "minimum": 3, "maximum": .number("4.50"), "exclusiveMinimum": 2, "exclusiveMaximum": 6,
            "multipleOf": .number("0.5"),
        ]
        #expect(schema(.scalar(.number), Self.bounds) == expected)
    }

    @Test func bounds_ofADecimalAreTextsOfTheFrameworksOwn() {
        let expected: DocumentObject = [
            "type": ["string", "null"], "format": "decimal", "pattern": .string(SchemaWriter.decimalPattern), "x-sekkei-minimum": "3",
            "x-sekkei-maximum": "4.50", "x-sekkei-exclusiveMinimum": "2", "x-sekkei-exclusiveMaximum": "6", "x-sekkei-multipleOf": "0.5",
        ]
        #expect(writer.schema(TypeReference(kind: .scalar(.decimal), constraints: Self.bounds), isNullable: true) == expected)
    }

    @Test(arguments: [(0, 0), (1, 4), (3, 4), (4, 8), (6, 8)])
    func lengths_ofBytesCountCharactersAndSayTheBytes(bytes: Int, characters: Int64) {
        var constraints = Constraints()
        constraints.maxLength = bytes
        let expected: DocumentObject = [
            "type": "string", "contentEncoding": "base64", "maxLength": .integer(characters), "x-sekkei-maxLength": .integer(Int64(bytes)),
        ]
        #expect(schema(.scalar(.bytes), constraints) == expected)
    }

    private static let constants: [(TypeReference.Kind, Literal, DocumentObject, DocumentObject)] = [
        (.scalar(.string), .string("a"), ["type": "string", "const": "a"], ["type": ["string", "null"], "enum": ["a", .null]]),
        (
            .scalar(.int32), .integer(7), ["type": "integer", "format": "int32", "const": 7],
            ["type": ["integer", "null"], "format": "int32", "enum": [7, .null]]
        ),
        (
            .scalar(.boolean), .boolean(false), ["type": "boolean", "enum": [false]],
            ["type": ["boolean", "null"], "enum": [false, .null]]
        ),
        (
            .named("TaskStatus"), .string("todo"), ["type": "string", "const": "todo"],
            ["type": ["string", "null"], "enum": ["todo", .null]]
        ),
    ]

    @Test(arguments: constants)
    func constant_isSaidWithoutConstantBooleans(
        kind: TypeReference.Kind, constant: Literal, expected: DocumentObject, nullable: DocumentObject
    ) {
        var type = TypeReference(kind: kind)
        type.constraints.constant = constant
        #expect(writer.schema(type) == expected)
        #expect(writer.schema(type, isNullable: true) == nullable)
    }

    @Test func constraints_ofListsAndMapsAreAllWritten() {
        var constraints = Constraints()
        constraints.minItems = 8
        constraints.maxItems = 9
        constraints.uniqueItems = true
        constraints.minProperties = 10
        constraints.maxProperties = 11
        let text = TypeReference(kind: .scalar(.string))
        let list: DocumentObject = ["type": "array", "items": ["type": "string"], "minItems": 8, "maxItems": 9, "uniqueItems": true]
        #expect(schema(.list(text), constraints) == list)
        var keys = Constraints()
        keys.maxLength = 3
        let map: DocumentObject = [
            "type": "object", "additionalProperties": ["type": "string"], "propertyNames": ["maxLength": 3], "minProperties": 10,
            "maxProperties": 11,
        ]
        #expect(schema(.map(text, keys: keys), constraints) == map)
    }

    private func schema(_ kind: TypeReference.Kind, _ constraints: Constraints) -> DocumentObject {
        writer.schema(TypeReference(kind: kind, constraints: constraints))
    }

    @Test func nesting_isFollowed() {
        let map = TypeReference(kind: .map(TypeReference(kind: .list(TypeReference(kind: .named("Task"))))))
        let expected: DocumentObject = [
            "type": "object", "additionalProperties": ["type": "array", "items": ["$ref": "#/components/schemas/Task"]],
        ]
        #expect(writer.schema(map) == expected)
    }
}
