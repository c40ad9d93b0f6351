/// Sets of property numbers, as literals.
enum BitMask {
    /// `0b101` for 0 and 2; a mask of one word.
    static func literal(_ bits: [Int]) -> String {
        "0b" + String(bits.reduce(UInt64(0)) { $0 | 1 << UInt64($1 & 63) }, radix: 2)
    }

    /// As many words as it takes, always four.
    static func words(_ bits: [Int]) -> String {
        SwiftLiteral.list((0..<4).map { word in literal(bits.filter { $0 >> 6 == word }) })
    }
}
