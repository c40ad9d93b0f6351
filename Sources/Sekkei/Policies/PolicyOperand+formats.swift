public import SekkeiPolicy

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension CalendarDate: PolicyOperand {
    /// As a day.
    public var policyValue: PolicyValue { PolicyDate(year: year, month: month, day: day).map(PolicyValue.date) ?? .opaque }

    /// By day.
    @inlinable public static func policyOrder(_ left: CalendarDate, _ right: CalendarDate) -> PolicyOrder? { PolicyOrder(left, right) }
}

extension TimeOfDay: PolicyOperand {
    /// As a time of day.
    public var policyValue: PolicyValue {
        PolicyTime(hour: hour, minute: minute, second: second, nanosecond: nanosecond).map(PolicyValue.time) ?? .opaque
    }

    /// By time of day.
    @inlinable public static func policyOrder(_ left: TimeOfDay, _ right: TimeOfDay) -> PolicyOrder? { PolicyOrder(left, right) }
}

extension Date: PolicyOperand {
    /// As an instant, to the microsecond.
    public var policyValue: PolicyValue { .dateTime(PolicyDateTime(self)) }

    /// By instant, to the microsecond.
    public static func policyOrder(_ left: Date, _ right: Date) -> PolicyOrder? {
        PolicyOrder(PolicyDateTime(left), PolicyDateTime(right))
    }
}

extension UUID: PolicyOperand {
    /// As the text in lower case that stands on the wire.
    public var policyValue: PolicyValue { .text(uuidString.lowercased()) }

    /// By the text in lower case, whose order is that of the bytes.
    @inlinable public static func policyOrder(_ left: UUID, _ right: UUID) -> PolicyOrder? { PolicyOrder(left, right) }
}

extension Decimal: PolicyOperand {
    /// As an exact decimal; what has more than 38 digits cannot be compared.
    public var policyValue: PolicyValue { PolicyDecimal(self).map(PolicyValue.decimal) ?? .opaque }

    /// By exact value.
    public static func policyOrder(_ left: Decimal, _ right: Decimal) -> PolicyOrder? {
        guard let left = PolicyDecimal(left), let right = PolicyDecimal(right) else { return nil }
        return PolicyOrder(left, right)
    }
}

extension PolicyDateTime {
    /// An instant of Foundation, to the microsecond that JSON shows. What lies further away than anybody can write is cut.
    public init(_ date: Date) {
        let interval = date.timeIntervalSinceReferenceDate
        let bounded = interval.isNaN ? 0 : min(max(interval, -1e15), 1e15)
        let whole = bounded.rounded(.down)
        let microseconds = Int64(((bounded - whole) * 1e6).rounded())
        self.init(seconds: Int64(whole) + Int64(RFC3339.referenceDate), nanoseconds: microseconds * 1000)
    }

    /// An instant of Foundation; nil for nil.
    @_disfavoredOverload
    public init?(_ date: Date?) {
        guard let date else { return nil }
        self.init(date)
    }
}

extension PolicyDecimal {
    /// A decimal of Foundation; nil for NaN and for more than 38 digits.
    public init?(_ value: Decimal) {
        guard let exact = ExactDecimal(value), let magnitude = Int128(exactly: exact.significand) else { return nil }
        self.init(significand: exact.isNegative ? -magnitude : magnitude, exponent: exact.exponent)
    }
}

extension PolicyNumber {
    /// A decimal of Foundation. What has more than 38 digits is as unknown as NaN.
    public init(_ value: Decimal) {
        self = PolicyDecimal(value).map(PolicyNumber.decimal) ?? .number(.nan)
    }

    /// A decimal of Foundation; nil for nil.
    @_disfavoredOverload
    public init?(_ value: Decimal?) {
        guard let value else { return nil }
        self.init(value)
    }
}
