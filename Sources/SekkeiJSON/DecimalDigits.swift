/// Decimal text of integers, two digits at a time.
@usableFromInline
enum DecimalDigits {
    /// The longest text, that of `Int64.min` and of `UInt64.max`.
    @inlinable static var longest: Int { 20 }

    private static var pairs: StaticString {
        """
        0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849\
        5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899
        """
    }

    /// Writes `value` and returns the length. Precondition: room for `longest` bytes.
    @usableFromInline
    static func write(_ value: Int64, to target: UnsafeMutablePointer<UInt8>) -> Int {
        guard value < 0 else { return write(value.magnitude, to: target) }
        target[0] = UInt8(ascii: "-")
        return 1 + write(value.magnitude, to: target + 1)
    }

    /// Writes `value` and returns the length. Precondition: room for `longest` bytes.
    @usableFromInline
    static func write(_ value: UInt64, to target: UnsafeMutablePointer<UInt8>) -> Int {
        if value < 10 {
            target[0] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: value)
            return 1
        }
        let size = digitCount(value)
        write(value, digits: size, to: target)
        return size
    }

    /// Writes exactly `digits` digits, with leading zeros. Precondition: `value` has no more of them.
    static func write(_ value: UInt64, digits: Int, to target: UnsafeMutablePointer<UInt8>) {
        var rest = value
        var end = digits
        while end >= 2 {
            let pair = pairs.utf8Start + Int(truncatingIfNeeded: rest % 100) &* 2
            rest /= 100
            end &-= 2
            target[end] = pair[0]
            target[end &+ 1] = pair[1]
        }
        if end == 1 { target[0] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10) }
    }

    private static func digitCount(_ value: UInt64) -> Int {
        var size = 1
        var rest = value
        while rest >= 10_000 {
            rest /= 10_000
            size &+= 4
        }
        return rest < 100 ? (rest < 10 ? size : size + 1) : (rest < 1000 ? size + 2 : size + 3)
    }
}
