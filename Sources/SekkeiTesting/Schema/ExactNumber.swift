import SekkeiJSON

/// A JSON number that can be compared and divided without rounding: `±digits · 10^exponent`, the digits without zeros at either end.
struct ExactNumber: Comparable {
    private let isNegative: Bool
    private let digits: [UInt8]
    private let exponent: Int

    init(_ number: JSONNumber) {
        let text = number.text.utf8
        let mantissa = text.prefix { $0 | 0x20 != UInt8(ascii: "e") }
        let power = Int(String(decoding: text.dropFirst(mantissa.count + 1), as: UTF8.self)) ?? 0
        let unsigned = mantissa.drop { $0 == UInt8(ascii: "-") }
        let fraction = unsigned.drop { $0 != UInt8(ascii: ".") }.dropFirst()
        var digits = unsigned.filter { $0 != UInt8(ascii: ".") }.map { $0 - UInt8(ascii: "0") }
        let zeros = digits.reversed().prefix { $0 == 0 }.count
        digits.removeLast(zeros)
        self.digits = Array(digits.drop { $0 == 0 })
        exponent = self.digits.isEmpty ? 0 : power - fraction.count + zeros
        isNegative = mantissa.first == UInt8(ascii: "-") && !self.digits.isEmpty
    }

    /// Whether it is a whole number, however it is written.
    var isInteger: Bool { exponent >= 0 }

    private var sign: Int { digits.isEmpty ? 0 : isNegative ? -1 : 1 }

    static func < (left: ExactNumber, right: ExactNumber) -> Bool {
        if left.sign != right.sign { return left.sign < right.sign }
        return left.isNegative ? isSmaller(right, left) : isSmaller(left, right)
    }

    private static func isSmaller(_ left: ExactNumber, _ right: ExactNumber) -> Bool {
        let (reach, other) = (left.digits.count + left.exponent, right.digits.count + right.exponent)
        if left.sign == 0 || reach != other { return left.sign == 0 ? right.sign != 0 : reach < other }
        return left.digits.lexicographicallyPrecedes(right.digits)
    }

    /// Whether it is a whole multiple of another. The other has 18 digits at most.
    func isMultiple(of other: ExactNumber) -> Bool {
        guard !digits.isEmpty else { return true }
        let divisor = other.digits.reduce(UInt64(0)) { $0 &* 10 &+ UInt64($1) }
        // The digits of both end in something else than zero: a larger power of ten cannot divide a smaller one.
        guard divisor > 0, exponent >= other.exponent else { return false }
        let zeros = Array(repeating: UInt8(0), count: min(exponent - other.exponent, 400))
        return (digits + zeros).reduce(UInt64(0)) { ($0 &* 10 &+ UInt64($1)) % divisor } == 0
    }
}
