import SekkeiSpec

/// Writes a regular expression as the words from which the runtime builds its matcher, so that nothing is parsed at run time.
///
/// Each node is its tag, its operands and its parts, as `Sekkei.PatternProgram` reads them. Counted repetitions stay counted.
enum PatternCoder {
    /// The words of an expression that the spec's checks have accepted.
    static func code(_ source: String) -> [UInt32] {
        guard let pattern = try? PatternParser.parse(source) else { return [Tag.empty.rawValue] }
        return code(pattern)
    }

    private enum Tag: UInt32 {
        case empty, scalar, set, start, end, sequence, alternation, repetition
    }

    private static func code(_ pattern: Pattern) -> [UInt32] {
        switch pattern {
        case .empty: [Tag.empty.rawValue]
        case .scalar(let scalar): [Tag.scalar.rawValue, scalar.value]
        case .set(let set): code(set)
        case .start: [Tag.start.rawValue]
        case .end: [Tag.end.rawValue]
        case .sequence(let parts): [Tag.sequence.rawValue, UInt32(parts.count)] + parts.flatMap(code)
        case .alternation(let parts): [Tag.alternation.rawValue, UInt32(parts.count)] + parts.flatMap(code)
        case .repetition(let part, let minimum, let maximum):
            [Tag.repetition.rawValue, UInt32(minimum), maximum.map { UInt32($0) + 1 } ?? 0] + code(part)
        }
    }

    private static func code(_ set: ScalarSet) -> [UInt32] {
        [Tag.set.rawValue, set.isNegated ? 1 : 0, UInt32(set.ranges.count)] + set.ranges.flatMap { [$0.lowerBound, $0.upperBound] }
    }
}
