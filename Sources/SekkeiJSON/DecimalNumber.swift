/// A JSON number taken apart: `±significand · 10^exponent`, the significand without zeros at its end.
struct DecimalNumber {
    private var isNegative = false
    private var significand: UInt64 = 0
    /// The power of ten of the last digit that is not 0.
    private var exponent = 0
    /// Whether the significand has more digits than fit; the exponent is right all the same.
    private var isTruncated = false

    private static let powers: [Double] = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ]
    /// Exponents beyond it behave alike, and sums with it cannot overflow.
    private static let farExponent = 1 << 40

    /// Precondition: `text` is a number by the grammar of RFC 8259.
    init(_ text: UnsafeBufferPointer<UInt8>) {
        var zeros = 0
        var wholeDigits = 0
        var lastDigit = 0
        var digit = 0
        var isWhole = true
        for (place, byte) in text.enumerated() {
            let value = byte &- UInt8(ascii: "0")
            if value < 10 {
                digit += 1
                if isWhole { wholeDigits += 1 }
                if value == 0 {
                    zeros += 1
                } else {
                    append(UInt64(value), after: zeros)
                    zeros = 0
                    lastDigit = digit
                }
            } else if byte == UInt8(ascii: "-") {
                isNegative = true
            } else if byte == UInt8(ascii: ".") {
                isWhole = false
            } else {
                exponent = Self.signedInteger(text[(place + 1)...])
                break
            }
        }
        exponent += wholeDigits - lastDigit
    }

    /// The number as an integer, exactly.
    var integer: JSONInteger {
        if significand == 0 { return .value(0) }
        if exponent < 0 { return .fraction }
        if isTruncated || exponent > 19 { return .outOfRange }
        var magnitude = significand
        for _ in 0..<exponent {
            let (product, isOver) = magnitude.multipliedReportingOverflow(by: 10)
            if isOver { return .outOfRange }
            magnitude = product
        }
        if isNegative, magnitude == Int64.min.magnitude { return .value(.min) }
        guard let value = Int64(exactly: magnitude) else { return .outOfRange }
        return .value(isNegative ? -value : value)
    }

    /// The nearest Double where one operation on two exact Doubles gives it; nil where that takes more.
    var exactDouble: Double? {
        if significand == 0 { return isNegative ? -0.0 : 0 }
        guard !isTruncated, significand <= 1 << 53, exponent.magnitude <= 22 else { return nil }
        let power = Self.powers[Int(exponent.magnitude)]
        let value = exponent < 0 ? Double(significand) / power : Double(significand) * power
        return isNegative ? -value : value
    }

    private mutating func append(_ value: UInt64, after zeros: Int) {
        if significand == 0 {
            significand = value
            return
        }
        guard !isTruncated else { return }
        guard zeros < 19 else { return isTruncated = true }
        for step in 0...zeros {
            let (product, isOver) = significand.multipliedReportingOverflow(by: 10)
            let (sum, isOverToo) = product.addingReportingOverflow(step == zeros ? value : 0)
            if isOver || isOverToo { return isTruncated = true }
            significand = sum
        }
    }

    private static func signedInteger(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        var value = 0
        for byte in text where byte &- UInt8(ascii: "0") < 10 {
            value = min(value * 10 + Int(byte - UInt8(ascii: "0")), farExponent)
        }
        return text.first == UInt8(ascii: "-") ? -value : value
    }
}
