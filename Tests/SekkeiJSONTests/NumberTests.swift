import SekkeiJSON
import Testing

@Suite struct NumberTests {
    static let integers: [(String, JSONInteger)] = [
        ("0", JSONInteger.value(0)), ("-0", .value(0)), ("7", .value(7)), ("-42", .value(-42)), ("1.0", .value(1)),
        ("1e2", .value(100)), ("1E+2", .value(100)), ("10e-1", .value(1)), ("1.50e1", .value(15)), ("-2.5E1", .value(-25)),
        ("0.0e999999999999999999999", .value(0)), ("999999999999999999", .value(999_999_999_999_999_999)),
        ("9223372036854775807", .value(.max)), ("-9223372036854775808", .value(.min)), ("9223372036854775808", .outOfRange),
        ("-9223372036854775809", .outOfRange), ("9223372036854775807.0", .value(.max)), ("922337203685477580.7e1", .value(.max)),
        ("9223372036854775807e0", .value(.max)), ("18446744073709551616", .outOfRange), ("1e18", .value(1_000_000_000_000_000_000)),
        ("1e19", .outOfRange), ("1e400", .outOfRange), ("1e99999999999999999999", .outOfRange), ("0.5", .fraction),
        ("1e-1", .fraction), ("1.0000000000000000000000001", .fraction), ("1e-99999999999999999999", .fraction),
        ("123456789012345678901234567890", .outOfRange), ("123456789012345678901234567890e-30", .fraction),
        ("100000000000000000000000000000e-29", .value(1)), ("1.5e400", .outOfRange), ("9223372036854775807.5", .fraction),
        ("10000000000000000000", .outOfRange), ("1.00000000000000000000", .value(1)), ("0.000000000000000000000001e24", .value(1)),
    ]

    @Test(arguments: integers)
    func readInteger_whenNumberIsRead_isExact(text: String, value: JSONInteger) throws {
        #expect(try reading(text) { (reader) throws(JSONError) in try reader.readInteger() } == value)
        #expect(try reading(" \(text) ") { (reader) throws(JSONError) in try reader.readInteger() } == value)
    }

    @Test(arguments: ["01", "-", "1.", ".5", "1e", "--1", "1.x", "-x", "00000000000000000001"])
    func readInteger_whenNumberIsMalformed_throws(text: String) {
        #expect(throws: JSONError.self) { try reading(text) { (reader) throws(JSONError) in try reader.readInteger() } }
        #expect(throws: JSONError.self) { try reading(text) { (reader) throws(JSONError) in try reader.readDouble() } }
    }

    static let doubles: [(String, Double)] = [
        ("0", 0.0), ("1", 1), ("-1.5", -1.5), ("0.1", 0.1), ("1e22", 1e22), ("1e23", 1e23), ("123456789.123456789", 123456789.123456789),
        ("9007199254740993", 9007199254740992), ("9007199254740992.99999", 9007199254740992),
        ("1.7976931348623157e308", .greatestFiniteMagnitude),
        ("5e-324", .leastNonzeroMagnitude),
        ("2.2250738585072014e-308", .leastNormalMagnitude), ("2.2250738585072011e-308", Double.leastNormalMagnitude.nextDown),
        ("1e-400", 0), ("0.000001", 1e-6),
        ("179769313486231570000000000000000000000e270", .greatestFiniteMagnitude), ("4.35", 4.35), ("1e-22", 1e-22),
    ]

    @Test(arguments: doubles)
    func readDouble_whenNumberIsRead_isNearest(text: String, value: Double) throws {
        #expect(try reading(text) { (reader) throws(JSONError) in try reader.readDouble() } == value)
    }

    @Test func readDouble_whenNumberIsNegativeZero_keepsTheSign() throws {
        let value = try reading("-0.0") { (reader) throws(JSONError) in try reader.readDouble() }
        #expect(value?.sign == .minus && value == 0)
    }

