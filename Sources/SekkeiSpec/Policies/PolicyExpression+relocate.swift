import SekkeiPolicy

extension PolicyExpression {
    /// The same expression at other places. Trees are no deeper than ``PolicyLimits/depth`` allows.
    func relocated(_ move: (PolicySpan) -> PolicySpan) -> PolicyExpression {
        PolicyExpression(kind.relocated(move), at: move(span))
    }
}

extension PolicyExpression.Kind {
    fileprivate func relocated(_ move: (PolicySpan) -> PolicySpan) -> PolicyExpression.Kind {
        switch self {
        case .literal: self
        case .attribute(let path):
            .attribute(PolicyPath(parts: path.parts.map { PolicyPath.Part(name: $0.name, span: move($0.span)) }))
        case .not(let operand): .not(operand.relocated(move))
        case .and(let operands): .and(operands.map { $0.relocated(move) })
        case .or(let operands): .or(operands.map { $0.relocated(move) })
        case .comparison(let left, let sign, let right): .comparison(left.relocated(move), sign, right.relocated(move))
        case .membership(let element, let list): .membership(element.relocated(move), list.relocated(move))
        case .listMembership(let element, let list):
            .listMembership(
                element.relocated(move), list.map { PolicyExpression.Element(literal: $0.literal, span: move($0.span)) })
        }
    }
}
