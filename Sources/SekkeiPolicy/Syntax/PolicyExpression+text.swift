extension PolicyExpression: CustomStringConvertible {
    /// The canonical text: it parses to the same tree, whatever spelling the policy was written in.
    public var description: String { text(binding: .or) }

    /// How tightly an expression holds its operands; the tightest last.
    private enum Binding: Int {
        case or, and, comparison, not

        static func < (left: Binding, right: Binding) -> Bool { left.rawValue < right.rawValue }
    }

    private var binding: Binding {
        switch kind {
        case .or: .or
        case .and: .and
        case .comparison, .membership, .listMembership: .comparison
        case .not, .literal, .attribute: .not
        }
    }

    private func text(binding needed: Binding) -> String {
        binding < needed ? "(\(bareText))" : bareText
    }

    private var bareText: String {
        switch kind {
        case .literal(let literal): literal.description
        case .attribute(let path): path.names.joined(separator: ".")
        case .not(let operand): "NOT " + operand.text(binding: .not)
        case .and(let operands): operands.map { $0.text(binding: .comparison) }.joined(separator: " AND ")
        case .or(let operands): operands.map { $0.text(binding: .and) }.joined(separator: " OR ")
        case .comparison(let left, let sign, let right): left.text(binding: .not) + " \(sign.rawValue) " + right.text(binding: .not)
        case .membership(let element, let list): element.text(binding: .not) + " IN " + list.text(binding: .not)
        case .listMembership(let element, let list):
            element.text(binding: .not) + " IN [" + list.map(\.literal.description).joined(separator: ", ") + "]"
        }
    }
}
