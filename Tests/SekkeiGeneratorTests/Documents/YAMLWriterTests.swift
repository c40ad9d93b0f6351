import SekkeiGenerator
import SekkeiSpec
import Testing

struct YAMLWriterTests {
    @Test func yaml_isBlockStyle() {
        let value: DocumentValue = [
            "paths": ["/tasks/{id}": ["tags": ["a", "b"], "parameters": [["name": "q", "in": "query"], [:]], "security": []]],
            "text": "First.\nSecond.", "closed": "line\n",
        ]
        let expected = """
            paths:
              /tasks/{id}:
                tags:
                  - a
                  - b
                parameters:
                  - name: q
                    in: query
                  - {}
                security: []
            text: |-
              First.
              Second.
            closed: |
              line

            """
        #expect(value.yaml(in: "en") == expected)
    }

    @Test(arguments: [
        ("yes", "\"yes\""), ("No", "\"No\""), ("null", "\"null\""), ("1.10", "\"1.10\""), ("2026-01-31", "\"2026-01-31\""), ("", "\"\""),
        ("~", "\"~\""), ("a: b", "\"a: b\""), ("a #b", "\"a #b\""), ("a:", "\"a:\""), ("on time", "on time"), ("x-a", "x-a"),
        ("a:b#c", "a:b#c"), ("日本語", "日本語"), ("- a", "\"- a\""), ("a\tb", "\"a\\tb\""), ("e ", "\"e \""),
    ])
    func string_isQuotedWhereAReaderCouldErr(text: String, expected: String) {
        #expect(DocumentValue.object(["k": .string(text)]).yaml(in: "en") == "k: \(expected)\n")
    }

    @Test(.enabled(if: Python.has("yaml"), "needs python3 with PyYAML"))
    func strings_atRandom_areReadBackUnchanged() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SplitMix64(state: seed)
        let alphabet = Array("ab1 :#-?,[]{}&*!|>'\"%@`\\\n\t~=.ntf語\u{85}\u{2028}_/<")
        let strings = (0..<2000).map { _ in
            String((0..<Int.random(in: 0...8, using: &random)).map { _ in alphabet.randomElement(using: &random)! })
        }
        let list = DocumentValue.array(strings.map { .string($0) } + strings.map { .object(DocumentObject([($0, .string($0))])) })
        let both: DocumentValue = ["json": .string(list.json().text(in: "en")), "yaml": .string(list.yaml(in: "en"))]
        let script = """
            import sys, json, yaml
            both = json.load(open(sys.argv[1]))
            expected, read = json.loads(both["json"]), yaml.safe_load(both["yaml"])
            assert len(expected) == len(read), (len(expected), len(read))
            for a, b in zip(expected, read): assert a == b, (a, b)
            """
        let result = try Python.run(script, input: both.json().text(in: "en"))
        #expect(result.status == 0, "seed \(seed): \(result.output)")
    }
}
