extension PolicyParser {
    var current: PolicyToken { tokens[index] }
    var next: PolicyToken { tokens[min(index + 1, tokens.count - 1)] }
    var previous: PolicyToken { tokens[max(index - 1, 0)] }

    var isAtEnd: Bool {
        if case .end = current.kind { true } else { false }
    }

    mutating func advance() {
        if !isAtEnd { index += 1 }
    }

    /// Goes one level deeper. Where that is too deep nothing more is read.
    mutating func enter(at span: PolicySpan) -> Bool {
        guard depth < limits.depth else {
            report(.nestedTooDeeply(limit: limits.depth), at: span)
            index = tokens.count - 1
            isAbandoned = true
            return false
        }
        depth += 1
        return true
    }

    /// Reports at the current token, or at another place, unless something was reported at this token already.
    mutating func report(_ kind: PolicyDiagnostic.Kind, at span: PolicySpan? = nil, help: String? = nil) {
        guard !isAbandoned, lastReport != index || span != nil else { return }
        lastReport = index
        diagnostics.add(kind, at: span ?? current.span, help: help)
    }

    var operatorHelp: String? {
        let words = ["AND", "OR", "IN"]
        return current.word.flatMap { NearestName.help(for: $0, among: words) }
    }

    /// Up to the next AND or OR or parenthesis on this level.
    mutating func skipOperand() {
        while !isAtEnd, current.keyword != .and, current.keyword != .or, !current.isSign(.closeParenthesis) {
            if current.isSign(.openParenthesis) {
                advance()
                skipToClosing()
            } else {
                advance()
            }
        }
    }

    /// Behind the parenthesis that closes the one just opened.
    mutating func skipToClosing() {
        var open = 1
        while !isAtEnd, open > 0 {
            if current.isSign(.openParenthesis) { open += 1 }
            if current.isSign(.closeParenthesis) { open -= 1 }
            advance()
        }
    }

    mutating func skipList() {
        while !isAtEnd, !current.isSign(.closeBracket) { advance() }
        advance()
    }
}
