extension PolicyExpression {
    /// The nodes of the tree, list elements included.
    var nodeCount: Int {
        switch kind {
        case .literal, .attribute: 1
        case .not(let operand): 1 + operand.nodeCount
        case .and(let operands), .or(let operands): operands.reduce(1) { $0 + $1.nodeCount }
        case .comparison(let left, _, let right), .membership(let left, let right): 1 + left.nodeCount + right.nodeCount
        case .listMembership(let element, let list): 1 + element.nodeCount + list.count
        }
    }
}
