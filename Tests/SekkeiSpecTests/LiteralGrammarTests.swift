import Testing

@testable import SekkeiSpec

@Suite struct LiteralGrammarTests {
    @Test(
        arguments: [
            ("0", 0, 0), ("-0", 0, 0), ("0.00", 0, 0), ("1.25", 125, -2), ("-1.50", -15, -1), ("1000", 1, 3), ("0.001", 1, -3),
            ("120.0", 12, 1), ("999999999999999999", 999_999_999_999_999_999, 0), ("1000000000000000000000", 1, 21),
        ] as [(String, Int64, Int)])
    func decimal_ofItsForm_hasParts(text: String, significand: Int64, exponent: Int) throws {
        let parts = try #require(DecimalText.parts(text))
        #expect(parts.significand == significand && parts.exponent == exponent)
    }

    @Test(arguments: ["", "-", ".5", "5.", "01", "1e3", "+1", "1,5", "1.2.3", " 1", "１", "NaN"])
    func decimal_ofAnotherForm_isNone(text: String) {
        #expect(DecimalText.parts(text) == nil)
        #expect(DecimalText.canonical(text) == nil)
    }

    @Test func decimal_ofManyDigits_isBounded() {
        #expect(DecimalText.parts("1234567890123456789") == nil)
        #expect(DecimalText.canonical("12345678901234567890.123456789012345678") == "12345678901234567890.123456789012345678")
        #expect(DecimalText.canonical("12345678901234567890.1234567890123456789") == nil)
    }

    @Test(arguments: [("1.50", "1.5"), ("-0.0", "0"), ("100", "100"), ("-12.00", "-12"), ("0.10", "0.1")])
    func decimal_asAnswersWriteIt_hasNoIdleZeros(text: String, expected: String) {
        #expect(DecimalText.canonical(text) == expected)
    }

    @Test(arguments: [
        ("1", "2", true), ("2", "1", false), ("-2", "-1", true), ("-1", "0", true), ("0.1", "0.10", false), ("9.99", "10", true),
        ("1.09", "1.1", true), ("-1.1", "-1.09", true), ("0.30000000000000000001", "0.30000000000000000002", true), ("1", "x", false),
    ])
    func decimal_comparison_isExact(a: String, b: String, expected: Bool) {
        #expect(DecimalText.isLess(a, b) == expected)
    }

    @Test(arguments: [
        ("1.25", "0.05", true), ("1.26", "0.05", false), ("100", "25", true), ("0", "7", true), ("1.5", "1", false), ("-0.3", "0.1", true),
        ("123456789012345678901234567890", "10", true), ("123456789012345678901234567891", "10", false), ("6", "1.5", true),
    ])
    func decimal_division_isExact(text: String, divisor: String, expected: Bool) {
        #expect(DecimalText.isMultiple(text, of: divisor) == expected)
    }

    @Test(
        arguments: [
            ("PT0S", 0), ("PT1S", 1_000_000_000), ("PT1H30M", 5_400_000_000_000), ("P1DT2H", 93_600_000_000_000),
            ("P2W", 1_209_600_000_000_000),
            ("-PT5S", -5_000_000_000), ("PT1.5S", 1_500_000_000), ("PT0.000000001S", 1), ("P1D", 86_400_000_000_000),
            ("PT90M", 5_400_000_000_000),
        ] as [(String, Int64)])
    func duration_ofItsForm_isNanoseconds(text: String, expected: Int64) {
        #expect(ISODuration.nanoseconds(text) == expected)
    }

    @Test(arguments: [
        "", "P", "PT", "P1", "1S", "PT1", "P1Y", "P1M", "P1DT", "PT1M1H", "PT1H1H", "P1W1D", "P1WT1H", "PT1.5H", "PT1.S", "PT.5S",
        "PT0.0000000001S", "+PT1S", "--PT1S", "PT-1S", "pt1s", "PT1S ", "P99999999999999999999D", "P200000D", "PT１S",
    ])
    func duration_ofAnotherForm_isNone(text: String) {
        #expect(ISODuration.nanoseconds(text) == nil)
    }

    @Test(arguments: [("", 0), ("AAAA", 3), ("AAA=", 2), ("AA==", 1), ("+/+/", 3)])
    func base64_ofItsForm_countsBytes(text: String, count: Int) {
        #expect(Base64Text.byteCount(text) == count)
    }

    @Test(arguments: ["A", "AA", "AAA", "A===", "AA=A", "A_A=", "AAA =", "===="])
    func base64_ofAnotherForm_isNone(text: String) {
        #expect(Base64Text.byteCount(text) == nil)
    }

    @Test(arguments: ["text/csv", "application/vnd.api+json", "text/csv; charset=utf-8", "text/plain;a=b;c=d"])
    func mediaType_ofItsForm_isOne(text: String) {
        #expect(MediaType.isValid(text))
    }

    @Test(arguments: ["", "text", "text/", "/csv", "text/csv;", "text/csv; charset", "a b/c", "text/csv/x"])
    func mediaType_ofAnotherForm_isNone(text: String) {
        #expect(!MediaType.isValid(text))
    }

    @Test(arguments: [("image/png", true), ("image/*", true), ("*/*", false), ("*", false), ("image/p*", false), ("image/png; q=1", false)])
    func mediaRange_ofFiles_hasNoParameters(text: String, expected: Bool) {
        #expect(MediaType.isRange(text) == expected)
    }
}
