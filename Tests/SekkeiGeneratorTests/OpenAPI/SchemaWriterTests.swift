import Testing

@testable import SekkeiGenerator
@testable import SekkeiSpec

struct SchemaWriterTests {
    private let writer = SchemaWriter(api: SampleAPI.api)

    private static let scalars: [(Scalar, DocumentObject)] = [
        (.string, ["type": "string"]), (.boolean, ["type": "boolean"]), (.int32, ["type": "integer", "format": "int32"]),
        (.int64, ["type": "integer", "format": "int64"]), (.number, ["type": "number", "format": "double"]),
        (.uuid, ["type": "string", "format": "uuid"]), (.date, ["type": "string", "format": "date"]),
        (.dateTime, ["type": "string", "format": "date-time"]), (.time, ["type": "string", "format": "time"]),
        (.email, ["type": "string", "format": "email"]), (.uri, ["type": "string", "format": "uri"]),
        (.hostname, ["type": "string", "format": "hostname"]), (.ipv4, ["type": "string", "format": "ipv4"]),
        (.ipv6, ["type": "string", "format": "ipv6"]),
    ]

    @Test(arguments: scalars)
    func scalar_hasItsTypeAndFormat(scalar: Scalar, expected: DocumentObject) {
        #expect(writer.schema(TypeReference(kind: .scalar(scalar))) == expected)
    }

    @Test func scalars_areAllCovered() {
        #expect(Set(Self.scalars.map(\.0)) == Set(Scalar.allCases))
    }

    @Test func constraints_areAllWritten() {
        var constraints = Constraints()
        constraints.minLength = 1
        constraints.maxLength = 2
        constraints.pattern = "^a"
        constraints.minimum = .integer(3)
        constraints.maximum = .number("4.50")
        constraints.exclusiveMinimum = .integer(5)
        constraints.exclusiveMaximum = .integer(6)
        constraints.multipleOf = .integer(7)
        constraints.minItems = 8
        constraints.maxItems = 9
        constraints.uniqueItems = true
        constraints.minProperties = 10
        constraints.maxProperties = 11
        let expected: DocumentObject = [
            "type": "string", "minLength": 1, "maxLength": 2, "pattern": "^a", "minimum": 3, "maximum": .number("4.50"),
            "exclusiveMinimum": 5, "exclusiveMaximum": 6, "multipleOf": 7, "minItems": 8, "maxItems": 9, "uniqueItems": true,
            "minProperties": 10, "maxProperties": 11,
        ]
        #expect(writer.schema(TypeReference(kind: .scalar(.string), constraints: constraints)) == expected)
    }

    @Test func nesting_isFollowed() {
        let map = TypeReference(kind: .map(TypeReference(kind: .list(TypeReference(kind: .named("Task"))))))
        let expected: DocumentObject = [
            "type": "object", "additionalProperties": ["type": "array", "items": ["$ref": "#/components/schemas/Task"]],
        ]
        #expect(writer.schema(map) == expected)
    }
}
