import SekkeiJSON
import Testing

@_spi(Generated) @testable import Sekkei

@Suite struct AnyReadingTests {
    private func any(_ text: String) -> Reading<JSONValue> { Reading(text) { try $0.any() } }

    @Test(arguments: [
        "null", "true", "-1.50E+3", #""x""#, "[]", "{}", #"{"b":[1,{"a":null}],"a":"é"}"#, "[[[[1]]]]", "123456789012345678901234567890",
    ])
    func any_ofAnyKind_isTheValue(text: String) throws {
        #expect(any(text).value == (try JSONValue(parsing: text.utf8)))
        #expect(any(text).faults == [] && any(text).value?.description == text)
    }

    @Test(arguments: [
        (#"{"a":1,"a":2}"#, ["a duplicate"]), (#"{"a":[0,{"b":1,"c":2,"b":[3]}]}"#, ["a[1].b duplicate"]),
        (#"{"a":1,"\u0061":2,"a":3}"#, ["a duplicate", "a duplicate"]),
        (#"["x","\u0000"]"#, ["[1] format text without U+0000"]), (#"{"x":{"\u0000":1}}"#, ["x.\u{0} format text without U+0000"]),
    ])
    func any_withFaultsInside_reportsThemByPath(text: String, faults: [String]) {
        #expect(any(text).faults == faults)
    }

    @Test func any_withManyNames_noticesRepetitions() {
        let members = (0..<50).map { #""n\#($0)":\#($0)"# }
        #expect(any("{\(members.joined(separator: ","))}").value?.objectValue?.count == 50)
        #expect(any("{\((members + [members[7]]).joined(separator: ","))}").faults == ["n7 duplicate"])
        #expect(any("{\"\u{E9}\":1,\"e\u{301}\":2}").value?.objectValue?.count == 2)
    }

    @Test func any_asNullableMember_keepsNull() {
        let reading = Reading(#"{"a":null}"#) { (body) -> JSONValue? in
            guard try body.beginObject() else { return nil }
            var value: JSONValue?
            while try body.nextKey() != nil { value = try body.any(0, nullable: true) }
            body.endObject(required: 1, ["a"])
            return value
        }
        #expect(reading.value == .null && reading.faults == [])
    }

    @Test func any_nestedTooDeep_isMalformed() {
        for depth in [64, 65] {
            let text =
                String(repeating: #"{"a":["#, count: depth / 2) + (depth % 2 == 0 ? "" : "{}") + String(repeating: "]}", count: depth / 2)
            #expect((any(text).error?.reason == .tooDeep) == (depth > 64))
        }
    }

    @Test(arguments: ["{", "[1,]", "nul", #"{"a":}"#, "1e", ""])
    func any_thatIsNotJSON_isMalformed(text: String) {
        #expect(any(text).error != nil)
    }
}
