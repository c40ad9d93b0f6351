/// The texts of exact numbers: `-12.50`. Nothing is rounded on the way.
package enum DecimalText {
    /// What a spec may write in bounds and defaults, so that generated code can hold the digits in 64 bits.
    package static let maximalDigits = 18
    /// What a request may write.
    static let maximalDigitsOnTheWire = 38

    /// The number as `significand × 10^exponent`; nil for another form and for more than ``maximalDigits`` significant digits.
    package static func parts(_ text: String) -> (significand: Int64, exponent: Int)? {
        guard let digits = DecimalDigits(text), digits.significant.count <= maximalDigits else { return nil }
        let value = digits.significant.reduce(Int64(0)) { $0 * 10 + Int64($1) }
        return (digits.isNegative ? -value : value, digits.exponent)
    }

    /// As answers write it: no zeros at the end of the fraction, no negative zero. Nil for another form and for too many digits.
    package static func canonical(_ text: String) -> String? {
        guard let digits = DecimalDigits(text), digits.significant.count <= maximalDigitsOnTheWire else { return nil }
        return digits.text
    }

    /// Whether two numbers stand in this order; false where one is none.
    static func isLess(_ a: String, _ b: String) -> Bool {
        guard let a = DecimalDigits(a), let b = DecimalDigits(b) else { return false }
        return a < b
    }

    /// Whether a number is a whole multiple of a divisor above 0 of at most ``maximalDigits`` digits.
    static func isMultiple(_ text: String, of divisor: String) -> Bool {
        guard let value = DecimalDigits(text), let divisor = DecimalDigits(divisor) else { return false }
        // A whole multiple has no more digits behind the point than the divisor.
        let padding = divisor.fraction.count - value.fraction.count
        guard padding >= 0 else { return false }
        let modulus = (divisor.whole + divisor.fraction).reduce(UInt64(0)) { $0 * 10 + UInt64($1) }
        guard modulus > 0 else { return true }
        let digits = value.whole + value.fraction + Array(repeating: 0, count: padding)
        return digits.reduce(UInt64(0)) { ($0 * 10 + UInt64($1)) % modulus } == 0
    }
}
