/// How a value stands to another.
public enum PolicyOrder: Sendable {
    /// Before the other.
    case ascending
    /// Neither before nor behind it.
    case same
    /// Behind the other.
    case descending

    /// By an order in which any two values can be compared.
    @inlinable public init<Value: Comparable>(_ left: Value, _ right: Value) {
        self = left < right ? .ascending : left == right ? .same : .descending
    }

    var reversed: PolicyOrder {
        switch self {
        case .ascending: .descending
        case .same: .same
        case .descending: .ascending
        }
    }
}
