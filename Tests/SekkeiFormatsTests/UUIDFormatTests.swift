import Foundation
import Sekkei
import SekkeiJSON
import Testing

@Suite struct UUIDFormatTests {
    @Test(arguments: [
        "00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff", "01234567-89AB-cdef-0123-456789abcdef",
        "C232AB00-9414-11EC-B3C8-9F6BDECED846",
    ])
    func parse_whenTextIsRight_agreesWithFoundation(text: String) throws {
        let value = try #require(UUIDFormat.parse(text))
        #expect(value == UUID(uuidString: text))
        #expect(written { $0.write("x", value) } == "x\"\(text.lowercased())\"")
    }

    @Test(arguments: [
        "", "0", "00000000000000000000000000000000", "{00000000-0000-0000-0000-000000000000}", "00000000-0000-0000-0000-00000000000",
        "00000000-0000-0000-0000-0000000000000", "00000000-0000-0000-0000-00000000000g", "0000000-00000-0000-0000-000000000000",
        "00000000-0000-0000-0000_000000000000", "00000000-0000-0000-0000-00000000000 ", "urn:uuid:00000000-0000-0000-0000-000000000000",
        "-0000000-0000-0000-0000-000000000000", "0000000０-0000-0000-0000-0000000000",
    ])
    func parse_whenTextIsWrong_isNil(text: String) {
        #expect(UUIDFormat.parse(text) == nil)
    }

    @Test func parse_whenOneByteIsOfAnyValue_takesHexadecimalDigitsOnly() {
        for byte in UInt8.min...UInt8.max {
            var bytes = Array("00000000-0000-0000-0000-000000000000".utf8)
            bytes[35] = byte
            let value = bytes.withUnsafeBufferPointer { UUIDFormat.parse($0) }
            #expect((value != nil) == (byte < 0x80 && Character(UnicodeScalar(byte)).isHexDigit))
        }
    }

    @Test func write_whenRandom_readsBackTheSame() {
        for _ in 0..<2000 {
            let value = UUID()
            let text = written { $0.write(value) }
            #expect(text == "\"\(value.uuidString.lowercased())\"")
            #expect(UUIDFormat.parse(String(text.dropFirst().dropLast())) == value)
        }
        let value = UUID()
        let text = value.uuidString.lowercased()
        #expect(written { $0.write("x", [value, value]) } == "x[\"\(text)\",\"\(text)\"]")
        #expect(written { $0.write([] as [UUID]) } == "[]")
    }
}