    @Test(arguments: ["1e309", "-1e309", "1e99999999999999999999", "1797693134862315800000000000000000000000e270"])
    func readDouble_whenTooLarge_isNil(text: String) throws {
        #expect(try reading(text) { (reader) throws(JSONError) in try reader.readDouble() } == nil)
    }

    static let doubleTexts: [(Double, String)] = [
        (0.0, "0"), (-0.0, "-0.0"), (1, "1"), (-3, "-3"), (1.5, "1.5"), (-0.1, "-0.1"), (1.42, "1.42"), (0.000001, "0.000001"),
        (0.0000001, "1e-07"), (999_999_999_999_999, "999999999999999"), (1e16, "1e+16"), (1.0 / 3, "0.3333333333333333"),
        (999_999_999.999999, "999999999.999999"), (123.456789, "123.456789"), (123.4567891, "123.4567891"),
        (.leastNonzeroMagnitude, "5e-324"),
        (Double.greatestFiniteMagnitude, "1.7976931348623157e+308"), (.nan, "null"), (.infinity, "null"), (-.infinity, "null"),
        (-.nan, "null"), (0.1 + 0.2, "0.30000000000000004"), (100, "100"), (2.5e-6, "2.5e-06"),
    ]

    @Test(arguments: doubleTexts)
    func write_whenDouble_isTheShortestText(value: Double, text: String) {
        #expect(written { $0.write(value) } == text)
    }

    @Test func write_whenDoublesAreRandom_readBackTheSame() throws {
        var random = SeededRandom(seed: printedSeed())
        for round in 0..<50_000 {
            let value = Self.value(round, &random)
            let text = written { $0.write(value) }
            let back = try reading(text) { (reader) throws(JSONError) in try reader.readDouble() }
            #expect(back?.bitPattern == value.bitPattern, "\(text)")
            let significant = text.split(separator: "e")[0].drop { "-0.".contains($0) }.filter { $0 != "." }.count
            #expect(significant <= 17)
        }
    }

    private static func value(_ round: Int, _ random: inout SeededRandom) -> Double {
        switch round % 4 {
        case 0: Double(Int64.random(in: -99_999_999...99_999_999, using: &random)) / 100
        case 1: Double.random(in: -1e12...1e12, using: &random)
        case 2: Double(Int64(truncatingIfNeeded: random.next()))
        default:
            Self.finite(Double(bitPattern: random.next()))
        }
    }

    private static func finite(_ value: Double) -> Double { value.isFinite ? value : 0.25 }

    @Test func readDouble_whenTextIsRandom_agreesWithTheStandardLibrary() throws {
        var random = SeededRandom(seed: printedSeed())
        for _ in 0..<50_000 {
            let digits = (0..<Int.random(in: 1...25, using: &random)).map { _ in String(Int.random(in: 0...9, using: &random)) }.joined()
            let text = "-1\(digits).\(digits)e\(Int.random(in: -330...330, using: &random))"
            let value = try reading(text) { (reader) throws(JSONError) in try reader.readDouble() }
            #expect(value == Double(text).flatMap { $0.isFinite ? $0 : nil }, "\(text)")
        }
    }

    @Test func write_whenIntegersAreRandom_areDecimal() {
        var random = SeededRandom(seed: printedSeed())
        for _ in 0..<50_000 {
            let value = Int64(truncatingIfNeeded: random.next()) >> Int64.random(in: 0...63, using: &random)
            #expect(written { $0.write(value) } == value.description)
            #expect(written { $0.write(value.magnitude) } == value.magnitude.description)
        }
    }

    @Test func write_whenIntegersHaveEachLength_areDecimal() {
        var power: UInt64 = 1
        for _ in 0..<20 {
            for value in [power - 1, power, power + 1] { #expect(written { $0.write(value) } == value.description) }
            power = power.multipliedReportingOverflow(by: 10).partialValue
        }
        #expect(written { $0.write(Int64.min) } == "-9223372036854775808")
        #expect(written { $0.write(UInt64.max) } == "18446744073709551615")
        #expect(written { $0.write(Int32.min) } == "-2147483648")
        #expect(written { $0.write(Int.max) } == "9223372036854775807")
    }
}
