import SekkeiSpec

/// Texts that a regular expression matches.
struct PatternSample {
    /// How many lengths are tried, from the shortest on.
    private static let maximalTries = 64
    /// Letters and digits first: they read best.
    private static let preferred = [0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x20...0x7E].flatMap { $0.compactMap(Unicode.Scalar.init) }

    let pattern: Pattern
    /// Different for texts that should differ.
    let index: Int

    /// A text of one of these lengths, counted in Unicode scalars; nil where none was found.
    ///
    /// - Parameter fits: decides in the end, since anchors in unusual places and what is around them are not followed here.
    func text(lengths: ClosedRange<Int>, where fits: (String) -> Bool) -> String? {
        let first = max(lengths.lowerBound, pattern.minimalLength)
        for length in first...(first + Self.maximalTries) where lengths.contains(length) {
            var writer = Writer(index: index)
            writer.write(pattern, length)
            let missing = String(repeating: "a", count: max(0, length - writer.scalars.count))
            let text = String(writer.scalars)
            if let text = [text + missing, missing + text].first(where: fits) { return text }
        }
        return nil
    }

    private struct Writer {
        var scalars = String.UnicodeScalarView()
        /// Used up by the choices of characters, digit by digit.
        var index: Int

        init(index: Int) { self.index = index }

        /// Writes what a pattern matches, as near to a length as it can.
        mutating func write(_ pattern: Pattern, _ length: Int) {
            switch pattern {
            case .empty, .start, .end: break
            case .scalar(let scalar): scalars.append(scalar)
            case .set(let set): scalars.append(character(of: set))
            case .sequence(let parts): write(parts, length)
            case .alternation(let branches):
                let fitting = branches.filter { $0.minimalLength <= length }
                let exact = fitting.first { $0.maximalLength.map { $0 >= length } ?? true }
                write(exact ?? fitting.last ?? branches[0], length)
            case .repetition(let part, let minimum, let maximum):
                write(Array(repeating: part, count: Self.count(of: part, minimum, maximum, length)), length)
            }
        }

        /// The first parts take what is left over.
        private mutating func write(_ parts: [Pattern], _ length: Int) {
            var surplus = max(0, length - parts.reduce(0) { $0 + $1.minimalLength })
            for part in parts {
                let more = min(surplus, part.maximalLength.map { $0 - part.minimalLength } ?? surplus)
                write(part, part.minimalLength + more)
                surplus -= more
            }
        }

        private static func count(of part: Pattern, _ minimum: Int, _ maximum: Int?, _ length: Int) -> Int {
            let longest = part.maximalLength ?? max(length, 1)
            guard longest > 0 else { return minimum }
            return min(max(minimum, (length + longest - 1) / longest), maximum ?? Int.max)
        }

        private mutating func character(of set: ScalarSet) -> Unicode.Scalar {
            var choices = PatternSample.preferred.filter(set.contains)
            if choices.isEmpty {
                choices = (UInt32(0)...0x10FFFF).lazy.compactMap(Unicode.Scalar.init).first(where: set.contains).map { [$0] } ?? []
            }
            guard !choices.isEmpty else { return "a" }
            defer { index /= choices.count }
            return choices[index % choices.count]
        }
    }
}

extension Pattern {
    /// How many characters a match has at least.
    fileprivate var minimalLength: Int {
        switch self {
        case .empty, .start, .end: 0
        case .scalar, .set: 1
        case .sequence(let parts): parts.reduce(0) { $0 + $1.minimalLength }
        case .alternation(let branches): branches.map(\.minimalLength).min() ?? 0
        case .repetition(let part, let minimum, _): part.minimalLength * minimum
        }
    }

    /// How many characters a match has at most; nil: any number.
    fileprivate var maximalLength: Int? {
        switch self {
        case .empty, .start, .end: return 0
        case .scalar, .set: return 1
        case .sequence(let parts): return parts.map(\.maximalLength).reduce(0) { sum, part in sum.flatMap { sum in part.map { sum + $0 } } }
        case .alternation(let branches):
            let lengths = branches.map(\.maximalLength)
            return lengths.contains(nil) ? nil : lengths.compactMap(\.self).max()
        case .repetition(let part, _, let maximum):
            if part.maximalLength == 0 { return 0 }
            return maximum.flatMap { count in part.maximalLength.map { $0 * count } }
        }
    }
}
