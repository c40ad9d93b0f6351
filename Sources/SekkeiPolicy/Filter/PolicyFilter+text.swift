extension PolicyFilter: CustomStringConvertible {
    /// For logs, in the words of the policy language; `unknown` and an empty list are no part of it.
    public var description: String {
        switch self {
        case .constant(let truth): "\(truth)"
        case .comparison(let field, let sign, let value, _): "\(field) \(sign.rawValue) \(value)"
        case .fieldComparison(let left, let sign, let right, _): "\(left) \(sign.rawValue) \(right)"
        case .among(let field, let values, _): "\(field) IN [\(values.map(\.description).joined(separator: ", "))]"
        case .contains(let list, let value, _): "\(value) IN \(list)"
        case .containsField(let list, let field, _): "\(field) IN \(list)"
        case .isNull(let field): "\(field) == null"
        case .not(.isNull(let field)): "\(field) != null"
        case .not(let filter): "NOT (\(filter))"
        case .and(let filters): filters.map { $0.operand }.joined(separator: " AND ")
        case .or(let filters): filters.map { $0.operand }.joined(separator: " OR ")
        }
    }

    private var operand: String {
        switch self {
        case .and, .or: "(\(self))"
        default: description
        }
    }
}
