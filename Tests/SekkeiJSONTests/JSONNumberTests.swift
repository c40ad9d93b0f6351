import SekkeiJSON
import Testing

@Suite struct JSONNumberTests {
    @Test(arguments: [
        ["0", "-0", "0.0", "0e5", "-0.000E-7", "0e99999999999999999999"],
        ["1", "1.0", "10e-1", "0.1e1", "1E0", "100e-2", "0.001e+3"],
        ["-12.5", "-1.25e1", "-125E-1", "-12.50"],
        ["123456789012345678901234567890", "1234567890.12345678901234567890e20", "1.2345678901234567890123456789e29"],
        ["1e400", "10e399", "0.1e401"],
        ["9007199254740993"],
        ["9007199254740992", "9007199254740992.0"],
        ["1e-400"],
        ["1e123456789012345678901"],
    ])
    func equality_amongSpellings_isThatOfTheValue(group: [String]) throws {
        let numbers = try group.map { try #require(JSONNumber($0)) }
        for number in numbers {
            #expect(number == numbers[0], "\(number)")
            #expect(number.hashValue == numbers[0].hashValue, "\(number)")
        }
    }

    @Test func equality_betweenDifferentValues_fails() throws {
        let texts = ["0", "1", "-1", "10", "0.1", "11", "1.01", "9007199254740992", "9007199254740993", "1e400", "1e401", "1e-400"]
        let numbers = try texts.map { try #require(JSONNumber($0)) }
        for (place, number) in numbers.enumerated() {
            for other in numbers[(place + 1)...] { #expect(number != other, "\(number) \(other)") }
        }
        #expect(Set(numbers).count == texts.count)
    }

    @Test(arguments: ["", "+1", "01", ".5", "1.", "1e", "1e+", "NaN", "Infinity", "0x1", "1 ", " 1", "1,0", "--1", "-", "１"])
    func init_whenTextIsNoNumber_isNil(text: String) {
        #expect(JSONNumber(text) == nil)
    }

    @Test func values_ofNumbers_areExactOrNil() throws {
        let cases: [(String, Int64?, Double?)] = [
            ("1e2", 100, 100), ("1.0", 1, 1), ("1.5", nil, 1.5), ("9223372036854775807", .max, 9_223_372_036_854_775_808),
            ("-9223372036854775808", .min, -9_223_372_036_854_775_808), ("9223372036854775808", nil, 9_223_372_036_854_775_808),
            ("1e400", nil, nil), ("1e-400", nil, 0), ("0.1", nil, 0.1),
        ]
        for (text, integer, double) in cases {
            let number = try #require(JSONNumber(text))
            #expect(number.int64 == integer && number.double == double, "\(text)")
            #expect(number.text == text && number.description == text)
        }
    }

    @Test func init_fromSwiftNumbers_writesThemShortest() {
        #expect(JSONNumber(Int64.min).text == "-9223372036854775808")
        #expect(JSONNumber(UInt64.max).text == "18446744073709551615")
        #expect(JSONNumber(0.1)?.text == "0.1")
        #expect(JSONNumber(1e300)?.double == 1e300)
        #expect(JSONNumber(Double.nan) == nil && JSONNumber(Double.infinity) == nil)
    }

    @Test func equality_ofRandomDecimals_survivesMovingThePoint() throws {
        var random = SeededRandom(seed: printedSeed())
        for _ in 0..<3000 {
            let digits = (0..<Int.random(in: 1...40, using: &random)).map { _ in String(Int.random(in: 0...9, using: &random)) }.joined()
            let shift = Int.random(in: 0...30, using: &random)
            let number = try #require(JSONNumber("1\(digits)"))
            #expect(JSONNumber("1\(digits)\(String(repeating: "0", count: shift))e-\(shift)") == number)
            #expect(JSONNumber("0.\(String(repeating: "0", count: shift))1\(digits)e\(digits.count + shift + 1)") == number)
            #expect(JSONNumber("1\(digits)1") != number)
        }
    }
}
