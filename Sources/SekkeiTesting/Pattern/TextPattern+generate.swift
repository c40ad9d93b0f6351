extension TextPattern {
    /// A text that it matches from end to end, of a length within bounds if that can be had.
    /// - Returns: nil where no text of such a length was found.
    func text(length: ClosedRange<Int>, using random: inout SeededRandom) -> String? {
        for repetitions in 0...max(length.upperBound, 1) where repetitions < 64 || repetitions + 8 > length.lowerBound {
            var scalars = String.UnicodeScalarView()
            write(to: &scalars, repetitions: repetitions, using: &random)
            let text = String(scalars)
            if length.contains(scalars.count), isFound(in: text) { return text }
        }
        return nil
    }

    /// - Parameter repetitions: How often a part is written that may stand as often as one likes.
    private func write(to text: inout String.UnicodeScalarView, repetitions: Int, using random: inout SeededRandom) {
        switch self {
        case .empty, .start, .end: break
        case .set(let set): text.append(set.member(using: &random))
        case .sequence(let parts): for part in parts { part.write(to: &text, repetitions: repetitions, using: &random) }
        case .alternation(let branches):
            branches.randomElement(using: &random)?.write(to: &text, repetitions: repetitions, using: &random)
        case .repetition(let part, let minimum, let maximum):
            let count = max(minimum, min(repetitions, maximum ?? .max))
            for _ in 0..<count { part.write(to: &text, repetitions: min(repetitions, 3), using: &random) }
        }
    }
}

extension CharacterRanges {
    /// One of the characters; of a negated set, a common one.
    func member(using random: inout SeededRandom) -> Unicode.Scalar {
        let common = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_. ".unicodeScalars.filter(contains)
        if let scalar = common.randomElement(using: &random) { return scalar }
        return ranges.first.flatMap { Unicode.Scalar($0.lowerBound) } ?? "?"
    }
}
