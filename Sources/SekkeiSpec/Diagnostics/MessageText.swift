/// Keeps what a spec says from flooding a message or breaking its line: a name may be a megabyte long, or hold a line feed.
enum MessageText {
    private static let longestWord = 120
    private static let longestText = 2000

    /// The text with words of more than 120 scalars cut, cut itself behind 2000, and control characters written as in Swift.
    static func cut(_ text: String) -> String {
        visible(shortened(text))
    }

    /// The text with what would break a line or steer a terminal written as in Swift: `\n`, `\u{1B}`.
    static func visible(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isHidden) else { return text }
        return text.unicodeScalars.map { isHidden($0) ? $0.escaped : String($0) }.joined()
    }

    /// Control characters, line breaks, and the marks that turn the direction of the text around them.
    static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    private static func shortened(_ text: String) -> String {
        guard text.utf8.count > longestWord else { return text }
        // By scalars, here and below: a character may hold a million marks.
        let words = text.unicodeScalars.split(separator: " ", omittingEmptySubsequences: false).map { shortened(word: $0) }
        return shortened(words.joined(separator: " "), after: longestText)
    }

    /// The end stays: it is the closing quote, or a place.
    private static func shortened(word: Substring.UnicodeScalarView) -> String {
        guard word.count > longestWord else { return String(word) }
        return "\(String(word.prefix(40)))…\(String(word.suffix(20)))"
    }

    private static func shortened(_ text: String, after limit: Int) -> String {
        let scalars = text.unicodeScalars
        return text.utf8.count > limit && scalars.count > limit ? "\(String(scalars.prefix(limit)))…" : text
    }
}

extension Unicode.Scalar {
    /// As a Swift literal writes it; the standard library leaves the marks of direction as they are.
    fileprivate var escaped: String {
        switch self {
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        default: "\\u{\(String(value, radix: 16, uppercase: true))}"
        }
    }
}
