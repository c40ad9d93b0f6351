import SekkeiJSON
import Testing

@Suite struct StringTests {
    static let escaped: [(String, String)] = [
        (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u0041\u00e9\u65E5\uFFFD""#, "Aé日\u{FFFD}"),
        (#""\u0000""#, "\0"), (#""\u007f\u0080\u07ff\u0800\uffff""#, "\u{7F}\u{80}\u{7FF}\u{800}\u{FFFF}"),
        (#""\ud800\udc00""#, "\u{10000}"), (#""\uDBFF\uDFFF""#, "\u{10FFFF}"), (#""\ud83d\ude00x""#, "😀x"),
        (#""plain\nlonger than a word of eight bytes\t""#, "plain\nlonger than a word of eight bytes\t"), (#""""#, ""),
    ]

    @Test(arguments: escaped)
    func readString_whenEscaped_decodes(text: String, value: String) throws {
        #expect(try reading(text) { (reader) throws(JSONError) in try reader.readString() } == value)
        let bytes = try reading(text) { (reader) throws(JSONError) in try reader.withStringBytes { Array($0) } }
        #expect(bytes == Array(value.utf8))
    }

    static let malformed: [(String, Int, JSONError.Reason)] = [
        (#""\x""#, 2, JSONError.Reason.invalidEscape), (#""\U0041""#, 2, .invalidEscape), (#""\'""#, 2, .invalidEscape),
        (#""\u12g4""#, 5, .invalidEscape), (#""\u 123""#, 3, .invalidEscape), (#""\u+123""#, 3, .invalidEscape),
        (#""\ud800""#, 1, .loneSurrogate), (#""\udc00""#, 1, .loneSurrogate), (#""\ud800\ud800""#, 1, .loneSurrogate),
        (#""\ud800x""#, 1, .loneSurrogate), (#""\ud800\n""#, 1, .loneSurrogate), (#""a\ud83d\u0041""#, 2, .loneSurrogate),
        (#""\udc00\ud800""#, 1, .loneSurrogate), (#""\ud800\u12""#, 11, .invalidEscape), ("\"a\nb\"", 2, .controlCharacter),
        ("\"\u{0}\"", 1, .controlCharacter), ("\"12345678\u{1F}\"", 9, .controlCharacter), ("\"é\t\"", 3, .controlCharacter),
    ]

    @Test(arguments: malformed)
    func readString_whenMalformed_saysWhereAndWhy(text: String, offset: Int, reason: JSONError.Reason) {
        let expected = JSONError(offset: offset, reason: reason)
        #expect(throws: expected) { try reading(text) { (reader) throws(JSONError) in try reader.readString() } }
        #expect(verdict(text) == expected)
        #expect(verdict("{\(text):1}") == JSONError(offset: offset + 1, reason: reason))
    }

    @Test func readString_whenControlCharacterStandsAnywhere_isRefused() {
        for control in UInt8(0)..<0x20 {
            for place in 0..<20 {
                var bytes = [UInt8](repeating: 0x61, count: 20)
                bytes[place] = control
                let error = verdict([0x22] + bytes + [0x22])
                #expect(error == JSONError(offset: place + 1, reason: .controlCharacter))
            }
        }
    }

    static let wellFormed: [[UInt8]] = [
        [0x7F], [0xC2, 0x80], [0xDF, 0xBF], [0xE0, 0xA0, 0x80], [0xE0, 0xBF, 0xBF], [0xE1, 0x80, 0x80], [0xEC, 0xBF, 0xBF],
        [0xED, 0x80, 0x80], [0xED, 0x9F, 0xBF], [0xEE, 0x80, 0x80], [0xEF, 0xBF, 0xBF], [0xF0, 0x90, 0x80, 0x80],
        [0xF3, 0xBF, 0xBF, 0xBF], [0xF4, 0x80, 0x80, 0x80], [0xF4, 0x8F, 0xBF, 0xBF],
    ]

    static let illFormed: [[UInt8]] = [
        [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x41], [0xC2, 0xC2], [0xDF, 0xC0], [0xE0, 0x80, 0x80],
        [0xE0, 0x9F, 0xBF], [0xE0, 0xA0], [0xE0, 0xA0, 0x41], [0xE1, 0x80], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xEF, 0xBF],
        [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x90, 0x80], [0xF0, 0x90, 0x80, 0x41], [0xF4, 0x90, 0x80, 0x80],
        [0xF5, 0x80, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFE], [0xFF], [0xFF, 0xFE],
    ]

    @Test(arguments: wellFormed)
    func readString_whenSequenceIsWellFormed_accepts(sequence: [UInt8]) throws {
        for padding in 0...9 {
            let content = [UInt8](repeating: 0x61, count: padding) + sequence
            let text = try reading([0x22] + content + [0x22]) { (reader) throws(JSONError) in try reader.readString() }
            #expect(Array(text.utf8) == content)
        }
    }

    @Test(arguments: illFormed)
    func readString_whenSequenceIsIllFormed_isRefusedAtItsFirstByte(sequence: [UInt8]) {
        for padding in 0...9 {
            let content = [0x22] + [UInt8](repeating: 0x61, count: padding) + sequence
            let expected = JSONError(offset: padding + 1, reason: .invalidUTF8)
            #expect(verdict(content + [0x22]) == expected)
            #expect(verdict(content + [0x22, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20]) == expected)
            #expect(verdict([0x7B] + content + [0x22, 0x3A, 0x30, 0x7D]) == JSONError(offset: padding + 2, reason: .invalidUTF8))
        }
    }

    @Test func utf8_whenAllShortSequencesAreTried_agreesWithTheStandardLibrary() {
        for first in UInt8(0x80)...0xFF {
            for second in stride(from: UInt8(0x70), through: 0xF0, by: 1) {
                for tail in [[], [0x80], [0xBF], [0x80, 0x80], [0x8F, 0xBF]] as [[UInt8]] {
                    let sequence = [first, second] + tail
                    let isValid = String(validating: sequence, as: UTF8.self) != nil
                    #expect((verdict([0x22] + sequence + [0x22]) == nil) == isValid)
                }
            }
        }
    }

    @Test func write_whenStringIsShort_isRightAtEveryLengthAndPlace() throws {
        for length in 0...40 {
            for special in ["\"", "\\", "\u{1F}", "\n", "é", "😀"] {
                for place in 0...length {
                    let text = String(repeating: "x", count: place) + special + String(repeating: "y", count: length - place)
                    let json = written { $0.write(text) }
                    #expect(try reading(json) { (reader) throws(JSONError) in try reader.readString() } == text)
                }
            }
        }
    }

    @Test func write_whenCharactersMustBeEscaped_usesTheShortestForm() {
        #expect(written { $0.write("a\"b\\c/d\u{8}\u{C}\n\r\te") } == #""a\"b\\c/d\b\f\n\r\te""#)
        for control in UInt8(0)..<0x20 where ![8, 9, 10, 12, 13].contains(control) {
            let hex = String(control, radix: 16)
            #expect(written { $0.write(String(UnicodeScalar(control))) } == "\"\\u\(String(repeating: "0", count: 4 - hex.count))\(hex)\"")
        }
        #expect(written { $0.write("\u{7F}\u{2028}日") } == "\"\u{7F}\u{2028}日\"")
    }

    @Test func write_whenEverythingMustBeEscaped_growsAsNeeded() {
        let text = String(repeating: "\u{1}", count: 100_000)
        #expect(written { $0.write(text) } == "\"" + String(repeating: "\\u0001", count: 100_000) + "\"")
    }
}
