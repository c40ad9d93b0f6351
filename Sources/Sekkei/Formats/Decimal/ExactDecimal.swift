/// A decimal number taken apart: `±significand · 10^exponent`, the significand without zeros at its end; zero has exponent 0.
///
/// Comparing and dividing are exact, which the arithmetic of `Foundation.Decimal` is not when exponents are far apart.
struct ExactDecimal: Equatable {
    let isNegative: Bool
    let significand: UInt128
    let exponent: Int

    /// The most significant digits that are read.
    static let digits = 38
    /// The powers of ten that `Foundation.Decimal` can hold.
    static let exponents = -128...127

    init(isNegative: Bool, significand: UInt128, exponent: Int) {
        var (rest, power) = (significand, significand == 0 ? 0 : exponent)
        while rest != 0, rest % 10 == 0 {
            rest /= 10
            power += 1
        }
        self.isNegative = isNegative && rest != 0
        self.significand = rest
        self.exponent = power
    }

    /// 10 to the power of `exponent`; nil where it does not fit.
    static func power(_ exponent: Int) -> UInt128? {
        guard 0...38 ~= exponent else { return nil }
        return (0..<exponent).reduce(1) { power, _ in power * 10 }
    }
}

extension ExactDecimal: Comparable {
    static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
        if left.isNegative != right.isNegative { return left.isNegative }
        return left.isNegative ? right.isNearerToZero(than: left) : left.isNearerToZero(than: right)
    }

    private func isNearerToZero(than other: ExactDecimal) -> Bool {
        if significand == 0 || other.significand == 0 { return other.significand != 0 }
        let (size, otherSize) = (digitCount + exponent, other.digitCount + other.exponent)
        if size != otherSize { return size < otherSize }
        let shift = exponent - other.exponent
        return shift >= 0
            ? Self.isLess(significand, by: shift, other.significand) : Self.isGreater(other.significand, by: -shift, significand)
    }

    /// Whether `a · 10^shift` is less than `b`. What does not fit is larger than anything that does.
    private static func isLess(_ a: UInt128, by shift: Int, _ b: UInt128) -> Bool {
        guard let power = power(shift) else { return false }
        let (product, isOver) = a.multipliedReportingOverflow(by: power)
        return !isOver && product < b
    }

    private static func isGreater(_ a: UInt128, by shift: Int, _ b: UInt128) -> Bool {
        guard let power = power(shift) else { return true }
        let (product, isOver) = a.multipliedReportingOverflow(by: power)
        return isOver || product > b
    }

    private var digitCount: Int {
        var (count, rest) = (0, significand)
        while rest != 0 {
            rest /= 10
            count += 1
        }
        return count
    }
}

extension ExactDecimal {
    /// Whether the quotient is a whole number. Precondition: `step` is not 0.
    func isMultiple(of step: ExactDecimal) -> Bool {
        if significand == 0 { return true }
        let shift = exponent - step.exponent
        guard shift < 0 else { return Self.rest(of: significand, by: shift, dividedBy: step.significand) == 0 }
        guard let power = Self.power(-shift) else { return false }
        let (product, isOver) = step.significand.multipliedReportingOverflow(by: power)
        return !isOver && significand % product == 0
    }

    /// `value · 10^shift` modulo `divisor`, without the product ever being made.
    private static func rest(of value: UInt128, by shift: Int, dividedBy divisor: UInt128) -> UInt128 {
        var rest = value % divisor
        for _ in 0..<shift where rest != 0 {
            let product = rest.multipliedFullWidth(by: 10)
            rest = divisor.dividingFullWidth(product).remainder
        }
        return rest
    }
}
