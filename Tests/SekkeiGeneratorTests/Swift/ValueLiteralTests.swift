import SekkeiSpec
import Testing

@testable import SekkeiGenerator

@Suite("Values of the spec as Swift")
struct ValueLiteralTests {
    @Test(arguments: [
        (Literal.integer(0), "0"), (.integer(-12_500), "-12_500"), (.string("5"), "5"),
        (.string("1.50"), "Foundation.Decimal(sign: .plus, exponent: -1, significand: 15)"),
        (.number("0.01"), "Foundation.Decimal(sign: .plus, exponent: -2, significand: 1)"),
        (.string("-0.25"), "Foundation.Decimal(sign: .minus, exponent: -2, significand: 25)"),
        (.string("123456.789012345678"), "Foundation.Decimal(sign: .plus, exponent: -12, significand: 123_456_789_012_345_678)"),
    ])
    func decimal_onLiteral_isExactAndPublic(_ literal: Literal, _ wanted: String) {
        #expect(DecimalLiteral.expression(literal) == wanted)
    }

    @Test(arguments: [
        (Literal.integer(1_000_000), "1_000_000"), (.number("1.25"), "Foundation.Decimal(125, exponent: -2)"),
        (.string("-0.5"), "Foundation.Decimal(-5, exponent: -1)"),
    ])
    func bound_onDecimal_isShort(_ literal: Literal, _ wanted: String) {
        #expect(DecimalLiteral.bound(literal) == wanted)
    }

    @Test(arguments: [
        ("PT0S", ".zero"), ("PT1H30M", ".seconds(5400)"), ("P5D", ".seconds(432_000)"), ("PT0.25S", ".milliseconds(250)"),
        ("PT1.000001S", ".microseconds(1_000_001)"), ("PT0.000000001S", ".nanoseconds(1)"),
    ])
    func duration_onText_isInTheLargestUnit(_ text: String, _ wanted: String) {
        #expect(DurationLiteral.expression(text) == wanted)
    }

    @Test(arguments: [
        (Literal.null, ".null"), (.boolean(true), "true"), (.integer(10_000), "10_000"), (.number("2.5"), "2.5"),
        (.number("1e400"), #".number(SekkeiJSON.JSONNumber("1e400")!)"#),
        (.number("0.10000000000000000001"), #".number(SekkeiJSON.JSONNumber("0.10000000000000000001")!)"#),
        (.string("a\"b"), #""a\"b""#), (.list([]), "[]"), (.list([.integer(1), .null]), "[1, .null]"), (.object([]), "[:]"),
        (.object([LiteralMember(name: "a b", value: .list([.boolean(false)]))]), #"["a b": [false]]"#),
    ])
    func anyValue_onLiteral_isALiteralOfSwift(_ literal: Literal, _ wanted: String) {
        #expect(JSONValueLiteral.expression(literal) == wanted)
    }

    @Test(arguments: [
        ("1970-01-01", 0), ("1970-01-02", 1), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2000-03-01", 11_017), ("2026-06-01", 20_605),
        ("2100-03-01", 47_541), ("0001-01-01", -719_162),
    ])
    func day_onDate_countsFrom1970(_ date: String, _ number: Int) {
        #expect(EpochDay(date)?.number == number)
    }

    @Test(arguments: ["", "2026-06", "2026-13-01", "2026-00-01", "tomorrow"])
    func day_onAnythingElse_isNone(_ text: String) {
        #expect(EpochDay(text) == nil)
    }

    @Test(arguments: [
        (Deprecation(), "Deprecated."), (Deprecation(since: "2026-06-01"), "Deprecated since 2026-06-01."),
        (Deprecation(use: "task_id"), "Deprecated: use ``taskID``."),
        (Deprecation(since: "2026-06-01", use: "gone"), "Deprecated since 2026-06-01: use `gone`."),
    ])
    func comment_onDeprecation_saysSinceWhenAndWhatFor(_ deprecation: Deprecation, _ wanted: String) {
        #expect(DeprecationComment.text(deprecation) { $0 == "task_id" ? "taskID" : nil } == wanted)
    }
}
