/// A Swift type whose values compiled policies compare, exactly as the engine compares the ``PolicyValue`` of each.
public protocol PolicyOperand: PolicyReadable {
    /// The value as the engine knows it.
    var policyValue: PolicyValue { get }
    /// How two values stand to each other; nil, which is unknown, where one of them cannot be compared.
    ///
    /// For types without an order everything but ``PolicyOrder/same`` means that they differ.
    static func policyOrder(_ left: Self, _ right: Self) -> PolicyOrder?
    /// Whether two values are the same; nil where ``policyOrder(_:_:)`` is.
    static func isSame(_ left: Self, _ right: Self) -> Bool?
}

extension PolicyOperand {
    /// By the order of the values.
    @inlinable public static func isSame(_ left: Self, _ right: Self) -> Bool? {
        policyOrder(left, right).map { $0 == .same }
    }

    /// A scalar has no parts.
    public func policyValue(at path: ArraySlice<PolicyAttribute.Step>) -> PolicyValue? {
        path.isEmpty ? policyValue : nil
    }
}
