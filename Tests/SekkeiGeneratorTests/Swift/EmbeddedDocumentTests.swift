#if canImport(Sekkei)
    import Foundation
    import SekkeiSpec
    import Testing

    @_spi(Generated) @testable import Sekkei
    @testable import SekkeiGenerator

    /// What the generator embeds and the server puts together again.
    @Suite("Embedded documents, put together")
    struct EmbeddedDocumentTests {
        static let documents = ["v1": SampleAPI.document("v1"), "v2": SampleAPI.document("v2"), "studio": SampleStudio.document]
        static let cases = documents.keys.sorted().flatMap { name in ["en", "ja"].map { (name, $0) } }

        private func embedded(_ name: String, _ language: String) throws -> (json: [UInt8], expected: String) {
            let document = try #require(Self.documents[name]).value.json(indentation: nil)
            var texts = DocumentTexts(languages: ["en", "ja"])
            let template = texts.template(of: document)
            let table = texts.tables.isEmpty ? "" : texts.tables[language == "en" ? 0 : 1]
            return (DocumentDescriptor.json(of: Array(template.utf8), texts: Array(table.utf8)), document.text(in: language))
        }

        @Test(arguments: cases)
        func document_isWhatTheGeneratorWrites(name: String, language: String) throws {
            let (json, expected) = try embedded(name, language)
            #expect(String(decoding: json, as: UTF8.self) == expected)
        }

        @Test(.enabled(if: Python.has("yaml"), "needs python3 with PyYAML"), arguments: cases)
        func yaml_saysWhatTheJSONSays(name: String, language: String) throws {
            let (json, expected) = try embedded(name, language)
            let yaml = String(decoding: YAMLTranscoder.yaml(of: json), as: UTF8.self)
            let both: DocumentValue = ["json": .string(expected), "yaml": .string(yaml)]
            let script = """
                import sys, json, yaml
                both = json.load(open(sys.argv[1]))
                assert json.dumps(json.loads(both["json"])) == json.dumps(yaml.safe_load(both["yaml"]))
                """
            let result = try Python.run(script, input: both.json().text(in: language))
            #expect(result.status == 0, "\(result.output)")
        }
    }
#endif
