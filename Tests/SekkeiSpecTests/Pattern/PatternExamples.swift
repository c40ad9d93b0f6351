/// Expressions, texts, and whether the one is found in the other: what is matched when a spec is compiled and what is matched
/// when a server runs must agree, so the tests of both go by this table.
enum PatternExamples {
    static let rows: [(String, String, Bool)] = literals + anchors + repetitions + classes + escapes + characters

    private static let literals = [
        ("", "", true), ("", "abc", true), ("b", "abc", true), ("b", "", false), ("a|b", "xb", true), ("a|b", "xxb", true),
        ("a||b", "c", true), ("ab|cd", "acbd", false), ("^(foo|foobar)$", "foobar", true), ("(|a)", "b", true), ("a.c", "abc", true),
        ("aab", "aaab", true), ("abab", "aabababb", true),
    ]
    private static let anchors = [
        ("^$", "", true), ("^$", "a", false), ("a^b", "ab", false), ("a$b", "ab", false), ("(^|,)x(,|$)", "y,x", true),
        ("(^|,)x(,|$)", "yx", false), ("^a|b$", "ac", true), ("^a|b$", "cb", true), ("^a|b$", "ca", false), ("^^a$$", "a", true),
        ("$^", "", true), ("$^", "a", false), ("^a$", "a\n", false), ("^\\S", " a", false),
    ]
    private static let repetitions = [
        ("^(a|b)*$", "abab", true), ("^(a|b)*$", "abcab", false), ("^(a*)*$", "aaab", false), ("^(a*)*$", "aaaa", true),
        ("^(a*)+$", "", true), ("^a{2,4}$", "a", false), ("^a{2,4}$", "aaa", true), ("^a{2,4}$", "aaaaa", false),
        ("^a{2,}$", "aaaaaa", true),
        ("^a{0}$", "", true), ("^a{0}$", "a", false), ("^a{0,0}b$", "b", true), ("^(a|b)*c$", "abbac", true), ("^(a|b)*c$", "abba", false),
        ("^\\d{2,3}$", "1", false), ("^\\d{2,3}$", "123", true), ("^\\d{2,3}$", "1234", false), ("^(a?){3}$", "aa", true),
        ("^(|a)+$", "aaa", true), ("^(?:ab?)+$", "abaab", true), ("^(?:ab){2}$", "ababab", false), ("^a?b+c*$", "bbb", true),
        ("^(a{2}){3}$", "aaaaaa", true), ("^(a{2}){3}$", "aaaaa", false), ("(a|aa){2}$", "a", false), ("^(a|ab)(c|bcd)$", "abcd", true),
        ("^(?:a{1,2}){2,3}$", "aaaaaa", true), ("^(?:a{1,2}){2,3}$", "aaaaaaa", false),
    ]
    private static let classes = [
        ("^[A-Z]{3}$", "ABC", true), ("^[A-Z]{3}$", "ABCD", false), ("^[A-Z]{3}$", "AB", false), ("^[A-Z]{3}$", "", false),
        ("[A-Z]{3}", "xxABCxx", true), ("^[^a]$", "é", true), ("^[^é]$", "é", false), ("^[あ-ん]+$", "ひらがな", true),
        ("^[あ-ん]+$", "カタカナ", false),
        ("^[^\\s]+$", "a b", false), ("^[\\w-]+$", "a-b_1", true), ("^[\\D]$", "5", false), ("^[\\D]$", "x", true), ("^[^\\D]$", "5", true),
        ("^[a\\-z]$", "-", true), ("^[a\\-z]$", "b", false), ("^[-a]$", "-", true), ("^[a-]$", "-", true), ("^[\\]]$", "]", true),
        ("^[.]$", "a", false), ("^[a-cb-d]$", "d", true), ("^[^a-cb-d]$", "d", false), ("^[\\d\\s]+$", "1 2", true),
        ("^[\\W\\d]$", "a", false),
        ("^[\u{10000}-\u{10FFFF}]$", "\u{1F600}", true), ("^[\u{10000}-\u{10FFFF}]$", "\u{FFFF}", false),
        ("^[^\u{0}-\u{10FFFF}]$", "a", false),
        ("^[\\u0000-\\u001F]$", "\u{7}", true), ("^[^\\n]$", "\r", true),
    ]
    private static let escapes = [
        (#"^\d+\.\d$"#, "12.5", true), (#"^\w+$"#, "a_9", true), (#"^\w+$"#, "é", false), (#"^\W$"#, "é", true),
        (#"\s"#, "a\u{3000}b", true),
        (#"\s"#, "a\u{FEFF}b", true), (#"^\S$"#, "\u{2028}", false), (#"^\d$"#, "٣", false), (#"^\u65E5$"#, "日", true),
        (#"^\x41\x42$"#, "AB", true),
        (#"^\/\-\{\}$"#, "/-{}", true), (#"^\t\n\r\f\v$"#, "\t\n\r\u{C}\u{B}", true), (#"^\0$"#, "\u{0}", true), (#"^\\$"#, "\\", true),
        (#"^\^\$$"#, "^$", true), (#"^\(\)\|\*\+\?\.\[\]$"#, "()|*+?.[]", true),
    ]
    private static let characters = [
        ("^.$", "日", true), ("^.$", "\u{1F600}", true), ("^.$", "\n", false), ("^.$", "\r", false), ("^.$", "\u{2028}", false),
        ("^.$", "\u{85}", true), ("^.$", "e\u{301}", false), ("^..$", "e\u{301}", true), ("^é$", "e\u{301}", false),
        ("^..$", "\r\n", false),
        ("^.{2}$", "🇯🇵", true), ("^.$", "👩‍👧", false), ("^\u{10FFFF}$", "\u{10FFFF}", true), ("^a$", "A", false), ("ß", "ss", false),
    ]
}
