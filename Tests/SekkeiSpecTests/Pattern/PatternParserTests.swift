import Testing

@testable import SekkeiSpec

@Suite struct PatternParserTests {
    @Test func pattern_ofEveryKindOfPart_isReadAsTree() throws {
        let pattern = try PatternParser.parse("^a|(?:[b-d]\\d){2,}.$")
        let group = Pattern.sequence([.set(ScalarSet([0x62...0x64])), .set(.digits)])
        #expect(
            pattern
                == .alternation([
                    .sequence([.start, .scalar("a")]),
                    .sequence([.repetition(group, minimum: 2, maximum: nil), .set(.anyButLineEnds), .end]),
                ]))
    }

    @Test(
        arguments: [("a*", 0, nil), ("a+", 1, nil), ("a?", 0, 1), ("a{3}", 3, 3), ("a{2,5}", 2, 5), ("a{2,}", 2, nil)]
            as [(String, Int, Int?)])
    func quantifier_ofEachForm_hasItsBounds(text: String, minimum: Int, maximum: Int?) throws {
        #expect(try PatternParser.parse(text) == .repetition(.scalar("a"), minimum: minimum, maximum: maximum))
    }

    @Test(
        arguments: [
            ("\\n", "\n"), ("\\t", "\t"), ("\\.", "."), ("\\x41", "A"), ("\\u3042", "あ"), ("\\/", "/"), ("\\-", "-"), ("あ", "あ"),
        ] as [(String, Unicode.Scalar)])
    func escape_ofCharacter_isTheCharacter(text: String, scalar: Unicode.Scalar) throws {
        #expect(try PatternParser.parse(text) == .scalar(scalar))
    }

    @Test(arguments: [
        ("(a", 0), ("a)", 1), ("[a", 0), ("*a", 0), ("a**", 2), ("a{3,1}", 2), ("(?=a)", 0), ("(?<=a)", 0), ("(?<n>a)", 0), ("(a)\\1", 3),
        ("\\b", 0), ("\\p{L}", 0), ("\\", 0), ("[z-a]", 1), ("[]", 0), ("\\q", 0), ("a{1001}", 2), ("[[a]]", 1), ("a{,2}", 2),
        ("[a-\\d]", 1),
        ("}", 0), ("a+?", 2), ("\\ud800", 0),
    ])
    func pattern_outsideOfTheSubset_isRefusedAtItsPlace(text: String, offset: Int) {
        #expect { try PatternParser.parse(text) } throws: { ($0 as? PatternFault)?.offset == offset }
    }

    @Test func pattern_thatNestsDeep_isRefused() {
        let text = String(repeating: "(", count: 10_000) + String(repeating: ")", count: 10_000)
        #expect(throws: PatternFault.self) { try PatternParser.parse(text) }
    }

    @Test func pattern_thatMultipliesRepetitions_isRefused() {
        #expect(throws: PatternFault.self) { try PatternParser.parse("((((a{1000}){1000}){1000}){1000}){1000}") }
    }

    @Test(arguments: PatternExamples.rows)
    func matcher_ofPattern_findsIt(pattern: String, text: String, expected: Bool) throws {
        #expect(PatternMatcher(try PatternParser.parse(pattern)).isFound(in: text) == expected)
    }

    @Test func matcher_ofNestedRepetition_needsNoBacktracking() throws {
        let matcher = PatternMatcher(try PatternParser.parse("^(a+)+$"))
        #expect(!matcher.isFound(in: String(repeating: "a", count: 2_000) + "b"))
    }

    @Test func set_thatIsNegated_hasTheOtherRanges() {
        #expect(ScalarSet.digits.negated.positiveRanges == [0...0x2F, 0x3A...0x10FFFF])
        #expect(ScalarSet([0x41...0x43, 0x42...0x45], isNegated: true).positiveRanges == [0...0x40, 0x46...0x10FFFF])
    }
}
