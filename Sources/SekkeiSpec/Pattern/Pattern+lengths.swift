extension Pattern {
    /// How many characters what it matches has at least; a text in which it is found has no fewer. Saturates.
    package var minimalLength: Int {
        switch self {
        case .empty, .start, .end: 0
        case .scalar, .set: 1
        case .sequence(let parts): parts.reduce(0) { Self.capped($0 + $1.minimalLength) }
        case .alternation(let branches): branches.map(\.minimalLength).min() ?? 0
        case .repetition(let part, let minimum, _): Self.capped(part.minimalLength * minimum)
        }
    }

    /// How many characters a text has at most that it matches from `^` to `$`; nil where it may be any number.
    package var maximalLengthOfWholeText: Int? {
        guard case .sequence(let parts) = self, parts.first == .start, parts.last == .end else { return nil }
        return maximalLength
    }

    private var maximalLength: Int? {
        switch self {
        case .empty, .start, .end: return 0
        case .scalar, .set: return 1
        case .sequence(let parts): return Self.all(parts.map(\.maximalLength))?.reduce(0) { Self.capped($0 + $1) }
        case .alternation(let branches): return Self.all(branches.map(\.maximalLength))?.max()
        case .repetition(let part, _, let maximum):
            guard let length = part.maximalLength else { return nil }
            return length == 0 ? 0 : maximum.map { Self.capped(length * $0) }
        }
    }

    private static func all(_ lengths: [Int?]) -> [Int]? {
        lengths.contains(nil) ? nil : lengths.compactMap { $0 }
    }

    /// Far above every length that a spec can ask for, and far below what would overflow.
    private static func capped(_ length: Int) -> Int { min(length, 1 << 40) }
}
