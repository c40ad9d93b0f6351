extension TextPattern {
    /// Whether it is found anywhere in a text, as JSON Schema asks.
    func isFound(in text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        return !ends(in: scalars, from: Set(0...scalars.count)).isEmpty
    }

    /// Where a match may end that begins at one of some places.
    private func ends(in text: [Unicode.Scalar], from starts: Set<Int>) -> Set<Int> {
        switch self {
        case .empty: starts
        case .start: starts.intersection([0])
        case .end: starts.intersection([text.count])
        case .set(let set): Set(starts.filter { $0 < text.count && set.contains(text[$0]) }.map { $0 + 1 })
        case .sequence(let parts): parts.reduce(starts) { $1.ends(in: text, from: $0) }
        case .alternation(let branches): branches.reduce(into: []) { $0.formUnion($1.ends(in: text, from: starts)) }
        case .repetition(let part, let minimum, let maximum): repeated(part, minimum, maximum, in: text, from: starts)
        }
    }

    private func repeated(
        _ part: TextPattern, _ minimum: Int, _ maximum: Int?, in text: [Unicode.Scalar], from starts: Set<Int>
    ) -> Set<Int> {
        var reached = (0..<minimum).reduce(starts) { places, _ in part.ends(in: text, from: places) }
        var all = reached
        var count = minimum
        while count < maximum ?? .max, !reached.isEmpty {
            reached = part.ends(in: text, from: reached).subtracting(all)
            all.formUnion(reached)
            count += 1
        }
        return all
    }
}
