/// The three values of Kleene's logic. Only ``true`` grants.
public enum PolicyTruth: UInt8, Sendable, CaseIterable {
    /// The condition does not hold.
    case `false`
    /// Something absent keeps the condition from being decided.
    case unknown
    /// The condition holds.
    case `true`

    /// Never unknown.
    public init(_ value: Bool) {
        self = value ? .true : .false
    }

    /// False if either is false, else unknown if either is unknown.
    public func and(_ other: PolicyTruth) -> PolicyTruth {
        rawValue <= other.rawValue ? self : other
    }

    /// True if either is true, else unknown if either is unknown.
    public func or(_ other: PolicyTruth) -> PolicyTruth {
        rawValue >= other.rawValue ? self : other
    }

    /// Unknown stays unknown.
    public var negated: PolicyTruth {
        switch self {
        case .false: .true
        case .unknown: .unknown
        case .true: .false
        }
    }
}
