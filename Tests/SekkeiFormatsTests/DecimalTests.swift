import Foundation
import SekkeiJSON
import Testing

@_spi(Generated) @testable import Sekkei

@Suite struct DecimalTests {
    @Test(arguments: [
        ("0", "0"), ("-0", "0"), ("0.0", "0"), ("-0.00", "0"), ("1.50", "1.5"), ("-12.5", "-12.5"), ("100", "100"), ("100.00", "100"),
        ("0.001", "0.001"), ("-0.001000", "-0.001"), ("10.01", "10.01"),
        ("99999999999999999999999999999999999999", "99999999999999999999999999999999999999"),
        ("-9999999999999999999.9999999999999999999", "-9999999999999999999.9999999999999999999"),
        ("0.00000000000000000000000000000000000001", "0.00000000000000000000000000000000000001"),
        ("18446744073709551615", "18446744073709551615"), ("18446744073709551616", "18446744073709551616"),
        ("100000000000000000000000000000000000000000", "100000000000000000000000000000000000000000"),
        ("99999999999999999999999999999999999999.0000", "99999999999999999999999999999999999999"),
    ])
    func text_thatIsRight_comesBackCanonical(text: String, canonical: String) throws {
        let value = try #require(Decimal(wireText: text))
        #expect(value.wireText == canonical)
        #expect(value == Decimal(string: text, locale: Locale(identifier: "en_US_POSIX")))
        #expect(written { $0.write("x", value) } == "x\"\(canonical)\"")
    }

    @Test(arguments: [
        "", "-", "+1", "01", "-01", "00", "1.", ".5", "-.5", "1e5", "1E5", "1,5", "1 ", " 1", "1.5.5", "1-", "--1", "NaN", "Infinity", "１",
        "0x1",
        "1_000", "100000000000000000000000000000000000001.1", "0.999999999999999999999999999999999999999",
        "111111111111111111111111111111111111111", "1\u{0}",
    ])
    func text_thatIsWrong_isNil(text: String) {
        #expect(Decimal(wireText: text) == nil)
    }

    @Test func text_beyondTheExponents_isNil() {
        #expect(Decimal(wireText: "1" + String(repeating: "0", count: 127))?.wireText?.count == 128)
        #expect(Decimal(wireText: "1" + String(repeating: "0", count: 128)) == nil)
        #expect(Decimal(wireText: "0." + String(repeating: "0", count: 127) + "1") != nil)
        #expect(Decimal(wireText: "0." + String(repeating: "0", count: 128) + "1") == nil)
        #expect(Decimal(wireText: "0." + String(repeating: "0", count: 100_000))?.wireText == "0")
    }

    @Test func decimals_atRandom_comeBackDigitByDigit() throws {
        var random = SeededRandom(seed: printedSeed())
        for _ in 0..<3000 {
            let text = Self.text(&random, digits: 38)
            let value = try #require(Decimal(wireText: text), "\(text)")
            #expect(value.wireText == text)
            #expect(value.description == text)
            #expect(ExactDecimal(value)?.decimal == value)
        }
    }

