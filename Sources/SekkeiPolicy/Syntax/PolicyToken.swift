/// A word or sign of a policy's text.
struct PolicyToken {
    enum Keyword: String {
        case and, or, not, `in`
    }

    enum Sign: String {
        case openParenthesis = "("
        case closeParenthesis = ")"
        case openBracket = "["
        case closeBracket = "]"
        case comma = ","
        case dot = "."
    }

    enum Kind {
        /// With the word as it is written, which is a name behind a dot.
        case keyword(Keyword, String)
        case name(String)
        /// With the word as it is written where the literal is a word.
        case literal(PolicyLiteral, word: String?)
        case comparison(PolicyOperator)
        case sign(Sign)
        case end
    }

    let kind: Kind
    let span: PolicySpan

    var keyword: Keyword? {
        if case .keyword(let keyword, _) = kind { keyword } else { nil }
    }

    /// Any word, for the places where only a name can stand.
    var word: String? {
        switch kind {
        case .keyword(let keyword, let word) where word.lowercased() == keyword.rawValue: word
        case .name(let word), .literal(_, word: let word?): word
        default: nil
        }
    }

    func isSign(_ sign: Sign) -> Bool {
        if case .sign(sign) = kind { true } else { false }
    }

    /// For messages.
    var name: String {
        switch kind {
        case .keyword(_, let word), .name(let word): "'\(word.clipped)'"
        case .literal(.text(let text), _): "the text \(ScalarText.quoted(text.clipped))"
        case .literal(let literal, _): "'\(literal)'"
        case .comparison(let sign): "'\(sign.rawValue)'"
        case .sign(let sign): "'\(sign.rawValue)'"
        case .end: "the end"
        }
    }
}
