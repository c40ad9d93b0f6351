import Testing

@testable import SekkeiSpec

@Suite struct PatternLengthTests {
    @Test(arguments: [
        ("", 0), ("a", 1), ("^$", 0), ("^abc$", 3), ("a|bcd", 1), ("(ab){2,3}", 4), ("a*", 0), ("a+b?", 1), ("^[A-Z]{3}-\\d+$", 5),
        ("(|a)", 0),
    ])
    func minimalLength_ofPattern_isThatOfItsShortestMatch(pattern: String, expected: Int) throws {
        #expect(try PatternParser.parse(pattern).minimalLength == expected)
    }

    @Test(
        arguments: [
            ("^abc$", 3), ("^a?b{2,4}$", 5), ("^(a|bcd)$", 3), ("^a+$", nil), ("abc", nil), ("^abc", nil), ("^$", 0), ("^(|())*$", 0),
            ("^(a|b*)$", nil),
        ] as [(String, Int?)])
    func maximalLength_ofWholeText_isThatOfItsLongest(pattern: String, expected: Int?) throws {
        #expect(try PatternParser.parse(pattern).maximalLengthOfWholeText == expected)
    }

    @Test func lengths_ofHugeRepetitions_doNotOverflow() throws {
        let pattern = try PatternParser.parse("^((a?){1000}){1,3}$")
        #expect(pattern.minimalLength == 0)
        #expect(pattern.maximalLengthOfWholeText == 3_000)
    }
}
