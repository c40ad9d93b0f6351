/// A regular expression of the subset that documents use, as a tree: what it matches is known, and what matches it can be made.
///
/// The server matches with an automaton of its own; this one shares no code with it, so that a fault of one shows.
indirect enum TextPattern: Sendable, Equatable {
    case empty
    case start
    case end
    case set(CharacterRanges)
    case sequence([TextPattern])
    case alternation([TextPattern])
    case repetition(TextPattern, minimum: Int, maximum: Int?)
}

/// Characters, or all but these.
struct CharacterRanges: Sendable, Equatable {
    var ranges: [ClosedRange<UInt32>]
    var isNegated = false

    func contains(_ scalar: Unicode.Scalar) -> Bool {
        ranges.contains { $0.contains(scalar.value) } != isNegated
    }

    static let digits = CharacterRanges(ranges: [48...57])
    static let word = CharacterRanges(ranges: [48...57, 65...90, 95...95, 97...122])
    static let space = CharacterRanges(
        ranges: [
            9...13, 32...32, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029, 0x202F...0x202F, 0x205F...0x205F,
            0x3000...0x3000, 0xFEFF...0xFEFF,
        ])
    static let lineEnds = CharacterRanges(ranges: [10...10, 13...13, 0x2028...0x2029])

    var negated: CharacterRanges { CharacterRanges(ranges: ranges, isNegated: !isNegated) }
}
