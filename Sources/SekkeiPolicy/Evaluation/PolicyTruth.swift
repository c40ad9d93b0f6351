/// The three values of Kleene's logic. Only ``true`` grants.
public enum PolicyTruth: UInt8, Sendable, CaseIterable {
    /// The condition does not hold.
    case `false`
    /// Something absent keeps the condition from being decided.
    case unknown
    /// The condition holds.
    case `true`

    /// Never unknown.
    @inlinable public init(_ value: Bool) {
        self = value ? .true : .false
    }

    /// False if either is false, else unknown if either is unknown. The other is asked only if this one leaves it open.
    @inlinable public func and(_ other: @autoclosure () -> PolicyTruth) -> PolicyTruth {
        if self == .false { return .false }
        let other = other()
        return self == .true ? other : other == .false ? .false : .unknown
    }

    /// True if either is true, else unknown if either is unknown. The other is asked only if this one leaves it open.
    @inlinable public func or(_ other: @autoclosure () -> PolicyTruth) -> PolicyTruth {
        if self == .true { return .true }
        let other = other()
        return self == .false ? other : other == .true ? .true : .unknown
    }

    /// Unknown stays unknown.
    @inlinable public var negated: PolicyTruth {
        switch self {
        case .false: .true
        case .unknown: .unknown
        case .true: .false
        }
    }
}
