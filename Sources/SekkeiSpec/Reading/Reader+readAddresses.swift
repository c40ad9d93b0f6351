extension Reader {
    /// An absolute address, as links carry it.
    func link(_ node: Node) -> String? {
        guard let text = text(node, "an address such as https://example.com") else { return nil }
        if ScalarGrammar.literal(text, .uri, isPlain: true) != nil, Self.isWeb(text) || text.hasPrefix("mailto:") { return text }
        invalid(node, expected: "an address such as https://example.com")
        return nil
    }

    func email(_ node: Node) -> String? {
        guard let text = text(node, "an e-mail address") else { return nil }
        if ScalarGrammar.literal(text, .email, isPlain: true) != nil { return text }
        invalid(node, expected: "an e-mail address")
        return nil
    }

    /// What paths are appended to in the document: `https://api.example.com`, or a path such as `/shop`.
    func serverAddress(_ node: Node) -> String? {
        let expected = "an address such as https://api.example.com, without a slash at its end"
        guard let text = text(node, expected) else { return nil }
        let isAddress = Self.isWeb(text) && ScalarGrammar.literal(text, .uri, isPlain: true) != nil
        if isAddress || text.hasPrefix("/"), !text.hasSuffix("/"), !text.contains(where: { "?#{}".contains($0) || $0.isWhitespace }) {
            return text
        }
        invalid(node, expected: expected)
        return nil
    }

    private static func isWeb(_ text: String) -> Bool {
        ["https://", "http://"].contains { text.hasPrefix($0) && text.count > $0.count }
    }
}
