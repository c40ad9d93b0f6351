/// The scalars of a class such as `[a-z]`.
struct PatternSet: Sendable {
    private let ranges: [ClosedRange<UInt32>]
    private let isNegated: Bool
    /// One bit for each ASCII scalar, the negation included.
    private let ascii: (UInt64, UInt64)

    init(_ ranges: [ClosedRange<UInt32>], isNegated: Bool) {
        self.ranges = ranges
        self.isNegated = isNegated
        ascii = (Self.bits(from: 0, ranges, isNegated), Self.bits(from: 64, ranges, isNegated))
    }

    func contains(_ scalar: UInt32) -> Bool {
        if scalar < 64 { return ascii.0 >> UInt64(scalar) & 1 == 1 }
        if scalar < 128 { return ascii.1 >> UInt64(scalar & 63) & 1 == 1 }
        return ranges.contains { $0.contains(scalar) } != isNegated
    }

    private static func bits(from base: UInt32, _ ranges: [ClosedRange<UInt32>], _ isNegated: Bool) -> UInt64 {
        (0..<64 as Range<UInt32>).reduce(0) { bits, bit in
            let isMember = ranges.contains { $0.contains(base + bit) } != isNegated
            return isMember ? bits | 1 << UInt64(bit) : bits
        }
    }
}
