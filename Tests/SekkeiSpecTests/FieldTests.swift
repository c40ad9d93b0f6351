import Testing

@testable import SekkeiSpec

@Suite struct FieldTests {
    @Test(arguments: [
        ("a: string", Scalar.string), ("a: integer", .int64), ("a: { type: integer, format: int32 }", .int32),
        ("a: { type: string, format: uuid }", .uuid), ("a: { type: string, format: date-time }", .dateTime), ("a: date-time", .dateTime),
        ("a: { type: string, format: ipv6 }", .ipv6), ("a: { type: int64, format: int64 }", .int64),
        ("a: { type: uuid, format: uuid }", .uuid),
    ])
    func field_ofScalar_hasItsType(field: String, scalar: Scalar) {
        #expect(Specs.property(field)?.type.kind == .scalar(scalar))
    }

    @Test(arguments: [
        ("a: string", true, false, false), ("a?: string", false, false, true), ("a: { type: string, nullable: true }", true, true, true),
        ("a: { type: string, default: x }", true, false, false), ("a?: { type: string, default: x }", false, false, false),
    ])
    func field_withMark_isOptionalAsItSays(field: String, isRequired: Bool, isNullable: Bool, isOptional: Bool) throws {
        let property = try #require(Specs.property(field))
        #expect(property.isRequired == isRequired)
        #expect(property.isNullable == isNullable)
        #expect(property.isOptional == isOptional)
    }

    @Test(arguments: [
        ("a: { type: string, default: no }", Literal.string("no")), ("a: { type: string, default: 1.10 }", .string("1.10")),
        ("a: { type: string, default: 0123 }", .string("0123")), ("a: { type: string, default: '' }", .string("")),
        ("a: { type: int64, default: 7 }", .integer(7)), ("a: { type: boolean, default: true }", .boolean(true)),
        ("a: { type: number, default: 1.10 }", .number("1.10")), ("a: { type: Level, default: low }", .string("low")),
        ("a: { type: list<Level>, default: [low, high] }", .list([.string("low"), .string("high")])),
        ("a: { type: map<int64>, default: { x: 1 } }", .object([LiteralMember(name: "x", value: .integer(1))])),
        ("a: { type: int64, nullable: true, default: ~ }", .null),
    ])
    func default_ofField_isReadAsItsType(field: String, value: Literal) {
        #expect(Specs.property(field)?.defaultValue == value)
    }

    @Test(arguments: [
        "a: { type: int64, default: '7' }", "a: { type: boolean, default: yes }", "a: { type: Level, default: LOW }",
        "a: { type: string, default: ~ }",
        "a: { type: list<int64>, default: [1, x] }", "a: { type: list<int64>, default: 1 }",
    ])
    func default_ofAnotherType_isRefused(field: String) {
        #expect(Specs.field(field).diagnostics.map(\.code) == [.invalidDefault])
    }

    @Test func constraints_ofFollowedField_areTakenOver() throws {
        let api = try #require(
            Specs.compile(
                """
                types:
                  Task:
                    properties:
                      owner_id: { type: int64, minimum: 1, nullable: true }
                      tags: { type: list<string>, items: { maxLength: 3 } }
                  Note:
                    properties:
                      same: { type: int64, of: Task.owner_id }
                      own: { of: Task.owner_id, nullable: false, maximum: 9 }
                      tags: { type: list<string>, of: Task.tags }
                services: { S: { operations: { a: { http: GET /, summary: A, auth: none, returns: Note } } } }
                """
            ).api)
        let note = try #require(api.type(named: "Note"))
        #expect(note.property("same")?.type.constraints.minimum == .integer(1))
        #expect(note.property("same")?.isNullable == true)
        #expect(note.property("own")?.isNullable == false)
        #expect(note.property("own")?.type.constraints.maximum == .integer(9))
        #expect(note.property("tags")?.type.kind == api.type(named: "Task")?.property("tags")?.type.kind)
    }

    @Test func enum_inPlace_becomesAllowedValues() {
        #expect(Specs.property("a: { type: string, enum: [yes, no] }")?.type.constraints.allowed == [.string("yes"), .string("no")])
        #expect(Specs.property("a: { type: int32, enum: [1, 2] }")?.type.constraints.allowed == [.integer(1), .integer(2)])
    }

    @Test func swiftName_ofField_overrides() {
        #expect(Specs.property("task_id: { type: int64, swiftName: legacyID }")?.swiftName == "legacyID")
        #expect(Specs.property("default: int64")?.swiftName == "default")
    }

    @Test(arguments: [
        ("timeout: 10s", 10_000), ("timeout: 500ms", 500), ("timeout: 1m", 60_000), ("timeout: 1h", 3_600_000), ("timeout: 1d", 86_400_000),
    ])
    func duration_ofUnit_isMilliseconds(text: String, expected: Int) {
        let api = Specs.compile("defaults: { \(text) }\n" + Self.ping).api
        #expect(api?.operation("ping")?.timeoutMilliseconds == expected)
    }

    @Test(arguments: ["10", "s", "-1s", "1.5s", "0s", "10 s", "'10s'", "99999999999999999999h", "9223372036854775807h"])
    func duration_ofAnotherForm_isRefused(text: String) {
        #expect(Specs.codes("defaults: { timeout: \(text) }\n" + Self.ping) == [.invalidValue])
    }

    @Test(arguments: [("1MiB", 1_048_576), ("64KiB", 65_536), ("100B", 100), ("1GiB", 1 << 30), ("2MB", 2_000_000), ("0B", 0)])
    func size_ofUnit_isBytes(text: String, expected: Int) {
        #expect(Specs.compile("defaults: { maxBody: \(text) }\n" + Self.ping).api?.operation("ping")?.maxBody == expected)
    }

    @Test(arguments: ["1", "MiB", "1mib", "1.5MiB", "-1B"])
    func size_ofAnotherForm_isRefused(text: String) {
        #expect(Specs.codes("defaults: { maxBody: \(text) }\n" + Self.ping) == [.invalidValue])
    }

    private static let ping = "services: { S: { operations: { ping: { http: GET /, summary: Ping, auth: none } } } }\n"
}
