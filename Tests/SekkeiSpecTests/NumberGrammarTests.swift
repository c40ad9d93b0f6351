import Testing

@testable import SekkeiSpec

@Suite struct NumberGrammarTests {
    @Test(arguments: [("0", 0), ("-1", -1), ("42", 42), ("9223372036854775807", Int64.max), ("-9223372036854775808", Int64.min)])
    func integer_ofJSONInteger_isItsValue(text: String, value: Int64) {
        #expect(NumberGrammar.integer(text) == value)
    }

    @Test(arguments: ["", "-", "01", "+1", "1_000", "0x1F", "1.0", "1e3", " 1", "9223372036854775808", "１"])
    func integer_ofAnythingElse_isNil(text: String) {
        #expect(NumberGrammar.integer(text) == nil)
    }

    @Test(arguments: ["0", "-0", "1.5", "1e3", "1E-3", "-1.25e+10", "9223372036854775808"])
    func number_ofJSONNumber_isOne(text: String) {
        #expect(NumberGrammar.isNumber(text))
    }

    @Test(arguments: ["", ".5", "1.", "1e", "e3", "1e+", "0123.4", "NaN", "Infinity", "1.2.3", "--1"])
    func number_ofAnythingElse_isNone(text: String) {
        #expect(!NumberGrammar.isNumber(text))
    }

    @Test func literal_ofFraction_keepsItsText() {
        #expect(NumberGrammar.literal("1.10") == .number("1.10"))
        #expect(NumberGrammar.literal("7") == .integer(7))
        #expect(NumberGrammar.literal("1e999") == nil)
    }
}
