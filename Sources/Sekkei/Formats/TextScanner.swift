/// A position in ASCII text, for formats whose fields have fixed widths.
struct TextScanner {
    private let text: UnsafeBufferPointer<UInt8>
    private var place = 0

    init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

    var isAtEnd: Bool { place == text.count }

    /// Consumes the next byte and gives it; nil at the end.
    @inline(__always)
    mutating func next() -> UInt8? {
        guard place < text.count else { return nil }
        defer { place &+= 1 }
        return text[place]
    }

    /// Consumes `byte` if it comes next and tells whether it did.
    @inline(__always)
    mutating func consume(_ byte: UInt8) -> Bool {
        guard place < text.count, text[place] == byte else { return false }
        place &+= 1
        return true
    }

    /// Consumes exactly `width` digits; nil where there are fewer.
    @inline(__always)
    mutating func number(width: Int) -> Int? {
        guard width <= text.count &- place else { return nil }
        var value = 0
        for index in place..<place &+ width {
            let digit = text[index] &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            value = value &* 10 &+ Int(digit)
        }
        place &+= width
        return value
    }

    /// Consumes a fraction of a second with its point, in nanoseconds; digits beyond the ninth are dropped.
    /// - Returns: 0 where there is no point, nil where there is no digit behind it.
    mutating func nanoseconds() -> Int? {
        guard consume(UInt8(ascii: ".")) else { return 0 }
        var value = 0
        var unit = 100_000_000
        let start = place
        while place < text.count, text[place] &- UInt8(ascii: "0") < 10 {
            value &+= Int(text[place] &- UInt8(ascii: "0")) &* unit
            unit /= 10
            place &+= 1
        }
        return place > start ? value : nil
    }
}
