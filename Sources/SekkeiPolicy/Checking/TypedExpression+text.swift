extension TypedExpression: CustomStringConvertible {
    /// The canonical text, with the roots' own names; parsed and checked again it yields the same tree.
    public var description: String { expression.description }

    /// As it could have been written.
    var expression: PolicyExpression {
        PolicyExpression(written, at: span)
    }

    private var written: PolicyExpression.Kind {
        switch kind {
        case .constant(let value): .literal(.boolean(value))
        case .attribute(let attribute): name(attribute).kind
        case .comparison(let comparison): .comparison(operand(comparison.left), comparison.sign, operand(comparison.right))
        case .membership(let membership): written(membership)
        case .nullTest(let attribute, let isNull): .comparison(name(attribute), isNull ? .equal : .notEqual, literal(.null))
        case .not(let operand): .not(operand.expression)
        case .and(let operands): .and(operands.map(\.expression))
        case .or(let operands): .or(operands.map(\.expression))
        }
    }

    private func written(_ membership: TypedMembership) -> PolicyExpression.Kind {
        let element = operand(membership.element)
        return switch membership.container {
        case .constants(let constants):
            .listMembership(element, constants.map { PolicyExpression.Element(literal: $0.literal, span: span) })
        case .attribute(let attribute): .membership(element, name(attribute))
        }
    }

    private func operand(_ operand: TypedOperand) -> PolicyExpression {
        switch operand {
        case .attribute(let attribute): name(attribute)
        case .constant(let constant): literal(constant.literal)
        }
    }

    private func literal(_ literal: PolicyLiteral) -> PolicyExpression {
        PolicyExpression(.literal(literal), at: span)
    }

    private func name(_ attribute: PolicyAttribute) -> PolicyExpression {
        let parts = ([attribute.root] + attribute.path).map { PolicyPath.Part(name: $0, span: span) }
        return PolicyExpression(.attribute(PolicyPath(parts: parts)), at: span)
    }
}

extension TypedComparison: CustomStringConvertible {
    /// The canonical text.
    public var description: String { TypedExpression(.comparison(self), at: .nowhere).description }
}

extension TypedMembership: CustomStringConvertible {
    /// The canonical text.
    public var description: String { TypedExpression(.membership(self), at: .nowhere).description }
}

extension PolicySpan {
    fileprivate static let nowhere = PolicySpan(start: .start, end: .start)
}
