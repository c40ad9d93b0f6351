import Testing

@testable import Sekkei

struct LanguageRangeReaderTests {
    /// Every range as `text/weight`, and `!` at the end of a malformed value.
    private func read(_ value: String) -> [String] {
        Array(value.utf8).withUnsafeBufferPointer { bytes in
            var reader = LanguageRangeReader(bytes)
            var ranges: [String] = []
            while let range = reader.next() {
                let text = String(decoding: bytes[range.start..<range.start + range.length], as: UTF8.self)
                ranges.append("\(text)/\(range.weight)")
            }
            return ranges + (reader.isMalformed ? ["!"] : [])
        }
    }

    @Test(arguments: [
        ("", []), ("  ", []), ("en", ["en/1000"]), ("en-GB-oed, *;q=0.1", ["en-GB-oed/1000", "/100"]), ("a;q=0", ["a/0"]),
        ("a;q=0.1,b;q=0.12,c;q=0.123", ["a/100", "b/120", "c/123"]), ("a;q=1.0,b;q=1.00", ["a/1000", "b/1000"]),
        ("de-1996", ["de-1996/1000"]), (", a ,, b ,", ["a/1000", "b/1000"]), ("a\t;\tq=0.5\t,b", ["a/500", "b/1000"]),
    ])
    func value_whenWellFormed_isReadRangeByRange(value: String, expected: [String]) {
        #expect(read(value) == expected)
    }

    @Test(arguments: [
        ("a,1", ["a/1000", "!"]), ("a;q=0.5555", ["!"]), ("a,b;q=3,c", ["a/1000", "!"]), ("*a", ["!"]), ("**", ["!"]), ("a b", ["!"]),
        ("abcdefghi", ["!"]), ("abcdefgh-abcdefghi", ["!"]), ("a-", ["!"]), ("é", ["!"]),
    ])
    func value_whenMalformed_endsAtTheFault(value: String, expected: [String]) {
        #expect(read(value) == expected)
    }

    @Test(
        arguments: [
            ("en", "en", .covers), ("EN", "en", .covers), ("en", "en-gb", .covers), ("en-GB", "en", .narrows), ("en", "eng", .none),
            ("eng", "en", .none), ("en-GB", "en-us", .none), ("*", "en", .covers), ("zh-Hant-TW", "zh-hant", .narrows), ("de", "en", .none),
        ] as [(String, String, LanguageRange.Relation)])
    func relation_whenRangeMeetsTag_followsSubtags(range: String, tag: String, expected: LanguageRange.Relation) throws {
        try Array(range.utf8).withUnsafeBufferPointer { bytes in
            var reader = LanguageRangeReader(bytes)
            let next = reader.next()
            let read = try #require(next)
            #expect(read.relation(to: Array(tag.utf8), in: bytes) == expected)
        }
    }
}
