import Sekkei
import Testing

@Suite struct PercentEncodingTests {
    static let encoded: [(String, String?)] = [
        ("", ""), ("abc", "abc"), ("a%20b", "a b"), ("%41%6a%6A", "Ajj"), ("%E6%97%A5", "日"), ("日", "日"), ("%25", "%"), ("%2f", "/"),
        ("%F0%9F%98%80", "😀"), ("x%", nil), ("%4", nil), ("%", nil), ("%g0", nil), ("%0g", nil), ("%%41", nil), ("%FF", nil),
        ("%C3", nil), ("%C0%80", nil), ("%ED%A0%80", nil), ("a%20", "a "), ("%00", "\0"), ("%+1", nil), ("% 1", nil),
    ]

    @Test(arguments: encoded)
    func decode_whenEitherPart_decodesEscapes(text: String, value: String?) {
        #expect(PercentEncoding.decodePathSegment(text[...]) == value)
        #expect(PercentEncoding.decodeQueryComponent(text[...]) == value)
    }

    static let plus: [(String, String?, String?)] = [("a+b", "a+b", "a b"), ("+", "+", " "), ("%2B+", "++", "+ "), ("+%", nil, nil)]

    @Test(arguments: plus)
    func decode_whenPlusIsThere_isASpaceInQueriesOnly(text: String, segment: String?, component: String?) {
        #expect(PercentEncoding.decodePathSegment(text[...]) == segment)
        #expect(PercentEncoding.decodeQueryComponent(text[...]) == component)
    }

    @Test func decode_whenNothingIsEncoded_stillChecksUTF8() {
        let bytes: [UInt8] = [0x61, 0xFF]
        #expect(bytes.withUnsafeBufferPointer { PercentEncoding.decodePathSegment($0) } == nil)
        #expect(bytes.withUnsafeBufferPointer { PercentEncoding.decodeQueryComponent($0) } == nil)
    }

    @Test func decode_whenBytesAreRandomlyEncoded_givesThemBack() {
        var random = SeededRandom(seed: printedSeed())
        for _ in 0..<10_000 {
            let length = Int.random(in: 0...30, using: &random)
            let text = String((0..<length).map { _ in "aé日😀 +%/&=?#".randomElement(using: &random) ?? "a" })
            let encoded = text.utf8.map { byte in
                let hex = String(byte, radix: 16, uppercase: Bool.random(using: &random))
                return byte == 0x61 ? "a" : "%" + (hex.count == 1 ? "0" : "") + hex
            }.joined()
            #expect(PercentEncoding.decodePathSegment(encoded[...]) == text)
            #expect(PercentEncoding.decodeQueryComponent(encoded[...]) == text)
        }
    }
}
