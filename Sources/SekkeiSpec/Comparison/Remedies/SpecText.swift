/// Writes values as a spec has them, in YAML's flow style on one line.
enum SpecText {
    static func of(_ literal: Literal) -> String {
        switch literal {
        case .null: "null"
        case .boolean(let value): String(value)
        case .integer(let value): String(value)
        case .number(let text): text
        case .string(let text): scalar(text)
        case .list(let items): "[\(items.map(of).joined(separator: ", "))]"
        case .object(let members):
            members.isEmpty ? "{}" : "{ \(members.map { "\(scalar($0.name)): \(of($0.value))" }.joined(separator: ", ")) }"
        }
    }

    static func of(_ items: [String]) -> String { of(.list(items.map { .string($0) })) }

    /// A text without quotes where it cannot be taken for anything else.
    private static func scalar(_ text: String) -> String {
        isPlain(text) ? text : "\"\(text.unicodeScalars.map(escaped).joined())\""
    }

    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, isLetter(first) || first == "/" || first == "_" else { return false }
        if ["true", "false", "null"].contains(text.lowercased()) { return false }
        let body = text.hasSuffix("?") ? text.dropLast() : text[...]
        return body.unicodeScalars.allSatisfy { isLetter($0) || ("0"..."9").contains($0) || "_-./<>".unicodeScalars.contains($0) }
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"", "\\": "\\" + String(scalar)
        case "\n": "\\n"
        case "\t": "\\t"
        case _ where MessageText.isHidden(scalar): "\\U" + padded(String(scalar.value, radix: 16, uppercase: true))
        default: String(scalar)
        }
    }

    private static func padded(_ digits: String) -> String { String(repeating: "0", count: 8 - digits.count) + digits }
}
