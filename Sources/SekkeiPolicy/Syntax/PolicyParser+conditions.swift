extension PolicyParser {
    mutating func parseAll() -> PolicyExpression? {
        let expression = parseDisjunction()
        while !isAtEnd {
            if current.isSign(.closeParenthesis) {
                report(.unmatchedParenthesis)
                advance()
            } else if current.keyword != .and, current.keyword != .or {
                report(.expectedOperator(found: current.name), help: operatorHelp)
                skipOperand()
            }
            if current.keyword == .and || current.keyword == .or {
                advance()
                _ = parseDisjunction()
            }
        }
        return expression
    }

    mutating func parseDisjunction() -> PolicyExpression? {
        parseChain(of: .or, PolicyExpression.Kind.or) { $0.parseConjunction() }
    }

    private mutating func parseConjunction() -> PolicyExpression? {
        parseChain(of: .and, PolicyExpression.Kind.and) { $0.parseComparison() }
    }

    private mutating func parseChain(
        of keyword: PolicyToken.Keyword, _ make: ([PolicyExpression]) -> PolicyExpression.Kind,
        operand: (inout PolicyParser) -> PolicyExpression?
    ) -> PolicyExpression? {
        let start = current.span
        var operands = [operand(&self)]
        while current.keyword == keyword {
            advance()
            operands.append(operand(&self))
        }
        let found = operands.compactMap(\.self)
        guard found.count == operands.count else { return nil }
        return found.count == 1 ? found[0] : PolicyExpression(make(found), at: start.joined(with: previous.span))
    }

    private mutating func parseComparison() -> PolicyExpression? {
        let start = current.span
        let left = parseUnary()
        let kind: PolicyExpression.Kind?
        switch current.kind {
        case .comparison(let sign):
            advance()
            let right = parseUnary()
            kind = left.flatMap { left in right.map { .comparison(left, sign, $0) } }
        case .keyword(.in, _):
            advance()
            kind = parseSet(of: left)
        case .keyword(.not, _) where next.keyword == .in:
            report(.misplacedNot, help: "write NOT (… IN …)")
            advance()
            advance()
            kind = parseSet(of: left)
        default:
            return left
        }
        refuseChain()
        return kind.map { PolicyExpression($0, at: start.joined(with: previous.span)) }
    }

    private mutating func refuseChain() {
        while true {
            switch current.kind {
            case .comparison, .keyword(.in, _):
                report(.chainedComparison, help: "write both comparisons with AND between them")
                advance()
                if current.isSign(.openBracket) { _ = parseList() } else { _ = parseUnary() }
            default:
                return
            }
        }
    }

    private mutating func parseUnary() -> PolicyExpression? {
        guard current.keyword == .not else { return parsePrimary() }
        let start = current.span
        advance()
        guard enter(at: start) else { return nil }
        defer { depth -= 1 }
        return parseUnary().map { PolicyExpression(.not($0), at: start.joined(with: previous.span)) }
    }
}
