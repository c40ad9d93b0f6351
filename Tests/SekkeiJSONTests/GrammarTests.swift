import SekkeiJSON
import Testing

@Suite struct GrammarTests {
    @Test(arguments: [
        "0", "-0", "12", "-12.50", "1e5", "1E+5", "1e-5", "0.0", "0e0", "-0.1e+01", "123456789012345678901234567890",
        "true", "false", "null", "\"\"", "\"a\"", "[]", "{}", "[[]]", "[{}]", "[1,2]", "[ 1 , 2 ]", " \t\r\n1 \t\r\n",
        "{\"\":0}", "{\"a\":{\"b\":[null,true,false,\"x\",-1.5e3]}}", "{ \"a\" : 1 , \"a\" : 2 }", "[\"\u{7F}\u{80}\u{2028}\u{FEFF}\"]",
        "\"\\u0000\"", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\ud83d\\ude00\"", "\"\\uFFFF\\uFFFE\\uFDD0\"", "\"日本語 ☃ 😀\"",
    ])
    func reader_whenTextIsJSON_accepts(text: String) {
        #expect(verdict(text) == nil)
        #expect(verdictByReading(Array(text.utf8)) == nil)
    }

    static let refused: [(String, Int, JSONError.Reason)] = [
        ("", 0, JSONError.Reason.unexpectedEnd), (" ", 1, .unexpectedEnd), ("[", 1, .unexpectedEnd), ("{", 1, .unexpectedEnd),
        ("[1", 2, .unexpectedEnd), ("[1,", 3, .unexpectedEnd), ("{\"a\"", 4, .unexpectedEnd), ("{\"a\":", 5, .unexpectedEnd),
        ("{\"a\":1", 6, .unexpectedEnd), ("{\"a\":1,", 7, .unexpectedEnd), ("\"", 1, .unexpectedEnd), ("\"abc", 4, .unexpectedEnd),
        ("tru", 3, .unexpectedEnd), ("nul", 3, .unexpectedEnd), ("fals", 4, .unexpectedEnd), ("-", 1, .unexpectedEnd),
        ("1.", 2, .unexpectedEnd), ("1e", 2, .unexpectedEnd), ("1e+", 3, .unexpectedEnd), ("\"\\", 2, .unexpectedEnd),
        ("\"\\u12", 5, .unexpectedEnd), ("\"\\ud83d", 7, .unexpectedEnd), ("\"\\ud83d\\", 8, .unexpectedEnd),
        ("]", 0, .unexpectedByte), ("}", 0, .unexpectedByte), (",", 0, .unexpectedByte), (":", 0, .unexpectedByte),
        ("[1 2]", 3, .unexpectedByte), ("[,1]", 1, .unexpectedByte), ("[1,,2]", 3, .unexpectedByte), ("[1}", 2, .unexpectedByte),
        ("{]", 1, .unexpectedByte), ("{1:2}", 1, .unexpectedByte), ("{a:1}", 1, .unexpectedByte), ("{'a':1}", 1, .unexpectedByte),
        ("{\"a\" 1}", 5, .unexpectedByte), ("{\"a\"::1}", 5, .unexpectedByte), ("{\"a\":1 \"b\":2}", 7, .unexpectedByte),
        ("{\"a\":}", 5, .unexpectedByte), ("{,}", 1, .unexpectedByte), ("{\"a\":1,,\"b\":2}", 7, .unexpectedByte),
        ("True", 0, .unexpectedByte), ("trUe", 2, .unexpectedByte), ("nul1", 3, .unexpectedByte), ("NaN", 0, .unexpectedByte),
        ("Infinity", 0, .unexpectedByte), ("'a'", 0, .unexpectedByte), ("/*c*/1", 0, .unexpectedByte), ("\u{A0}1", 0, .unexpectedByte),
        ("\u{B}1", 0, .unexpectedByte), ("[1,]", 3, .trailingComma), ("{\"a\":1,}", 7, .trailingComma), ("[1, ]", 4, .trailingComma),
        ("1 2", 2, .trailingText), ("{}{}", 2, .trailingText), ("[]]", 2, .trailingText), ("1,", 1, .trailingText),
        ("truex", 4, .trailingText), ("1//", 1, .trailingText), ("\u{FEFF}1", 0, .byteOrderMark), ("1\u{FEFF}", 1, .trailingText),
        ("+1", 0, .unexpectedByte), (".5", 0, .unexpectedByte), ("01", 1, .invalidNumber), ("-01", 2, .invalidNumber),
        ("00", 1, .invalidNumber), ("1.e1", 2, .invalidNumber), ("-.5", 1, .invalidNumber), ("--1", 1, .invalidNumber),
        ("-a", 1, .invalidNumber), ("1ex", 2, .invalidNumber), ("1e+-1", 3, .invalidNumber), ("0x10", 1, .trailingText),
        ("1.5.5", 3, .trailingText), ("1e1.5", 3, .trailingText), ("1_000", 1, .trailingText), ("-Infinity", 1, .invalidNumber),
    ]

    @Test(arguments: refused)
    func reader_whenTextIsNotJSON_saysWhereAndWhy(text: String, offset: Int, reason: JSONError.Reason) {
        let expected = JSONError(offset: offset, reason: reason)
        #expect(verdict(text) == expected)
        #expect(verdictByReading(Array(text.utf8)) == expected)
    }

    @Test func finish_whenZeroByteFollows_refuses() {
        #expect(verdict([0x31, 0]) == JSONError(offset: 1, reason: .trailingText))
        #expect(verdict([0]) == JSONError(offset: 0, reason: .unexpectedByte))
    }

    @Test(arguments: ["[", "{\"a\":", "[{\"a\":"])
    func reader_whenNestedBeyondTheLimit_refuses(opening: String) {
        let levels = opening.filter { $0 == "[" || $0 == "{" }.count
        let endless = Array(String(repeating: opening, count: 100_000).utf8)
        for limit in [1, 2, 64, 512] {
            let error = verdict(endless, maxDepth: limit)
            #expect(error?.reason == .tooDeep)
            #expect(endless.prefix(error?.offset ?? 0).count { $0 == 0x5B || $0 == 0x7B } == limit)
        }
        #expect(verdict(endless, maxDepth: .max)?.reason == .tooDeep)
        #expect(levels > 0)
    }

    @Test func reader_whenNestedUpToTheLimit_accepts() {
        let text = Array((String(repeating: "[", count: 64) + String(repeating: "]", count: 64)).utf8)
        #expect(verdict(text, maxDepth: 64) == nil)
        #expect(verdict(text, maxDepth: 63) == JSONError(offset: 63, reason: .tooDeep))
        #expect(verdict(Array("[[],[],[[]]]".utf8), maxDepth: 3) == nil)
        #expect(verdict(Array("1".utf8), maxDepth: 0) == nil)
    }
}
