import Testing

@testable import SekkeiSpec

/// Every character of a scalar is found where it stands in the file.
@Suite struct ScalarPositionsTests {
    /// What stands in a file, the text of the scalar, and the places of its words as `line:column`.
    private static let examples: [(yaml: String, places: [String])] = [
        ("a: one  two", ["1:4", "1:9"]),
        ("a: one\n   two\n\n   three", ["1:4", "2:4", "4:4"]),
        ("a: 'it''s  one' # comment", ["1:5", "1:12"]),
        ("a: 'one\n\n  two'", ["1:5", "3:3"]),
        ("a: \"\\x6Fne two\\u0041 \\\"three\"", ["1:5", "1:12", "1:22"]),
        ("a: \"one \\\n    two\\\n    \\ three\"", ["1:5", "2:5", "3:7"]),
        ("a: |\n  one\n    two\n  three\n", ["2:3", "3:5", "4:3"]),
        ("a: >- # comment\n\n  one two\n  three\n\n  four\n", ["3:3", "3:7", "4:3", "6:3"]),
        ("a: &name one two", ["1:10", "1:14"]),
        ("a: !tag &name \"one two\"", ["1:16", "1:20"]),
        ("a: >2\n   one\n  two\n", ["2:4", "3:3"]),
        ("{ a: one two, b: three }", ["1:6", "1:10"]),
        ("a: ünï 日本 two", ["1:4", "1:8", "1:11"]),
    ]

    @Test(arguments: examples) func words_ofAScalar_areWhereTheyStand(yaml: String, places: [String]) throws {
        let node = try #require(YAMLTests.parse(yaml)?.member("a"))
        let text = try #require(node.scalar?.text)
        let positions = try #require(ScalarPositions(node, in: SourceLines(Array(yaml.utf8))))
        var found: [String] = []
        var offset = 0
        var isWord = false
        for scalar in text.unicodeScalars {
            let begins = !isWord && scalar != " " && scalar != "\n"
            isWord = scalar != " " && scalar != "\n"
            let mark = positions.marks(offset, offset).start
            if begins { found.append("\(mark.line):\(mark.column)") }
            offset += UTF8.width(scalar)
        }
        #expect(found == places)
    }

    @Test func end_ofAnEscape_isBehindIt() throws {
        let yaml = "a: \"x\\u0041y\""
        let node = try #require(YAMLTests.parse(yaml)?.member("a"))
        let positions = try #require(ScalarPositions(node, in: SourceLines(Array(yaml.utf8))))
        #expect(positions.marks(1, 2).start.column == 6)
        #expect(positions.marks(1, 2).end.column == 12)
        #expect(positions.marks(3, 3).start.column == 13)
    }

    @Test func node_thatIsNotInTheFile_hasNoPositions() throws {
        let node = try #require(YAMLTests.parse("a: one two")?.member("a"))
        #expect(ScalarPositions(node, in: SourceLines(Array("a: something else".utf8))) == nil)
        #expect(ScalarPositions(node, in: SourceLines([])) == nil)
    }

    /// Random words in every style: what stands at a character's place is that character, or the escape of it.
    @Test func characters_inRandomStyles_areFound() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SplitMix64(state: seed)
        for _ in 0..<500 {
            let yaml = RandomScalar.document(&random)
            let node = try #require(YAMLTests.parse(yaml)?.member("key"), "seed \(seed): \(yaml)")
            let text = try #require(node.scalar?.text)
            let lines = SourceLines(Array(yaml.utf8))
            let positions = try #require(ScalarPositions(node, in: lines), "seed \(seed): \(yaml)")
            var offset = 0
            for scalar in text.unicodeScalars {
                let width = UTF8.width(scalar)
                let marks = positions.marks(offset, offset + width)
                offset += width
                if scalar == " " || scalar == "\n" { continue }
                let line = lines[marks.start.line]
                let written = line[line.index(line.startIndex, offsetBy: marks.start.column - 1)]
                #expect(written == scalar || written == "\\", "seed \(seed): \(yaml)")
                #expect(marks.end > marks.start, "seed \(seed): \(yaml)")
            }
        }
    }
}