    @Test func order_ofRandomDecimals_isThatOfTheirTexts() throws {
        var random = SeededRandom(seed: printedSeed())
        for _ in 0..<5000 {
            let (a, b) = (Self.text(&random, digits: 20), Self.text(&random, digits: 20))
            let (x, y) = (try #require(Self.exact(a)), try #require(Self.exact(b)))
            #expect((x < y) == Self.isLess(a, b), "\(a) \(b)")
            #expect((y < x) == Self.isLess(b, a), "\(a) \(b)")
            #expect((x == y) == (a == b))
        }
    }

    @Test func comparison_ofFarExponents_isExact() throws {
        let rising = [
            "-1" + String(repeating: "0", count: 120), "-99999999999999999999999999999999999999",
            "-1.0000000000000000000000000000000000001",
            "-1", "-0." + String(repeating: "0", count: 120) + "1", "0", "0." + String(repeating: "0", count: 120) + "1",
            "0.9999999999999999999999999999999999999", "1", "1.0000000000000000000000000000000000001",
            "99999999999999999999999999999999999999", "1" + String(repeating: "0", count: 120),
        ]
        let values = try rising.map { try #require(Self.exact($0)) }
        for (place, value) in values.enumerated() {
            for (otherPlace, other) in values.enumerated() { #expect((value < other) == (place < otherPlace)) }
        }
    }

    @Test func numbersOfSwift_areTakenApartExactly() {
        for value in [
            Decimal.greatestFiniteMagnitude, .leastFiniteMagnitude, .leastNonzeroMagnitude, .pi, Decimal(UInt64.max), Decimal(-5),
        ] {
            #expect(ExactDecimal(value)?.text == value.description)
        }
        #expect(ExactDecimal(Decimal.nan) == nil && Decimal.nan.wireText == nil)
        #expect(written { $0.write("", Decimal.nan) } == "null")
        #expect(Decimal(125, exponent: -2).wireText == "1.25" && Decimal(-5, exponent: 3).wireText == "-5000")
        #expect(Decimal(Int64.min, exponent: -18).wireText == "-9.223372036854775808")
        #expect(Decimal(0, exponent: 5).wireText == "0")
    }

    @Test func resultsOfArithmetic_areWrittenAsFoundationDescribesThem() throws {
        var random = SeededRandom(seed: printedSeed())
        for _ in 0..<2000 {
            let a = try #require(Decimal(wireText: Self.text(&random, digits: 12)))
            let b = try #require(Decimal(wireText: Self.text(&random, digits: 12)))
            for value in [a + b, a - b, a * b] {
                let text = try #require(value.wireText)
                #expect(Decimal(string: text, locale: Locale(identifier: "en_US_POSIX")) == value)
                #expect(!text.contains(".") || !text.hasSuffix("0"))
            }
        }
    }

    @Test(arguments: [
        ("1.5", "0.5", true), ("1.5", "0.4", false), ("0", "0.3", true), ("-0.3", "0.1", true), ("0.3", "-0.1", true),
        ("99999999999999999999999999999999999999", "0.01", true), ("99999999999999999999999999999999999999", "7", false),
        ("100000000000000000000000000000000000000000", "0.3", false), ("300000000000000000000000000000000000000000", "0.3", true),
        ("0.01", "100", false), ("0.00000000000000000000000000000000000001", "99999999999999999999999999999999999999", false),
        ("1.0000000000000000000000000000000000001", "0.0000000000000000000000000000000000001", true),
    ])
    func multiples_areFoundExactly(value: String, step: String, expected: Bool) throws {
        #expect(try #require(Self.exact(value)).isMultiple(of: try #require(Self.exact(step))) == expected)
    }

    @Test func multiples_atRandom_agreeWithIntegers() {
        var random = SeededRandom(seed: printedSeed())
        for _ in 0..<5000 {
            let (value, step) = (UInt64.random(in: 0...99_999, using: &random), UInt64.random(in: 1...999, using: &random))
            let (up, down) = (Int.random(in: -20...20, using: &random), Int.random(in: -3...3, using: &random))
            let dividend = ExactDecimal(isNegative: false, significand: UInt128(value), exponent: up)
            let divisor = ExactDecimal(isNegative: false, significand: UInt128(step), exponent: up + down)
            let scale: UInt64 = 1000
            let shifted =
                down >= 0
                ? (value * scale, step * scale * [1, 10, 100, 1000][down]) : (value * scale * [1, 10, 100, 1000][-down], step * scale)
            #expect(dividend.isMultiple(of: divisor) == (shifted.0 % shifted.1 == 0))
        }
    }

    private static func exact(_ text: String) -> ExactDecimal? {
        Array(text.utf8).withUnsafeBufferPointer { ExactDecimal($0) }
    }

    /// A canonical text of at most so many digits.
    private static func text(_ random: inout SeededRandom, digits: Int) -> String {
        let count = Int.random(in: 1...digits, using: &random)
        let fraction = Int.random(in: 0...count, using: &random)
        var all = (0..<count).map { _ in Character(String(Int.random(in: 0...9, using: &random))) }
        if fraction > 0 { all[count - 1] = "7" }
        var whole = String(all[..<(count - fraction)].drop { $0 == "0" })
        if whole.isEmpty { whole = "0" }
        let text = fraction > 0 ? whole + "." + String(all[(count - fraction)...]) : whole
        return text != "0" && Bool.random(using: &random) ? "-" + text : text
    }

    /// Compares canonical texts as a person would, with padding.
    private static func isLess(_ a: String, _ b: String) -> Bool {
        func padded(_ text: String) -> (Bool, String) {
            let parts = text.drop { $0 == "-" }.split(separator: ".").map(String.init)
            let whole = String(repeating: "0", count: 50 - parts[0].count) + parts[0]
            let fraction = parts.count > 1 ? parts[1] : ""
            return (text.hasPrefix("-"), whole + fraction + String(repeating: "0", count: 50 - fraction.count))
        }
        let (x, y) = (padded(a), padded(b))
        if x.0 != y.0 { return x.0 }
        return x.0 ? y.1 < x.1 : x.1 < y.1
    }
}
