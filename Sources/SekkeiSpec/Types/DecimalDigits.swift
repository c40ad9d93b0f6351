/// A decimal number by its digits, of any length.
struct DecimalDigits: Comparable {
    var isNegative: Bool
    /// Before the point, without zeros in front: none for 0.
    var whole: [UInt8]
    /// Behind the point, without zeros at the end.
    var fraction: [UInt8]

    /// - Parameter text: digits without a leading zero, with a fraction or without, no exponent.
    init?(_ text: String) {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first, NumberGrammar.isInteger(String(first)) else { return nil }
        let fraction = parts.count == 2 ? parts[1] : "0"
        guard !fraction.isEmpty, fraction.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        whole = first.utf8.filter { $0 != UInt8(ascii: "-") }.map { $0 - 0x30 }
        if whole == [0] { whole = [] }
        self.fraction = Self.withoutTrailingZeros(fraction.utf8.map { $0 - 0x30 })
        isNegative = text.hasPrefix("-") && !(whole.isEmpty && self.fraction.isEmpty)
    }

    /// The digits without zeros at either end; none for 0.
    var significant: [UInt8] { Self.withoutTrailingZeros(Array((whole + fraction).drop { $0 == 0 })) }

    /// The power of ten that ``significant``, read as a whole number, is multiplied with.
    var exponent: Int {
        if !fraction.isEmpty { return -fraction.count }
        return whole.count - Self.withoutTrailingZeros(whole).count
    }

    var text: String {
        let sign = isNegative ? "-" : ""
        return sign + (whole.isEmpty ? "0" : Self.text(whole)) + (fraction.isEmpty ? "" : "." + Self.text(fraction))
    }

    static func < (a: DecimalDigits, b: DecimalDigits) -> Bool {
        if a.isNegative != b.isNegative { return a.isNegative }
        return a.isNegative ? isSmaller(b, a) : isSmaller(a, b)
    }

    /// Compares without the signs.
    private static func isSmaller(_ a: DecimalDigits, _ b: DecimalDigits) -> Bool {
        if a.whole.count != b.whole.count { return a.whole.count < b.whole.count }
        if a.whole != b.whole { return a.whole.lexicographicallyPrecedes(b.whole) }
        return a.fraction.lexicographicallyPrecedes(b.fraction)
    }

    private static func withoutTrailingZeros(_ digits: [UInt8]) -> [UInt8] {
        Array(digits.prefix((digits.lastIndex { $0 != 0 } ?? -1) + 1))
    }

    private static func text(_ digits: [UInt8]) -> String { String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self) }
}
