import Testing

@testable import SekkeiGenerator

@Suite("Names and literals in generated Swift")
struct SwiftIdentifierTests {
    @Test(arguments: [
        ("title", "title"), ("default", "`default`"), ("init", "`init`"), ("in", "`in`"), ("self", "self_"), ("throw", "`throw`"),
        ("any", "any"), ("json", "json"),
    ])
    func member_onName_compiles(_ name: String, _ wanted: String) {
        #expect(SwiftIdentifier.member(name) == wanted)
    }

    @Test(arguments: [("title", "title"), ("in", "in"), ("default", "default"), ("inout", "`inout`"), ("self", "self_")])
    func label_onName_isEscapedWhereItMustBe(_ name: String, _ wanted: String) {
        #expect(SwiftIdentifier.label(name) == wanted)
    }

    @Test(arguments: [("Task", "Task"), ("Type", "`Type`"), ("Protocol", "`Protocol`"), ("Self", "`Self`"), ("Any", "`Any`")])
    func type_onName_compiles(_ name: String, _ wanted: String) {
        #expect(SwiftIdentifier.type(name) == wanted)
    }

    @Test(arguments: [([], "json"), (["json"], "json_"), (["json", "json_"], "json__"), (["body"], "json")])
    func free_amongTakenNames_isNoneOfThem(_ taken: [String], _ wanted: String) {
        #expect(SwiftIdentifier.free("json", among: Set(taken)) == wanted)
    }

    @Test(arguments: [
        ("plain", #""plain""#), ("a \"b\" \\c", #""a \"b\" \\c""#), ("line\nline\t", #""line\nline\t""#),
        ("\u{1}\u{7F}", #""\u{1}\u{7f}""#),
        ("未着手 \\(x)", #""未着手 \\(x)""#), ("", #""""#),
    ])
    func string_onText_isALiteral(_ text: String, _ wanted: String) {
        #expect(SwiftLiteral.string(text) == wanted)
    }

    @Test(arguments: [
        (#"{"a":"#, 1), ("plain", 1), (##"a "# b"##, 2), (###"\##("###, 3), (####""###"####, 4), ("# \" #", 1), ("##", 1),
    ])
    func hashes_forText_areOneMoreThanItHolds(_ text: String, _ count: Int) {
        #expect(SwiftLiteral.hashes(for: text).count == count)
    }

    @Test(arguments: [
        (0, "0"), (422, "422"), (9999, "9999"), (10_000, "10_000"), (1_048_576, "1_048_576"), (-5, "-5"), (-123_456, "-123_456"),
    ])
    func integer_onNumber_isGroupedFromFiveDigitsOn(_ value: Int, _ wanted: String) {
        #expect(SwiftLiteral.integer(value) == wanted)
    }

    @Test
    func integer_atTheLimits_isWrittenInFull() {
        #expect(SwiftLiteral.integer(Int64.min) == "-9_223_372_036_854_775_808")
        #expect(SwiftLiteral.integer(Int64.max) == "9_223_372_036_854_775_807")
    }

    @Test(arguments: [([], "0b0"), ([0], "0b1"), ([0, 2], "0b101"), ([63], "0b1" + String(repeating: "0", count: 63))])
    func mask_onBits_isALiteral(_ bits: [Int], _ wanted: String) {
        #expect(BitMask.literal(bits) == wanted)
    }

    @Test
    func words_onBitsBeyond64_areFour() {
        #expect(BitMask.words([0, 65, 200]) == "[0b1, 0b10, 0b0, 0b100000000]")
    }

    @Test
    func aliases_onNamesOfSwift_keepThemInReach() {
        for (name, wanted) in [("Task", "_Concurrency.Task"), ("Error", "Swift.Error"), ("Date", "Foundation.Date")] {
            let out = TextWriter()
            ShadowedNames.emit(name, to: out)
            #expect(out.text.contains("public typealias Swift\(name) = \(wanted)\n"))
        }
        let out = TextWriter()
        ShadowedNames.emit("Invoice", to: out)
        #expect(out.text.isEmpty)
    }
}
