/// Swift source without what the compiler does not read as code.
enum SourceText {
    /// The text without its comments and without the insides of its string literals, which end on the line they begin on.
    static func code(_ text: String) -> String {
        text.split(separator: "\n").map(code(ofLine:)).joined(separator: "\n")
    }

    private static func code(ofLine line: Substring) -> String {
        var code = ""
        var rest = line
        while let first = rest.first, !rest.hasPrefix("//") {
            if let literal = literal(at: rest) {
                code += "\"\""
                rest = rest[literal.endIndex...]
            } else {
                code.append(first)
                rest = rest.dropFirst()
            }
        }
        return code
    }

    /// The literal that the text begins with, raw or not.
    private static func literal(at text: Substring) -> Substring? {
        let hashes = text.prefix { $0 == "#" }
        var rest = text[hashes.endIndex...]
        guard rest.popFirst() == "\"" else { return nil }
        while let character = rest.popFirst() {
            if character == "\"", rest.hasPrefix(hashes) { return text[..<rest.dropFirst(hashes.count).startIndex] }
            if character == "\\", hashes.isEmpty { rest = rest.dropFirst() }
        }
        return text
    }
}
