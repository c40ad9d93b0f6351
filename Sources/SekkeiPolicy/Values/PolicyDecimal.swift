/// An exact decimal number of at most 38 significant digits.
public struct PolicyDecimal: Sendable, Hashable {
    /// The digits with their sign; no multiple of ten unless it is zero.
    public let significand: Int128
    /// The power of ten by which the digits are multiplied; zero for zero.
    public let exponent: Int

    static let mostDigits = 38

    /// `significand` × 10^`exponent`, or nil where the digits are more than 38 or the exponent is not within ±1,000.
    public init?(significand: Int128, exponent: Int) {
        guard significand.magnitude < Self.powers[Self.mostDigits], (-1000...1000).contains(exponent) else { return nil }
        var (digits, power) = (significand, significand == 0 ? 0 : exponent)
        while digits != 0, digits % 10 == 0 { (digits, power) = (digits / 10, power + 1) }
        (self.significand, self.exponent) = (digits, power)
    }

    /// An integer, exactly.
    public init(_ value: Int64) {
        var (digits, power) = (Int128(value), 0)
        while digits != 0, digits % 10 == 0 { (digits, power) = (digits / 10, power + 1) }
        (significand, exponent) = (digits, power)
    }

    /// Reads `-12.50`: an optional minus, digits, and perhaps a point with digits. Nil for anything else and for over 38 digits.
    public init?(_ text: String) {
        var scanner = DigitScanner(text)
        let isNegative = scanner.take(UInt8(ascii: "-"))
        guard var digits = scanner.digitRun() else { return nil }
        var exponent = 0
        if scanner.take(UInt8(ascii: ".")) {
            guard let fraction = scanner.digitRun() else { return nil }
            // Zeros at the end say nothing, so they do not count as digits.
            let significant = fraction.prefix((fraction.lastIndex { $0 != 0 } ?? -1) + 1)
            digits += significant
            exponent = -significant.count
        }
        guard scanner.isAtEnd, let magnitude = Self.magnitude(of: digits) else { return nil }
        self.init(significand: isNegative ? -magnitude : magnitude, exponent: exponent)
    }

    private static func magnitude(of digits: [UInt8]) -> Int128? {
        let significant = digits.drop { $0 == 0 }
        return significant.count > mostDigits ? nil : significant.reduce(0) { $0 * 10 + Int128($1) }
    }

    static let powers: [UInt128] = (0...mostDigits).map { count in (0..<count).reduce(1) { power, _ in power * 10 } }
}

extension PolicyDecimal: Comparable {
    /// By value: all decimals are kept in their shortest form.
    public static func < (left: PolicyDecimal, right: PolicyDecimal) -> Bool {
        let signs = (left.significand.signum(), right.significand.signum())
        guard signs.0 == signs.1, signs.0 != 0 else { return signs.0 < signs.1 }
        let smaller = isSmaller(left, right)
        return signs.0 > 0 ? smaller : isSmaller(right, left)
    }

    private static func isSmaller(_ left: PolicyDecimal, _ right: PolicyDecimal) -> Bool {
        let counts = (left.digitCount, right.digitCount)
        let places = (counts.0 + left.exponent, counts.1 + right.exponent)
        guard places.0 == places.1 else { return places.0 < places.1 }
        // With equal places, equally many digits compare like integers, and 38 digits fit.
        let widest = max(counts.0, counts.1)
        return left.significand.magnitude * powers[widest - counts.0] < right.significand.magnitude * powers[widest - counts.1]
    }

    private var digitCount: Int {
        Self.powers.firstIndex { significand.magnitude < $0 } ?? Self.mostDigits
    }
}

extension PolicyDecimal: CustomStringConvertible {
    /// Digits with a point between them, at least one on either side of it: `-0.05`, `300.0`.
    public var description: String {
        let digits = String(significand.magnitude)
        let sign = significand < 0 ? "-" : ""
        if exponent >= 0 { return sign + digits + String(repeating: "0", count: exponent) + ".0" }
        let padded = String(repeating: "0", count: max(0, 1 - exponent - digits.utf8.count)) + digits
        return sign + padded.dropLast(-exponent) + "." + padded.suffix(-exponent)
    }
}
