import Testing

@testable import SekkeiSpec

@Suite struct VocabularyTests {
    @Test func keys_ofEveryPlace_standOnce() {
        for place in Place.allCases {
            let names = Vocabulary.keys(in: place).map(\.name)
            #expect(Set(names).count == names.count, "\(place.rawValue)")
            #expect(!names.isEmpty, "\(place.rawValue)")
        }
    }

    @Test(arguments: Vocabulary.keys.map { ($0.name, $0.meaning, $0.example) })
    func key_always_isExplainedWithAnExampleOfItself(name: String, meaning: String, example: String) throws {
        #expect(meaning.hasSuffix(".") && meaning.first?.isUppercase == true)
        let root = try #require(YAMLTests.parse(example), "\(example)")
        #expect(root.members?.map(\.name) == [name])
    }

    @Test(arguments: Place.allCases)
    func example_ofEveryKeyOfAPlace_compiles(place: Place) {
        for key in Vocabulary.keys(in: place) {
            let text = VocabularyExamples.spec(Vocabulary.example(of: key, in: place), of: key.name, in: place)
            let sources = text.split(separator: "---probe\n").enumerated().map { index, part in
                SpecSource(path: index == 0 ? "api.yaml" : "probe.yaml", bytes: Array(part.utf8))
            }
            let faults = SpecCompiler.compile(sources).diagnostics.filter { $0.severity == .error }
            #expect(faults.map(\.message) == [], "\(place.rawValue): \(key.example)")
        }
    }

    /// Older readers of YAML would take these for booleans.
    @Test func keys_always_avoidWordsThatYAMLReadsAsBooleans() {
        let words: Set<String> = ["on", "off", "yes", "no", "y", "n", "true", "false"]
        #expect(!Vocabulary.keys.contains { words.contains($0.name.lowercased()) })
    }

    @Test func types_always_areExplained() {
        #expect(Vocabulary.typeNames.allSatisfy { $0.meaning.hasSuffix(".") })
        #expect(Set(Vocabulary.typeNames.map(\.scalar)) == Set(Scalar.allCases))
    }

    @Test func keys_withX_passThroughEverywhere() throws {
        let api = try #require(
            Specs.compile(
                """
                x-top: 1
                services:
                  A: { x-a: [1, 2.50, no], operations: { a: { http: GET /, summary: A, auth: none, x-b: { c: ~ } } } }
                """
            ).api)
        #expect(api.extensions == [Extension(name: "x-top", value: .integer(1))])
        #expect(api.services[0].extensions[0].value == .list([.integer(1), .number("2.50"), .string("no")]))
        #expect(api.operation("a")?.extensions[0].value == .object([LiteralMember(name: "c", value: .null)]))
    }
}
