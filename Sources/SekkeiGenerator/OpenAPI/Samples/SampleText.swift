import SekkeiSpec

/// Texts that fit their length and pattern.
struct SampleText {
    let scalar: Scalar
    let constraints: Constraints
    /// Different for values that should differ.
    let index: Int

    /// The standard text where it fits, or else one that does; the standard text too where there is none.
    func text(standard: String) -> String {
        let matcher = pattern.map { PatternMatcher($0) }
        let fits = { (text: String) in
            lengths.contains(text.unicodeScalars.count) && matcher?.isFound(in: text) ?? true
        }
        if fits(standard) { return standard }
        if let text = candidates(standard).first(where: fits) { return text }
        return pattern.flatMap { PatternSample(pattern: $0, index: index).text(lengths: lengths, where: fits) } ?? standard
    }

    private var pattern: Pattern? { constraints.pattern.flatMap { try? PatternParser.parse($0) } }

    private var lengths: ClosedRange<Int> {
        let minimum = constraints.minLength ?? 0
        return minimum...max(minimum, constraints.maxLength ?? Int.max)
    }

    /// Longer and shorter texts of the same kind.
    private func candidates(_ standard: String) -> [String] {
        let missing = max(0, lengths.lowerBound - standard.unicodeScalars.count)
        return switch scalar {
        case .email: [String(repeating: "a", count: missing) + standard, "u@e.com", "a@b.c", "a@b"]
        case .uri: [standard + String(repeating: "a", count: missing), "urn:a:b", "a:b"]
        case .hostname: [labels(missing) + standard, "a.example", "a.b", "a"]
        case .string: [resized(standard, missing)]
        default: []
        }
    }

    /// Labels of a host name with their dots, this long together.
    private func labels(_ count: Int) -> String {
        let pairs = String(repeating: "a.", count: count / 2)
        return count.isMultiple(of: 2) ? pairs : "a" + pairs
    }

    /// What makes it different from others stands at its end and survives.
    private func resized(_ standard: String, _ missing: Int) -> String {
        let head = standard.prefix { !$0.isNumber }
        let tail = standard.dropFirst(head.count)
        if missing > 0 { return String(String(repeating: "text", count: missing / 4 + 1).prefix(missing)) + standard }
        let room = max(0, min(lengths.upperBound, standard.count) - tail.count)
        return String(head.prefix(room)) + String(tail.suffix(lengths.upperBound))
    }
}
