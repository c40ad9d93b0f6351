/// A pattern is a regular expression of the supported subset.
enum PatternRule {
    /// The pattern, if it is one.
    static func check(_ node: Node, _ reader: Reader) -> String? {
        guard let text = reader.text(node, "a regular expression") else { return nil }
        do {
            _ = try PatternParser.parse(text)
            return text
        } catch {
            let length = text.unicodeScalars.count
            let offset = min(error.offset, max(0, length - 1))
            reader.error(.invalidPattern, "not a usable pattern: \(error.message)", at: node.span(of: offset..<min(offset + 1, length)))
            return nil
        }
    }
}
