import Testing

@testable import SekkeiGenerator
@testable import SekkeiSpec

struct SampleValuesTests {
    private let samples = SampleValues(api: SampleAPI.api)

    @Test func value_isTheExampleOrTheDefaultOrFitsTheType() {
        let properties = [
            SampleAPI.property("a", .scalar(.int64)) { $0.example = .integer(7) },
            SampleAPI.property("b", .scalar(.string)) { $0.defaultValue = .string("x") },
            SampleAPI.property("c", .scalar(.int32)) { $0.type.constraints.minimum = .integer(5) },
            SampleAPI.property("d", .scalar(.string)) { $0.type.constraints.allowed = [.string("small")] },
            SampleAPI.property("e", .named("TaskStatus")),
            SampleAPI.property("f", .map(TypeReference(kind: .scalar(.boolean)))),
        ]
        #expect(samples.object(properties) == ["a": 7, "b": "x", "c": 5, "d": "small", "e": "todo", "f": ["key": true]])
    }

    @Test func recursiveType_ends() {
        let text = DocumentValue.object(samples.object([SampleAPI.property("node", .named("Node"))])).json().text(in: "en")
        #expect(text.count < 2000)
    }

    @Test func message_hasItsPlaceholdersFilledInOnce() {
        let message = SampleAPI.bilingual("{a} and {b} and {a}", "{b}、{a}")
        let filled = samples.message(message, details: ["a": "{b}", "b": 2])
        #expect(filled.text(in: "ja") == "2、{b}")
        #expect(filled.text(in: "en") == "{b} and 2 and {b}")
        #expect(samples.message(message, details: ["a": 1]).text(in: "en") == "1 and {b} and 1")
    }
}
