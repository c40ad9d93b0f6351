import Testing

@testable import SekkeiTesting

struct TextPatternTests {
    static let table: [(pattern: String, matching: [String], others: [String])] = [
        ("^[A-Z]{2}-[0-9]{3}$", ["AB-123"], ["AB-12", "ab-123", "AB-1234", "xAB-123", "AB-123\n"]),
        ("b", ["abc", "b"], ["", "ac"]),
        ("^(a|bc)+$", ["a", "bca", "abcbc"], ["", "b", "ab"]),
        ("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$", ["0", "-1.5", "10"], ["01", "1.", "+1", ".5"]),
        ("^[^a-c]$", ["d", "é", "𠮷"], ["a", "", "dd"]),
        ("^\\w\\s\\d\\.$", ["a 1."], ["a 1x", "é 1."]),
        ("^a{2,3}$", ["aa", "aaa"], ["a", "aaaa"]), ("^a{2,}$", ["aa", "aaaaa"], ["a"]), ("^(?:ab)?c$", ["c", "abc"], ["bc"]),
        ("^\\u3042\\x41$", ["あA"], ["A"]), ("^[a\\-]$", ["-"], ["b"]), ("^[a-]$", ["-", "a"], ["b"]), ("^.$", ["x"], ["\n", ""]),
    ]

    @Test(arguments: table.indices)
    func pattern_matchesWhatItSays(_ index: Int) throws {
        let row = Self.table[index]
        let pattern = try TextPatternParser.parse(row.pattern)
        for text in row.matching { #expect(pattern.isFound(in: text), "\(row.pattern) should match \(text)") }
        for text in row.others { #expect(!pattern.isFound(in: text), "\(row.pattern) should not match \(text)") }
    }

    @Test(arguments: ["(?=a)", "(?<n>a)", "\\1", "\\b", "*a", "(a", "[a", "a{2", "a)", "[b-a]", "\\"])
    func pattern_beyondTheSubset_isRefused(_ text: String) {
        #expect(throws: TextPatternParser.Unsupported.self) { try TextPatternParser.parse(text) }
    }

    @Test(arguments: ["^[A-Z]{2}-[0-9]{3}$", "^[A-Z][A-Z0-9_-]*$", "^(a|bc)+$", "^[0-9a-f]+$", "^[^a-c]{3,9}$"])
    func generatedText_isMatched_atEveryLengthThatExists(_ source: String) throws {
        let seed = printedSeed()
        var random = SeededRandom(seed: seed)
        let pattern = try TextPatternParser.parse(source)
        for length in [3, 6, 9, 20] {
            guard let text = pattern.text(length: length...length, using: &random) else { continue }
            #expect(pattern.isFound(in: text) && text.unicodeScalars.count == length)
        }
        #expect(pattern.text(length: 1...20, using: &random) != nil)
    }
}

/// A fresh seed, printed so that the run can be repeated with it.
func printedSeed(_ test: String = #function) -> UInt64 {
    let seed = UInt64.random(in: 0...UInt64(UInt32.max))
    print("\(test): seed \(seed)")
    return seed
}
