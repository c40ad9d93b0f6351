import Testing

@testable import SekkeiSpec

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本語", 6), ("カナ", 4), ("ｶﾅ", 2), ("ＡＢ", 4), ("、。", 4), ("한글", 4), ("👍", 2),
        ("⌚", 2),
        ("→", 1), ("…", 1), ("\u{200B}", 0), ("\u{3099}", 0), ("𠮷", 2), ("\u{303F}", 1), ("〜", 2), ("\u{1100}\u{1161}", 2),
    ])
    func width_ofText_isThatOfATerminal(text: String, width: Int) {
        #expect(DisplayWidth.of(text) == width)
    }
}
