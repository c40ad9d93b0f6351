import FoundationEssentials
import SekkeiJSON
import Testing

@_spi(Generated) @testable import Sekkei

private enum Mark: String, OrderedWireEnum {
    case low, middle, high = "HIGH"
}

@Suite struct FormatReadingTests {
    @Test(
        arguments: [
            (#""1.50""#, []), (#""0.01""#, [" minimum 0.5"]), (#""10.25""#, [" maximum 10"]), (#""1.3""#, [" multipleOf 0.25"]),
            (#""1e3""#, [" format decimal"]), (#""""#, [" format decimal"]), ("1.5", [" type string"]), ("null", [" nullable"]),
            (#""\u0031.5""#, []),
        ] as [(String, [String])])
    func decimal_inABody_isCheckedExactly(text: String, faults: [String]) {
        let reading = Reading(text) {
            try $0.decimal(minimum: Decimal(5, exponent: -1), maximum: Decimal(10), multipleOf: Decimal(25, exponent: -2))
        }
        #expect(reading.faults == faults && reading.error == nil)
        #expect((reading.value == nil) == !faults.isEmpty)
    }

    @Test func decimal_withExclusiveBounds_refusesThem() {
        let read: (inout BodyReader) throws -> Decimal? = { try $0.decimal(exclusiveMinimum: 0, exclusiveMaximum: 1) }
        #expect(Reading(#""0.00""#, read).faults == [" exclusiveMinimum 0"])
        #expect(Reading(#""1.0""#, read).faults == [" exclusiveMaximum 1"])
        #expect(Reading(#""0.00000000000000000000000000000000000001""#, read).faults == [])
    }

    @Test(
        arguments: [
            (#""PT1H""#, []), (#""PT1S""#, [" minimum PT1M"]), (#""P1DT1S""#, [" maximum P1D"]), (#""P1Y""#, [" format duration"]),
            ("60", [" type string"]),
        ] as [(String, [String])])
    func duration_inABody_isChecked(text: String, faults: [String]) {
        #expect(Reading(text) { try $0.duration(minimum: .seconds(60), maximum: .seconds(86_400)) }.faults == faults)
    }

    @Test func duration_withExclusiveBounds_refusesThem() {
        let read: (inout BodyReader) throws -> Duration? = { try $0.duration(exclusiveMinimum: .zero, exclusiveMaximum: .seconds(9)) }
        #expect(Reading(#""PT0S""#, read).faults == [" exclusiveMinimum PT0S"])
        #expect(Reading(#""PT9S""#, read).faults == [" exclusiveMaximum PT9S"])
        #expect(Reading(#""PT8.999999999S""#, read).value == .nanoseconds(8_999_999_999))
    }

    @Test(
        arguments: [
            (#""Zm9v""#, []), (#""Zg==""#, [" minBytes 2"]), (#""Zm9vYmFy""#, [" maxBytes 4"]), (#""Zm9""#, [" format base64"]),
            (#""Zh==""#, [" format base64"]),
            (#""Zm9v\n""#, [" format base64"]), (#""\u005am9v""#, []), ("[1]", [" type string"]),
        ] as [(String, [String])])
    func bytes_inABody_areCheckedByTheirCount(text: String, faults: [String]) {
        let reading = Reading(text) { try $0.bytes(minLength: 2, maxLength: 4) }
        #expect(reading.faults == faults)
        #expect(reading.value == (faults.isEmpty ? Array("foo".utf8) : nil))
    }

    @Test func nullables_ofEveryFormat_takeNull() {
        #expect(Reading("null") { try $0.decimal(nullable: true) }.faults == [])
        #expect(Reading("null") { try $0.duration(nullable: true) }.faults == [])
        #expect(Reading("null") { try $0.bytes(nullable: true) }.faults == [])
    }

    @Test func constants_ofBooleans_refuseTheOther() {
        #expect(Reading("true") { try $0.boolean(constant: true) }.value == true)
        #expect(Reading("false") { try $0.boolean(constant: true) }.faults == [" enum true"])
        #expect(Reading("true") { try $0.boolean(constant: false) }.faults == [" enum false"])
        #expect(Reading("false") { try $0.boolean() }.value == false)
    }

    @Test func enums_ofWhichSomeAreAllowed_refuseTheRest() {
        let read: (inout BodyReader) throws -> Mark? = { try $0.value(allowed: [.low, .high]) }
        #expect(Reading(#""HIGH""#, read).value == .high)
        #expect(Reading(#""middle""#, read).faults == [" enum low, HIGH"])
        #expect(Reading(#""none""#, read).faults == [" enum low, middle, HIGH"])
        #expect(Reading("null") { try $0.value(nullable: true, as: Mark.self, allowed: [.low]) }.faults == [])
    }

    @Test func enums_withAnOrder_areComparedByPlace() {
        #expect(Mark.low < .middle && Mark.middle < .high && !(Mark.high < .low) && !(Mark.low < .low))
        #expect([Mark.high, .low, .middle].sorted() == [.low, .middle, .high])
        #expect(Mark.middle >= .middle && max(Mark.low, .high) == .high)
    }

    @Test(
        arguments: [
            (#"{"ab":1}"#, []), (#"{"a":1}"#, ["a minLength 2"]), (#"{"abcd":1}"#, ["abcd maxLength 3"]),
            (#"{"AB":"x"}"#, ["AB pattern ^[a-z]+$", "AB type integer"]),
            (#"{"ab":1,"ab":2}"#, ["ab duplicate"]), (#"{"a\u0000b":1}"#, ["a\u{0}b format text without U+0000"]),
        ] as [(String, [String])])
    func map_withRulesForNames_checksThem(text: String, faults: [String]) {
        let pattern = PatternProgram("^[a-z]+$", [5, 3, 3, 7, 1, 0, 2, 0, 1, 97, 122, 4])
        let reading = Reading(text) { try $0.map(keyMinLength: 2, keyMaxLength: 3, keyPattern: pattern) { try $0.int32() } }
        #expect(reading.faults == faults)
    }

    @Test func texts_ofParameters_areReadByTheSameRules() {
        #expect(text("1.50") { $0.decimal(minimum: 1) } == (Decimal(string: "1.5"), nil))
        #expect(text("0.5") { $0.decimal(minimum: 1) }.1 == "minimum")
        #expect(text("x") { $0.decimal() }.1 == "format")
        #expect(text("PT1M") { $0.duration(maximum: .seconds(60)) }.0 == .seconds(60))
        #expect(text("PT2M") { $0.duration(maximum: .seconds(60)) }.1 == "maximum")
        #expect(text("Zm9v") { $0.bytes(maxLength: 3) }.0 == Array("foo".utf8))
        #expect(text("Zm9v") { $0.bytes(maxLength: 2) }.1 == "maxBytes")
        #expect(text("Zm-_") { $0.bytes() }.1 == "format")
        #expect(text("true") { $0.boolean(constant: true) }.0 == true)
        #expect(text("true") { $0.boolean(constant: false) }.1 == "enum")
        #expect(text("x") { $0.boolean(constant: false) }.1 == "type")
        #expect(text("low") { $0.value(as: Mark.self, allowed: [.low]) }.0 == .low)
        #expect(text("middle") { $0.value(as: Mark.self, allowed: [.low]) }.1 == "enum")
        #expect(text("none") { $0.value(as: Mark.self, allowed: [.low]) }.1 == "enum")
    }

    private func text<Value>(_ text: String, _ read: (inout TextReader) -> Value?) -> (Value?, String?) {
        var reader = TextReader(text)
        let value = read(&reader)
        return (value, reader.broken.map { "\($0.constraint)" })
    }
}
