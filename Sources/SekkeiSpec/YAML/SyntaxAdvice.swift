/// What to do about a text that is no YAML: libyaml says where its grammar ends, and rarely what was meant.
struct SyntaxAdvice {
    private let lines: SourceLines

    init(_ bytes: [UInt8]) {
        lines = SourceLines(bytes)
    }

    func help(for fault: YAMLEventReader.Fault) -> String? {
        let marks = [fault.mark] + (fault.context.map { [$0.mark] } ?? [])
        return marks.lazy.compactMap { space(in: $0.line) ?? space(in: $0.line - 1) }.first
            ?? Self.help(fault.message, fault.context?.message)
    }

    /// Spaces that look like those of an indentation and are none.
    private func space(in number: Int) -> String? {
        guard (1...lines.count).contains(number) else { return nil }
        let line = lines[number]
        for scalar in line {
            switch scalar {
            case " ": continue
            case "\t": return "line \(number) is indented with a tab: write spaces"
            case "\u{A0}", "\u{2002}"..."\u{200B}", "\u{3000}":
                let code = String(scalar.value, radix: 16, uppercase: true)
                return "line \(number) is indented with U+\(String(repeating: "0", count: 4 - code.count))\(code): write plain spaces"
            default: return line.contains("\u{FF1A}") && !line.contains(":") ? "write ': ' in place of '\u{FF1A}' in line \(number)" : nil
            }
        }
        return nil
    }

    private static func help(_ problem: String, _ context: String?) -> String? {
        switch problem {
        case "found character that cannot start any token": "put the text in quotes: it cannot begin with this character"
        case "mapping values are not allowed in this context": "put a text with ': ' in quotes, or else correct the indentation of the line"
        case "could not find expected ':'": "write ': ' behind the key"
        case "found unknown escape character": "write '\\\\' for a backslash, or use single quotes"
        case "did not find expected alphabetic or numeric character": "put a text that begins with '*' or '&' in quotes"
        case "did not find expected ',' or '}'": "entries in braces are separated by ', '; a text with a comma, brace or ': ' needs quotes"
        case "did not find expected ',' or ']'": "entries in brackets are separated by ', '; a text with a comma or bracket needs quotes"
        case "found unexpected end of stream": context?.contains("quoted") == true ? "close the quote" : nil
        case "did not find expected key":
            "keys of one mapping begin in one column; a text that begins with a quote, brace or bracket ends with its partner"
        case "did not find expected '-' indicator": "entries of one list begin in one column, each with '- '"
        default: nil
        }
    }
}
