extension PolicyParser {
    mutating func parsePrimary() -> PolicyExpression? {
        switch current.kind {
        case .literal(let literal, _):
            advance()
            return PolicyExpression(.literal(literal), at: previous.span)
        case .name:
            return parseName()
        case .sign(.openParenthesis):
            return parseParentheses()
        case .sign(.openBracket):
            report(.misplacedList)
            _ = parseList()
        default:
            report(.expectedOperand(found: current.name))
        }
        return nil
    }

    private mutating func parseParentheses() -> PolicyExpression? {
        let open = current.span
        advance()
        guard enter(at: open) else { return nil }
        defer { depth -= 1 }
        let inner = parseDisjunction()
        if current.isSign(.closeParenthesis) {
            advance()
        } else if isAtEnd {
            report(.unclosedParenthesis, at: open)
            return nil
        } else {
            report(.expectedOperator(found: current.name), help: operatorHelp)
            skipToClosing()
            return nil
        }
        return inner
    }

    private mutating func parseName() -> PolicyExpression? {
        var parts: [PolicyPath.Part] = []
        repeat {
            if !parts.isEmpty { advance() }
            guard let word = current.word else {
                report(.expectedName(found: current.name))
                return nil
            }
            parts.append(PolicyPath.Part(name: word, span: current.span))
            advance()
        } while current.isSign(.dot)
        let path = PolicyPath(parts: parts)
        guard parts.count <= limits.pathLength else {
            report(.pathTooLong(limit: limits.pathLength), at: path.span)
            return nil
        }
        guard !current.isSign(.openParenthesis) else {
            report(.callNotAllowed(path.names.joined(separator: ".").clipped), at: path.span)
            advance()
            skipToClosing()
            return nil
        }
        return PolicyExpression(.attribute(path), at: path.span)
    }

    /// What stands behind IN.
    mutating func parseSet(of element: PolicyExpression?) -> PolicyExpression.Kind? {
        if current.isSign(.openBracket) {
            let elements = parseList()
            return element.flatMap { element in elements.map { .listMembership(element, $0) } }
        }
        if current.isSign(.openParenthesis) {
            report(.expectedOperand(found: current.name), help: "a list stands in brackets: ['a', 'b']")
            advance()
            skipToClosing()
            return nil
        }
        let list = parsePrimary()
        return element.flatMap { element in list.map { .membership(element, $0) } }
    }

    mutating func parseList() -> [PolicyExpression.Element]? {
        let open = current.span
        advance()
        var elements: [PolicyExpression.Element] = []
        if current.isSign(.closeBracket) {
            advance()
            report(.emptyList, at: open.joined(with: previous.span))
            return nil
        }
        while true {
            guard case .literal(let literal, _) = current.kind else {
                isAtEnd ? report(.unclosedList, at: open) : report(.listElementNotLiteral(found: current.name))
                skipList()
                return nil
            }
            elements.append(PolicyExpression.Element(literal: literal, span: current.span))
            advance()
            if current.isSign(.closeBracket) { break }
            guard current.isSign(.comma) else {
                isAtEnd ? report(.unclosedList, at: open) : report(.expectedOperator(found: current.name), help: "write ',' or ']'")
                skipList()
                return nil
            }
            advance()
        }
        advance()
        return elements
    }
}
