/// A number of any kind, for comparisons between different kinds. They are exact: nothing is rounded to make the kinds equal.
public enum PolicyNumber: PolicyOperand {
    /// A whole number.
    case integer(Int64)
    /// A binary floating-point number.
    case number(Double)
    /// An exact decimal.
    case decimal(PolicyDecimal)

    /// A whole number.
    public init(_ value: Int64) { self = .integer(value) }

    /// A whole number.
    public init(_ value: Int32) { self = .integer(Int64(value)) }

    /// A floating-point number.
    public init(_ value: Double) { self = .number(value) }

    /// A whole number; nil for nil.
    public init?(_ value: Int64?) {
        guard let value else { return nil }
        self = .integer(value)
    }

    /// A whole number; nil for nil.
    public init?(_ value: Int32?) {
        guard let value else { return nil }
        self = .integer(Int64(value))
    }

    /// A floating-point number; nil for nil.
    public init?(_ value: Double?) {
        guard let value else { return nil }
        self = .number(value)
    }

    /// `significand` × 10^`exponent`: a literal of a policy. Beyond the bounds of ``PolicyDecimal`` it is as unknown as NaN.
    public init(significand: Int128, exponent: Int) {
        self = PolicyDecimal(significand: significand, exponent: exponent).map(PolicyNumber.decimal) ?? .number(.nan)
    }

    /// As the engine knows it.
    public var policyValue: PolicyValue {
        switch self {
        case .integer(let value): .integer(value)
        case .number(let value): .number(value)
        case .decimal(let value): .decimal(value)
        }
    }

    /// By exact value; unknown for NaN, and between a binary and a decimal number, which no policy compares.
    public static func policyOrder(_ left: PolicyNumber, _ right: PolicyNumber) -> PolicyOrder? {
        NumericOrder.between(left.policyValue, right.policyValue)
    }
}

extension PolicyNumber: ExpressibleByIntegerLiteral {
    /// A whole number.
    public init(integerLiteral value: Int64) { self = .integer(value) }
}

extension PolicyNumber: ExpressibleByFloatLiteral {
    /// A floating-point number.
    public init(floatLiteral value: Double) { self = .number(value) }
}
