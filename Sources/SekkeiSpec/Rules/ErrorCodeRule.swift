/// An error's code is two to six capitals and three to five digits.
enum ErrorCodeRule {
    static func check(_ node: Node, _ reader: Reader) -> String? {
        guard let text = reader.text(node, "a code") else { return nil }
        let letters = text.prefix { ("A"..."Z").contains($0) }
        let digits = text.dropFirst(letters.count)
        if (2...6).contains(letters.count), (3...5).contains(digits.count), digits.allSatisfy({ ("0"..."9").contains($0) }) { return text }
        reader.error(
            .invalidErrorCode, "'\(Reader.clipped(text))' is no error code", at: node.span,
            help: "two to six capitals and three to five digits: BIZ010")
        return nil
    }
}
