/// Keeps what a spec says from flooding a message: a name may be a megabyte long.
enum MessageText {
    private static let longestWord = 120
    private static let longestText = 2000

    /// The text with words of more than 120 characters cut, and cut itself behind 2000.
    static func cut(_ text: String) -> String {
        guard text.utf8.count > longestWord else { return text }
        let words = text.split(separator: " ", omittingEmptySubsequences: false).map { cut(word: $0) }
        return cut(words.joined(separator: " ")[...], after: longestText)
    }

    /// The end stays: it is the closing quote, or a place.
    private static func cut(word: Substring) -> String {
        guard word.utf8.count > longestWord, word.count > longestWord else { return String(word) }
        return "\(word.prefix(40))…\(word.suffix(20))"
    }

    private static func cut(_ text: Substring, after limit: Int) -> String {
        guard text.utf8.count > limit, text.count > limit else { return String(text) }
        return "\(text.prefix(limit))…"
    }
}
