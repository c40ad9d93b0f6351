import Testing

@testable import SekkeiPolicy

@Suite struct DecimalTests {
    @Test(arguments: [
        ("0", "0.0"), ("-0", "0.0"), ("0.000", "0.0"), ("12.50", "12.5"), ("-12.50", "-12.5"), ("0.05", "0.05"), ("-0.05", "-0.05"),
        ("1500", "1500.0"), ("007.10", "7.1"), ("99999999999999999999999999999999999999", "99999999999999999999999999999999999999.0"),
        ("0.00000000000000000000000000000000000001", "0.00000000000000000000000000000000000001"),
    ])
    func decimal_whenRead_isPrintedShortest(_ text: String, _ printed: String) {
        #expect(PolicyDecimal(text)?.description == printed)
        #expect(PolicyDecimal(printed) == PolicyDecimal(text))
    }

    @Test(arguments: ["", "-", ".5", "1.", "1.5.", "+1", "1e5", " 1", "１", "1,5", "999999999999999999999999999999999999999", "--1"])
    func decimal_whenMalformed_isRefused(_ text: String) {
        #expect(PolicyDecimal(text) == nil)
    }

    @Test func decimal_whenOutOfRange_isRefused() {
        #expect(PolicyDecimal(significand: 1, exponent: 1_001) == nil)
        #expect(PolicyDecimal(significand: 1, exponent: .min) == nil)
        #expect(PolicyDecimal(significand: .max, exponent: 0) == nil)
        #expect(PolicyDecimal(significand: .min, exponent: 0) == nil)
        #expect(PolicyDecimal(significand: 0, exponent: 77)?.exponent == 0)
    }

    @Test func decimals_whenSorted_followTheirValues() {
        let sorted = [
            "-99999999999999999999999999999999999999", "-10", "-9.99", "-0.5", "-0.05", "0", "0.00000000000000000000000000000000000001",
            "0.04999", "0.05", "0.050001", "1", "1.5", "9", "10", "10.1", "99999999999999999999999999999999999999",
        ].compactMap { PolicyDecimal($0) }
        for (i, left) in sorted.enumerated() {
            for (j, right) in sorted.enumerated() {
                #expect((left < right) == (i < j), "\(left) \(right)")
                #expect((left == right) == (i == j))
            }
        }
    }

    @Test func integer_whenMadeDecimal_isExact() {
        #expect(PolicyDecimal(Int64.max) == PolicyDecimal("9223372036854775807"))
        #expect(PolicyDecimal(Int64.min) == PolicyDecimal("-9223372036854775808"))
        #expect(PolicyDecimal(1_000) == PolicyDecimal("1000.0"))
    }
}
