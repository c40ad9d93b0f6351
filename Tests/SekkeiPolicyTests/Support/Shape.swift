import SekkeiPolicy

extension PolicyExpression {
    /// The tree without places, every node in brackets of its own.
    var shape: String {
        switch kind {
        case .literal(let literal): "\(literal)"
        case .attribute(let path): path.names.joined(separator: ".")
        case .not(let operand): "(not \(operand.shape))"
        case .and(let operands): "(and \(operands.map(\.shape).joined(separator: " ")))"
        case .or(let operands): "(or \(operands.map(\.shape).joined(separator: " ")))"
        case .comparison(let left, let sign, let right): "(\(sign.rawValue) \(left.shape) \(right.shape))"
        case .membership(let element, let list): "(in \(element.shape) \(list.shape))"
        case .listMembership(let element, let list): "(in \(element.shape) [\(list.map { "\($0.literal)" }.joined(separator: " "))])"
        }
    }
}

extension TypedExpression {
    /// The tree with all that the checker found and without places.
    var shape: String {
        switch kind {
        case .constant(let value): "\(value)"
        case .attribute(let attribute): "\(attribute)"
        case .comparison(let comparison): "(\(comparison.sign.rawValue) \(comparison.left) \(comparison.right) \(comparison.form))"
        case .membership(let membership): "(in \(membership.element) \(membership.container) \(membership.form))"
        case .nullTest(let attribute, let isNull): "(\(isNull ? "null" : "present") \(attribute))"
        case .not(let operand): "(not \(operand.shape))"
        case .and(let operands): "(and \(operands.map(\.shape).joined(separator: " ")))"
        case .or(let operands): "(or \(operands.map(\.shape).joined(separator: " ")))"
        }
    }
}
