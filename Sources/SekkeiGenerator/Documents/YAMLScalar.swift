/// How a string is written in YAML.
enum YAMLScalar {
    /// Plain words that some reader takes for a boolean, null or a number.
    private static let reserved: Set<String> = [
        "y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf",
    ]

    /// The string on one line: plain where every reader agrees on it, else in double quotes.
    static func inline(_ text: String) -> String {
        isPlain(text) ? text : JSONText.quoted(text)
    }

    /// Plain: begins with a letter, a slash or a dollar and holds nothing that YAML gives a meaning. Everything else is quoted,
    /// so that numbers, dates, `~`, `=`, `<<` and the like need no list.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
        guard isLetter(first) || first == "/" || first == "$", last != " ", last != ":" else { return false }
        guard !reserved.contains(text.lowercased()) else { return false }
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            if scalar == "#", previous == " " { return false }
            if previous == ":", scalar == " " { return false }
            if isSpecial(scalar) { return false }
            previous = scalar
        }
        return true
    }

    /// ASCII needs no table.
    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) : scalar.properties.isAlphabetic
    }

    private static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\"", "\\": true
        default: false
        }
    }

    /// Whether a text of several lines can stand as a literal block (`|`) without changing.
    static func fitsBlock(_ text: String) -> Bool {
        guard text.utf8.contains(UInt8(ascii: "\n")), text.contains("\n"), let first = text.first, first != " ", first != "\n" else {
            return false
        }
        guard !text.hasSuffix("\n\n"), text != "\n" else { return false }
        return text.unicodeScalars.allSatisfy { $0 == "\n" || !isSpecial($0) || $0 == "\"" || $0 == "\\" }
    }

    static func blockHeader(_ text: String) -> String {
        text.hasSuffix("\n") ? "|" : "|-"
    }

    static func blockBody(_ text: String) -> String {
        text.hasSuffix("\n") ? String(text.dropLast()) : text
    }
}
