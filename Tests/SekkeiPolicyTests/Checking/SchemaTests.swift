import Testing

@testable import SekkeiPolicy

@Suite struct SchemaTests {
    @Test func type_always_hasTheNameOfTheSpec() {
        let types: [PolicyType] = [
            .boolean, .integer, .number, .decimal, .string, .date, .time, .dateTime, .enumeration(Sample.level), .list(.map(.integer)),
            .object("User"), .opaque("bytes"),
        ]
        #expect(
            types.map(\.description) == [
                "boolean", "integer", "number", "decimal", "string", "date", "time", "date-time", "RoleLevel", "list<map<integer>>", "User",
                "bytes",
            ])
    }

    @Test func object_whenNamesRepeat_keepsTheFirst() {
        let object = PolicyObject(name: "A", attributes: [.init("x", .integer), .init("x", .string)])
        #expect(object.attribute(named: "x")?.type == .integer)
        #expect(object.attribute(named: "y") == nil)
        let schema = PolicySchema(roots: [PolicyRoot("a", .object("A"))], objects: [object, PolicyObject(name: "A", attributes: [])])
        #expect(schema.objects["A"]?.attributes.count == 2)
    }

    @Test func object_whenTheSchemaLacksIt_canOnlyBeTestedForAbsence() {
        let schema = PolicySchema(roots: [PolicyRoot("a", .object("Gone"), isOptional: true)])
        #expect(CheckedPolicy.compile("a != null", against: schema).diagnostics.isEmpty)
        #expect(
            CheckedPolicy.compile("a.x == 1", against: schema).diagnostics.map(\.kind) == [.noAttributes("x", type: "Gone")])
    }

    @Test func object_whenItHasNoAttributes_isReportedWithoutHelp() {
        let schema = PolicySchema(
            roots: [PolicyRoot("a", .object("Empty"))], objects: [PolicyObject(name: "Empty", attributes: [])])
        #expect(CheckedPolicy.compile("a.x == 1", against: schema).diagnostics.map(\.description) == ["1:3: Empty has no 'x'"])
    }

    @Test func enumerations_whenNamesAreEqualAndValuesAreNot_areNotComparable() {
        let other = PolicyEnumeration(name: Sample.level.name, values: ["staff"], isOrdered: true)
        let schema = PolicySchema(roots: [PolicyRoot("a", .enumeration(Sample.level)), PolicyRoot("b", .enumeration(other))])
        #expect(
            CheckedPolicy.compile("a == b", against: schema).diagnostics.map(\.kind) == [
                .typeMismatch(left: "RoleLevel", right: "RoleLevel")
            ])
    }

    @Test func rank_ofValue_goesByScalars() {
        let accents = PolicyEnumeration(name: "Accents", values: ["é", "e\u{301}"], isOrdered: true)
        #expect(accents.rank(of: "e\u{301}") == 1)
        #expect(accents.rank(of: "E") == nil)
    }

    @Test func mapsOfObjects_whenLookedInto_areFollowedByKey() throws {
        let schema = PolicySchema(
            roots: [PolicyRoot("a", .map(.object("User")))],
            objects: [PolicyObject(name: "User", attributes: [.init("id", .integer)])])
        let policy = try #require(CheckedPolicy.compile("a.first.id == 1", against: schema).policy)
        #expect(policy.attributes[0].isOptional)
        #expect(policy.truth(in: SampleContext(["a.first.id": .integer(1)])) == .true)
        #expect(policy.truth(in: SampleContext()) == .unknown)
    }
}
