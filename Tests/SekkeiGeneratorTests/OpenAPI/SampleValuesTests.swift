import Testing

@testable import SekkeiGenerator
@testable import SekkeiSpec

struct SampleValuesTests {
    private let samples = SampleValues(api: SampleAPI.api)

    @Test func value_isTheExampleOrTheDefaultOrFitsTheType() {
        let properties = [
            SampleAPI.property("a", .scalar(.int64)) { $0.examples = [.integer(7)] },
            SampleAPI.property("b", .scalar(.string)) { $0.defaultValue = .string("x") },
            SampleAPI.property("c", .scalar(.int32)) { $0.type.constraints.minimum = .integer(5) },
            SampleAPI.property("d", .scalar(.string)) { $0.type.constraints.allowed = [.string("small")] },
            SampleAPI.property("e", .named("TaskStatus")),
            SampleAPI.property("f", .map(TypeReference(kind: .scalar(.boolean)))),
        ]
        #expect(samples.object(properties) == ["a": 7, "b": "x", "c": 5, "d": "small", "e": "todo", "f": ["key": true]])
    }

    private let studio = SampleValues(api: SampleStudio.api)

    @Test func union_isItsFirstAlternativeWithTheDiscriminatorInFront() {
        let value = studio.value(of: TypeReference(kind: .named("TaskEvent")))
        #expect(value == ["kind": "commented", "body": "text"])
    }

    /// The first alternative of this union holds the union again.
    @Test func recursiveUnion_ends() {
        let text = studio.value(of: TypeReference(kind: .named("Expression"))).json(indentation: nil).text(in: "en")
        #expect(text.hasPrefix(#"{"kind":"negation","of":{"kind":"negation""#))
        #expect(text.contains(#"{"kind":"number","value":"1"}"#))
    }

    @Test func object_keepsItsNumberOfMembers() {
        let properties = [
            SampleAPI.property("a", .scalar(.int64), required: false), SampleAPI.property("b", .scalar(.int64)),
            SampleAPI.property("c", .scalar(.int64), required: false),
        ]
        let shape = ObjectShape(properties: properties, isPartial: false, minProperties: nil, maxProperties: 2, additional: .refused)
        var api = SampleAPI.api
        api.types.append(SampleTypes.declaration("Small", shape, isRequest: true, isResponse: true))
        #expect(SampleValues(api: api).value(of: TypeReference(kind: .named("Small"))) == ["a": 1, "b": 1])
    }

    @Test func constants_andKeysOfMaps_areKept() {
        guard case .object(let invoice) = studio.value(of: TypeReference(kind: .named("Invoice"))) else {
            Issue.record("no object")
            return
        }
        #expect(invoice["kind"] == "invoice")
        #expect(invoice["sealed"] == true)
        #expect(invoice["level"] == "high")
        #expect(invoice["amount"] == "1.50")
        #expect(invoice["scan"] == "AAAAAA==")
        guard case .object(let codes)? = invoice["codes"] else {
            Issue.record("no codes")
            return
        }
        #expect(codes.names.count == 2)
        #expect(codes.names.allSatisfy { $0.count >= 4 && $0.allSatisfy(\.isLetter) })
    }

    @Test func recursiveType_ends() {
        let text = DocumentValue.object(samples.object([SampleAPI.property("node", .named("Node"))])).json().text(in: "en")
        #expect(text.count < 2000)
    }

    private static func error(_ message: LocalizedText, _ details: [Property] = []) -> CatalogError {
        CatalogError(
            name: "BIZ_X", swiftName: "X", code: "BIZ099", status: 409, details: details, message: message, isBuiltIn: false)
    }

    @Test func message_hasItsPlaceholdersFilledInOnce() {
        let error = Self.error(SampleAPI.bilingual("{a} and {b} and {a}", "{b}、{a}"))
        let filled = samples.message(of: error, details: ["a": "{b}", "b": 2])
        #expect(filled.text(in: "ja") == "2、{b}")
        #expect(filled.text(in: "en") == "{b} and 2 and {b}")
        #expect(samples.message(of: error, details: ["a": 1]).text(in: "en") == "1 and {b} and 1")
    }

    /// As the server does.
    @Test func message_saysWhatAnEnumsValueMeans() {
        var api = SampleAPI.api
        let todo = EnumValue(name: "todo", swiftName: "todo", description: SampleAPI.bilingual("not started", "未着手"))
        let plain = EnumValue(name: "done", swiftName: "done", description: nil)
        for index in api.types.indices where api.types[index].name == "TaskStatus" { api.types[index].shape = .enumeration([todo, plain]) }
        let error = Self.error(
            SampleAPI.bilingual("It is {status}.", "{status}です。"), [SampleAPI.property("status", .named("TaskStatus"))])
        let samples = SampleValues(api: api)
        #expect(samples.message(of: error, details: ["status": "todo"]).text(in: "en") == "It is not started.")
        #expect(samples.message(of: error, details: ["status": "todo"]).text(in: "ja") == "未着手です。")
        #expect(samples.message(of: error, details: ["status": "done"]).text(in: "en") == "It is done.")
    }
}
