import SekkeiSpec

/// What an expression means, said as simply as possible: the places where it can end, given those where it can begin.
enum PatternDefinition {
    static func isFound(_ pattern: Pattern, in text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        return !ends(of: pattern, from: Set(0...scalars.count), scalars).isEmpty
    }

    private static func ends(of pattern: Pattern, from starts: Set<Int>, _ text: [Unicode.Scalar]) -> Set<Int> {
        switch pattern {
        case .empty: starts
        case .scalar(let scalar): Set(starts.filter { $0 < text.count && text[$0] == scalar }.map { $0 + 1 })
        case .set(let set): Set(starts.filter { $0 < text.count && set.contains(text[$0]) }.map { $0 + 1 })
        case .start: starts.filter { $0 == 0 }
        case .end: starts.filter { $0 == text.count }
        case .sequence(let parts): parts.reduce(starts) { ends(of: $1, from: $0, text) }
        case .alternation(let parts): parts.reduce(into: []) { $0.formUnion(ends(of: $1, from: starts, text)) }
        case .repetition(let part, let minimum, let maximum): repetition(of: part, minimum, maximum, from: starts, text)
        }
    }

    private static func repetition(
        of part: Pattern, _ minimum: Int, _ maximum: Int?, from starts: Set<Int>, _ text: [Unicode.Scalar]
    ) -> Set<Int> {
        var current = starts
        for _ in 0..<minimum { current = ends(of: part, from: current, text) }
        var all = current
        for _ in minimum..<(maximum ?? minimum + text.count + 1) {
            current = ends(of: part, from: current, text)
            all.formUnion(current)
        }
        return all
    }
}
