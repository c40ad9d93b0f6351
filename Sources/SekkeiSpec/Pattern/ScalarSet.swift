/// The characters of a class: `[a-z]`, `\d`, `.`.
package struct ScalarSet: Sendable, Equatable {
    /// Unicode scalar values, in the order written; they may overlap.
    package var ranges: [ClosedRange<UInt32>]
    /// Whether it holds all characters but these.
    package var isNegated: Bool

    package init(_ ranges: [ClosedRange<UInt32>], isNegated: Bool = false) {
        self.ranges = ranges
        self.isNegated = isNegated
    }

    package func contains(_ scalar: Unicode.Scalar) -> Bool {
        ranges.contains { $0.contains(scalar.value) } != isNegated
    }

    /// `\d`, ASCII alone, as ECMAScript has it; likewise the others.
    static let digits = ScalarSet([0x30...0x39])
    static let wordCharacters = ScalarSet([0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])
    static let whitespace = ScalarSet([
        0x09...0x0D, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029, 0x202F...0x202F, 0x205F...0x205F,
        0x3000...0x3000, 0xFEFF...0xFEFF,
    ])
    /// `.`
    static let anyButLineEnds = ScalarSet([0x0A...0x0A, 0x0D...0x0D, 0x2028...0x2029], isNegated: true)

    var negated: ScalarSet { ScalarSet(ranges, isNegated: !isNegated) }

    /// The same characters by ranges that are not negated.
    var positiveRanges: [ClosedRange<UInt32>] {
        guard isNegated else { return ranges }
        var next: UInt32 = 0
        var gaps: [ClosedRange<UInt32>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if range.lowerBound > next { gaps.append(next...(range.lowerBound - 1)) }
            next = max(next, range.upperBound + 1)
        }
        return next <= 0x10FFFF ? gaps + [next...0x10FFFF] : gaps
    }
}
