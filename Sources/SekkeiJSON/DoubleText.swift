/// The shortest JSON text that reads back as the same Double.
@usableFromInline
enum DoubleText {
    /// The longest text of a Double, `-2.2250738585072014e-308`, with some to spare.
    @inlinable static var longest: Int { 32 }

    /// Writes `value`, or `null` where it is not finite, and returns the length. Precondition: room for `longest` bytes.
    @usableFromInline
    static func write(_ value: Double, to target: UnsafeMutablePointer<UInt8>) -> Int {
        if let size = writeShort(value, to: target) { return size }
        guard value.isFinite else {
            target.update(from: ("null" as StaticString).utf8Start, count: 4)
            return 4
        }
        var text = value.description
        return text.withUTF8 { bytes in
            guard let source = bytes.baseAddress else { return 0 }
            target.update(from: source, count: bytes.count)
            return bytes.count
        }
    }

    /// Numbers of at most 15 significant digits, 6 of them behind the point: nearly all that people type or measure.
    ///
    /// Two different decimals of up to 15 digits never share a Double, so one that reads back as `value` is the shortest.
    /// It does if `scaled / 10^6`, a division of two exact Doubles, gives `value`: reading rounds the same quotient.
    private static func writeShort(_ value: Double, to target: UnsafeMutablePointer<UInt8>) -> Int? {
        let magnitude = value.magnitude
        guard magnitude < 1e9 || (magnitude < 1e15 && magnitude == magnitude.rounded()) else { return nil }
        if magnitude == 0 { return value.sign == .minus ? nil : DecimalDigits.write(0 as UInt64, to: target) }
        var start = 0
        if value < 0 {
            target[0] = UInt8(ascii: "-")
            start = 1
        }
        if magnitude == magnitude.rounded(.towardZero) {
            return start + DecimalDigits.write(UInt64(magnitude), to: target + start)
        }
        let scaled = (magnitude * 1e6).rounded()
        guard scaled / 1e6 == magnitude else { return nil }
        return start + writeMillionths(UInt64(scaled), to: target + start)
    }

    private static func writeMillionths(_ scaled: UInt64, to target: UnsafeMutablePointer<UInt8>) -> Int {
        let whole = DecimalDigits.write(scaled / 1_000_000, to: target)
        target[whole] = UInt8(ascii: ".")
        DecimalDigits.write(scaled % 1_000_000, digits: 6, to: target + whole + 1)
        var size = whole + 7
        while target[size - 1] == UInt8(ascii: "0") { size -= 1 }
        return size
    }
}
