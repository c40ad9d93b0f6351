extension Reader {
    /// A text, or a map of languages.
    func localized(_ node: Node) -> LocalizedText? {
        guard let members = node.members else {
            return text(node, "a text, or a map of languages").map { LocalizedText(texts: [(languages[0], $0)]) }
        }
        var texts: [String: String] = [:]
        for member in members where isDeclared(member) {
            texts[member.name] = text(member.value)
        }
        if members.isEmpty { wrongShape(node, expected: "a text in at least one language") }
        let ordered = languages.compactMap { language in texts[language].map { (language: language, text: $0) } }
        return ordered.isEmpty ? nil : LocalizedText(texts: ordered)
    }

    /// The text under a key, if there is one.
    func localized(_ fields: Fields, _ key: String) -> LocalizedText? { fields[key].flatMap { localized($0) } }

    private func isDeclared(_ member: NodeMember) -> Bool {
        if languages.contains(member.name) || !knowsLanguages { return true }
        let help = Suggestion.help(for: member.name, among: languages) ?? "'api.languages' has \(languages.joined(separator: ", "))"
        error(.undeclaredLanguage, "language '\(Self.clipped(member.name))' is not one of 'api.languages'", at: member.keySpan, help: help)
        return false
    }

    /// A value without a declared type: what `x-…` keys carry.
    static func untyped(_ node: Node) -> Literal {
        switch node.content {
        case .sequence(let items): .list(items.map(untyped))
        case .mapping(let members): .object(members.map { LiteralMember(name: $0.name, value: untyped($0.value)) })
        case .scalar(let scalar): scalar.style == .plain ? untyped(scalar.text, isNull: node.isNull) : .string(scalar.text)
        }
    }

    private static func untyped(_ text: String, isNull: Bool) -> Literal {
        if isNull { return .null }
        if text == "true" || text == "false" { return .boolean(text == "true") }
        return NumberGrammar.literal(text) ?? .string(text)
    }
}
