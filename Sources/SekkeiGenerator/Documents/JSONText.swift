/// JSON's string notation, which double-quoted YAML scalars share.
enum JSONText {
    /// The text in quotes. Escapes only what RFC 8259 demands, and the line separators that JavaScript and YAML do not allow.
    static func quoted(_ text: String) -> String {
        var result = ""
        append(text, to: &result)
        return result
    }

    /// Writes the text in quotes behind another.
    static func append(_ text: String, to result: inout String) {
        result += "\""
        if text.utf8.contains(where: beginsEscape) {
            appendEscaped(text, to: &result)
        } else {
            result += text
        }
        result += "\""
    }

    private static func appendEscaped(_ text: String, to result: inout String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case "\u{00}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}": result += escape(scalar)
            default: result.unicodeScalars.append(scalar)
            }
        }
    }

    /// Whether a character that is escaped can begin with the byte. Most texts hold none, and are copied whole.
    private static func beginsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
