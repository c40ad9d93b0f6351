/// What a JSON number is worth, with any number of digits: `±0.digits · 10^exponent`, without zeros at either end.
struct NumberValue: Hashable {
    private var isNegative = false
    private var digits: [UInt8] = []
    private var exponent = 0

    /// Exponents of more digits could overflow when sums are made of them.
    private static let longestExponent = 15

    /// - Precondition: The text is a number by the grammar of RFC 8259.
    /// - Returns: nil where the exponent is beyond all that can be compared.
    init?(_ text: String) {
        var rest = text.utf8[...]
        let isBelowZero = rest.first == UInt8(ascii: "-")
        if isBelowZero { rest = rest.dropFirst() }
        let mantissa = rest.prefix { $0 | 0x20 != UInt8(ascii: "e") }
        let whole = mantissa.prefix { $0 != UInt8(ascii: ".") }
        let all = mantissa.filter { $0 != UInt8(ascii: ".") }
        let zeros = all.prefix { $0 == UInt8(ascii: "0") }.count
        // Zero is zero whatever its sign and its exponent.
        guard zeros < all.count else { return }
        guard let power = Self.exponent(rest.dropFirst(mantissa.count)) else { return nil }
        digits = all.suffix(all.count - zeros)
        while digits.last == UInt8(ascii: "0") { digits.removeLast() }
        isNegative = isBelowZero
        exponent = power + whole.count - zeros
    }

    private static func exponent(_ text: Substring.UTF8View) -> Int? {
        guard !text.isEmpty else { return 0 }
        let isNegative = text.dropFirst().first == UInt8(ascii: "-")
        let digits = text.drop { !(UInt8(ascii: "1")...UInt8(ascii: "9") ~= $0) }
        guard digits.count <= longestExponent else { return nil }
        let value = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        return isNegative ? -value : value
    }
}
