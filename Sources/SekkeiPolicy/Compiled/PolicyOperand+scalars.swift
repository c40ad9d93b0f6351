extension Bool: PolicyOperand {
    /// As a boolean.
    public var policyValue: PolicyValue { .boolean(self) }

    /// Equality alone.
    @inlinable public static func policyOrder(_ left: Bool, _ right: Bool) -> PolicyOrder? { left == right ? .same : .descending }
}

extension Int64: PolicyOperand {
    /// As an integer.
    public var policyValue: PolicyValue { .integer(self) }

    /// By value.
    @inlinable public static func policyOrder(_ left: Int64, _ right: Int64) -> PolicyOrder? { PolicyOrder(left, right) }
}

extension Int32: PolicyOperand {
    /// As an integer.
    public var policyValue: PolicyValue { .integer(Int64(self)) }

    /// By value.
    @inlinable public static func policyOrder(_ left: Int32, _ right: Int32) -> PolicyOrder? { PolicyOrder(left, right) }
}

extension Double: PolicyOperand {
    /// As a number.
    public var policyValue: PolicyValue { .number(self) }

    /// By value; unknown for NaN.
    @inlinable public static func policyOrder(_ left: Double, _ right: Double) -> PolicyOrder? {
        left.isNaN || right.isNaN ? nil : PolicyOrder(left, right)
    }
}

extension String: PolicyOperand {
    /// As a text.
    public var policyValue: PolicyValue { .text(self) }

    /// By Unicode scalars.
    @inlinable public static func policyOrder(_ left: String, _ right: String) -> PolicyOrder? { ScalarText.order(left, right) }

    /// By Unicode scalars.
    @inlinable public static func isSame(_ left: String, _ right: String) -> Bool? { ScalarText.isEqual(left, right) }
}

extension PolicyDateTime: PolicyOperand {
    /// As an instant.
    public var policyValue: PolicyValue { .dateTime(self) }

    /// By instant.
    public static func policyOrder(_ left: PolicyDateTime, _ right: PolicyDateTime) -> PolicyOrder? { PolicyOrder(left, right) }
}
