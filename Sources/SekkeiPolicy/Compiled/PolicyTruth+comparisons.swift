/// The comparisons of compiled policies. All are unknown where a side is absent.
extension PolicyTruth {
    /// Whether both are the same.
    @inlinable public static func equal<Value: PolicyOperand>(_ left: Value?, _ right: Value?) -> PolicyTruth {
        guard let left, let right, let isSame = Value.isSame(left, right) else { return .unknown }
        return PolicyTruth(isSame)
    }

    /// Whether they differ.
    @inlinable public static func notEqual<Value: PolicyOperand>(_ left: Value?, _ right: Value?) -> PolicyTruth {
        equal(left, right).negated
    }

    /// Whether the left one stands before the right one.
    @inlinable public static func less<Value: PolicyOperand>(_ left: Value?, _ right: Value?) -> PolicyTruth {
        guard let order = order(left, right) else { return .unknown }
        return PolicyTruth(order == .ascending)
    }

    /// Whether the left one does not stand behind the right one.
    @inlinable public static func lessOrEqual<Value: PolicyOperand>(_ left: Value?, _ right: Value?) -> PolicyTruth {
        greater(left, right).negated
    }

    /// Whether the left one stands behind the right one.
    @inlinable public static func greater<Value: PolicyOperand>(_ left: Value?, _ right: Value?) -> PolicyTruth {
        guard let order = order(left, right) else { return .unknown }
        return PolicyTruth(order == .descending)
    }

    /// Whether the left one does not stand before the right one.
    @inlinable public static func greaterOrEqual<Value: PolicyOperand>(_ left: Value?, _ right: Value?) -> PolicyTruth {
        less(left, right).negated
    }

    @inlinable static func order<Value: PolicyOperand>(_ left: Value?, _ right: Value?) -> PolicyOrder? {
        guard let left, let right else { return nil }
        return Value.policyOrder(left, right)
    }
}

extension PolicyTruth {
    /// A boolean as a condition.
    @inlinable public static func holds(_ value: Bool?) -> PolicyTruth {
        guard let value else { return .unknown }
        return PolicyTruth(value)
    }

    /// `x == null`. Never unknown.
    @inlinable public static func absent<Value>(_ value: Value?) -> PolicyTruth { PolicyTruth(value == nil) }

    /// `x != null`. Never unknown.
    @inlinable public static func present<Value>(_ value: Value?) -> PolicyTruth { PolicyTruth(value != nil) }

    /// `x IN [ … ]`: true if any element is the same, else unknown if any comparison is.
    @inlinable public static func among<Value: PolicyOperand>(_ element: Value?, _ list: [Value]?) -> PolicyTruth {
        guard let element, let list else { return .unknown }
        // What differs from itself, or rather may, cannot be compared with anything.
        var found = equal(element, element) == .unknown ? PolicyTruth.unknown : .false
        for value in list {
            found = found.or(equal(element, value))
            if found == .true { break }
        }
        return found
    }
}
