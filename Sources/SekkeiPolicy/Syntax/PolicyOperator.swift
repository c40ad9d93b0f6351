/// The comparisons.
public enum PolicyOperator: String, Sendable, CaseIterable {
    /// The same value.
    case equal = "=="
    /// Another value; unknown, not true, where one side is absent.
    case notEqual = "!="
    /// Before, in the order of the type.
    case less = "<"
    /// Before or the same.
    case lessOrEqual = "<="
    /// Behind, in the order of the type.
    case greater = ">"
    /// Behind or the same.
    case greaterOrEqual = ">="

    /// Whether it asks for the order of the values and not only for their equality.
    public var needsOrder: Bool { self != .equal && self != .notEqual }

    /// The operator that says the same with the sides exchanged.
    public var flipped: PolicyOperator {
        switch self {
        case .less: .greater
        case .lessOrEqual: .greaterOrEqual
        case .greater: .less
        case .greaterOrEqual: .lessOrEqual
        case .equal, .notEqual: self
        }
    }

    /// The operator that is true exactly where this one is false; both are unknown together.
    public var complement: PolicyOperator {
        switch self {
        case .equal: .notEqual
        case .notEqual: .equal
        case .less: .greaterOrEqual
        case .lessOrEqual: .greater
        case .greater: .lessOrEqual
        case .greaterOrEqual: .less
        }
    }

    func holds(for order: PolicyOrder) -> Bool {
        switch self {
        case .equal: order == .same
        case .notEqual: order != .same
        case .less: order == .ascending
        case .lessOrEqual: order != .descending
        case .greater: order == .descending
        case .greaterOrEqual: order != .ascending
        }
    }
}
