/// Makes text from outside fit for a line of a log.
enum LogText {
    /// Replaces what could end the line or forge another (controls, line and paragraph separators, text direction marks) by
    /// U+FFFD, and cuts the text after `limit` characters.
    static func clean(_ text: String, limit: Int = 200) -> String {
        if text.utf8.count <= limit, text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
        var clean = ""
        var count = 0
        for scalar in text.unicodeScalars {
            if count == limit { return clean + "…" }
            clean.unicodeScalars.append(isHarmless(scalar) ? scalar : "\u{FFFD}")
            count += 1
        }
        return clean
    }

    private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .format: false
        default: true
        }
    }
}
