extension ExactDecimal {
    /// Reads `-12.50`: digits with at most one leading zero, a fraction with digits behind its point, no exponent.
    /// - Returns: nil where the text is anything else, has more than 38 significant digits, or a power of ten that
    ///   `Foundation.Decimal` cannot hold.
    init?(_ text: UnsafeBufferPointer<UInt8>) {
        var place = 0
        let isNegative = text.first == UInt8(ascii: "-")
        if isNegative { place = 1 }
        var digits = Digits()
        let wholeEnd = digits.read(text, from: place)
        guard wholeEnd > place, text[place] != UInt8(ascii: "0") || wholeEnd == place + 1 else { return nil }
        if wholeEnd < text.count {
            guard text[wholeEnd] == UInt8(ascii: ".") else { return nil }
            let end = digits.read(text, from: wholeEnd + 1)
            guard end == text.count, end > wholeEnd + 1 else { return nil }
            digits.exponent = wholeEnd + 1 - end
        }
        guard digits.count <= Self.digits else { return nil }
        self.init(isNegative: isNegative, significand: digits.value, exponent: digits.exponent + digits.zeros)
        guard Self.exponents.contains(exponent) else { return nil }
    }

    /// Digits being read, the zeros at their end kept apart.
    private struct Digits {
        var value: UInt128 = 0
        /// Significant digits, without the zeros at the end.
        var count = 0
        var zeros = 0
        var exponent = 0

        /// Reads digits up to the first other byte and returns where that stands.
        mutating func read(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
            var place = start
            while place < text.count {
                let digit = text[place] &- UInt8(ascii: "0")
                guard digit < 10 else { break }
                place &+= 1
                if digit == 0 { zeros &+= count == 0 ? 0 : 1 } else { append(digit) }
            }
            return place
        }

        private mutating func append(_ digit: UInt8) {
            count &+= zeros &+ 1
            if count <= ExactDecimal.digits {
                for _ in 0...zeros { value = value &* 10 }
                value = value &+ UInt128(digit)
            }
            zeros = 0
        }
    }

    /// The longest text: 39 digits, the zeros that the largest exponents stand for, sign and point.
    static let longest = 39 + 128 + 3

    /// Writes the number without an exponent and without zeros behind the fraction. Precondition: room for `longest` bytes.
    func write(to cursor: inout TextCursor) {
        if isNegative { cursor.byte(UInt8(ascii: "-")) }
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 40) { buffer in
            let digits = Self.digits(of: significand, in: buffer)
            if exponent >= 0 {
                cursor.bytes(digits)
                for _ in 0..<exponent { cursor.byte(UInt8(ascii: "0")) }
            } else {
                Self.writeFraction(digits, places: -exponent, to: &cursor)
            }
        }
    }

    private static func writeFraction(_ digits: UnsafeBufferPointer<UInt8>, places: Int, to cursor: inout TextCursor) {
        let whole = digits.count - places
        if whole > 0 {
            cursor.bytes(UnsafeBufferPointer(rebasing: digits[..<whole]))
        } else {
            cursor.byte(UInt8(ascii: "0"))
        }
        cursor.byte(UInt8(ascii: "."))
        for _ in 0..<max(0, -whole) { cursor.byte(UInt8(ascii: "0")) }
        cursor.bytes(UnsafeBufferPointer(rebasing: digits[max(0, whole)...]))
    }

    /// The digits of `value`, written to the end of `buffer`.
    private static func digits(of value: UInt128, in buffer: UnsafeMutableBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        var place = buffer.count
        var rest = value
        repeat {
            place -= 1
            if let small = UInt64(exactly: rest) {
                buffer[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: small % 10)
                rest = UInt128(small / 10)
            } else {
                buffer[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            }
        } while rest != 0
        return UnsafeBufferPointer(rebasing: buffer[place...])
    }

    /// The text as ``write(to:)`` writes it.
    var text: String {
        String(unsafeUninitializedCapacity: Self.longest) { buffer in
            guard let target = buffer.baseAddress else { return 0 }
            var cursor = TextCursor(target)
            write(to: &cursor)
            return cursor.count
        }
    }
}
