/// Writes text piece by piece through a pointer. Its maker has made sure of the room.
struct TextCursor {
    private let start: UnsafeMutablePointer<UInt8>
    private(set) var count = 0

    init(_ start: UnsafeMutablePointer<UInt8>) { self.start = start }

    @inline(__always)
    mutating func byte(_ value: UInt8) {
        start[count] = value
        count &+= 1
    }

    @inline(__always)
    mutating func bytes(_ values: UnsafeBufferPointer<UInt8>) {
        guard let source = values.baseAddress else { return }
        (start + count).update(from: source, count: values.count)
        count &+= values.count
    }

    mutating func bytes(_ values: [UInt8]) {
        values.withUnsafeBufferPointer { bytes($0) }
    }

    @inline(__always)
    mutating func text(_ value: StaticString) {
        (start + count).update(from: value.utf8Start, count: value.utf8CodeUnitCount)
        count &+= value.utf8CodeUnitCount
    }

    mutating func text(_ value: String) {
        value.withUTF8Bytes { bytes($0) }
    }

    /// A number that is not negative, without leading zeros.
    mutating func decimal(_ value: Int) {
        number(value, width: Self.digits(of: value))
    }

    /// The number of decimal digits of a number that is not negative.
    static func digits(of value: Int) -> Int {
        var count = 1
        var rest = value
        while rest >= 10 {
            rest /= 10
            count += 1
        }
        return count
    }

    @inline(__always)
    mutating func two(_ value: Int) {
        byte(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: value / 10))
        byte(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: value % 10))
    }

    /// Exactly `width` digits, with leading zeros.
    mutating func number(_ value: Int, width: Int) {
        var rest = value
        for place in stride(from: count + width - 1, through: count, by: -1) {
            start[place] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        count &+= width
    }

    /// The `digits` lowest hexadecimal digits of `value`, lower-case.
    @inline(__always)
    mutating func hexadecimal(_ value: UInt64, digits: Int) {
        var shift = UInt64(truncatingIfNeeded: digits) &* 4
        for _ in 0..<digits {
            shift &-= 4
            let digit = UInt8(truncatingIfNeeded: value &>> shift & 15)
            byte(digit < 10 ? UInt8(ascii: "0") &+ digit : UInt8(ascii: "a") &- 10 &+ digit)
        }
    }

    mutating func date(_ year: Int, _ month: Int, _ day: Int) {
        two(year / 100)
        two(year % 100)
        byte(UInt8(ascii: "-"))
        two(month)
        byte(UInt8(ascii: "-"))
        two(day)
    }

    mutating func time(_ hour: Int, _ minute: Int, _ second: Int) {
        two(hour)
        byte(UInt8(ascii: ":"))
        two(minute)
        byte(UInt8(ascii: ":"))
        two(second)
    }
}
