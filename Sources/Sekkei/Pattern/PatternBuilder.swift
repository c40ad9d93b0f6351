/// Builds the states of an automaton out of an expression's code (Thompson's construction), from its end to its beginning.
struct PatternBuilder {
    private enum Tag: UInt32 {
        case empty, scalar, set, start, end, sequence, alternation, repetition
    }

    private let code: [UInt32]
    private(set) var states: [PatternState] = [.match]
    private(set) var sets: [PatternSet] = []

    init(_ code: [UInt32]) {
        self.code = code
    }

    /// - Returns: The number of the state where matching begins.
    mutating func build() -> UInt32 { node(at: 0, next: 0) }

    /// Builds the node that stands at a position of the code.
    /// - Parameter next: The state that follows it.
    /// - Returns: The state that it begins with.
    private mutating func node(at position: Int, next: UInt32) -> UInt32 {
        switch tag(at: position) {
        case .empty: next
        case .scalar: add(.scalar(code[position + 1], next: next))
        case .set: set(at: position, next: next)
        case .start: add(.start(next: next))
        case .end: add(.end(next: next))
        case .sequence: parts(at: position).reversed().reduce(next) { node(at: $1, next: $0) }
        case .alternation: alternation(at: position, next: next)
        case .repetition: repetition(at: position, next: next)
        }
    }

    private mutating func set(at position: Int, next: UInt32) -> UInt32 {
        let ranges = (0..<Int(code[position + 2])).map { code[position + 3 + 2 * $0]...code[position + 4 + 2 * $0] }
        sets.append(PatternSet(ranges, isNegated: code[position + 1] == 1))
        return add(.set(sets.count - 1, next: next))
    }

    private mutating func alternation(at position: Int, next: UInt32) -> UInt32 {
        let branches = parts(at: position).map { node(at: $0, next: next) }
        guard let last = branches.last else { return next }
        return branches.dropLast().reversed().reduce(last) { add(.split($1, $0)) }
    }

    /// Writes the counted repetitions out: `a{2,4}` is `aa(a(a)?)?`, `a{2,}` is `aaa*`.
    private mutating func repetition(at position: Int, next: UInt32) -> UInt32 {
        let minimum = Int(code[position + 1])
        let part = position + 3
        var entry = next
        if code[position + 2] == 0 {
            entry = loop(part, next: next)
        } else {
            for _ in minimum..<max(minimum, Int(code[position + 2]) - 1) {
                let optional = node(at: part, next: entry)
                entry = add(.split(optional, next))
            }
        }
        for _ in 0..<minimum { entry = node(at: part, next: entry) }
        return entry
    }

    private mutating func loop(_ part: Int, next: UInt32) -> UInt32 {
        let split = add(.split(next, next))
        states[Int(split)] = .split(node(at: part, next: split), next)
        return split
    }

    private mutating func add(_ state: PatternState) -> UInt32 {
        states.append(state)
        return UInt32(states.count - 1)
    }

    // MARK: - Walking over the code

    private func tag(at position: Int) -> Tag { Tag(rawValue: code[position]) ?? .empty }

    /// Where the parts of a sequence or an alternation begin.
    private func parts(at position: Int) -> [Int] {
        var start = position + 2
        return (0..<code[position + 1]).map { _ in
            defer { start = end(of: start) }
            return start
        }
    }

    /// Where the code of a node ends.
    private func end(of position: Int) -> Int {
        switch tag(at: position) {
        case .empty, .start, .end: position + 1
        case .scalar: position + 2
        case .set: position + 3 + 2 * Int(code[position + 2])
        case .sequence, .alternation: (0..<code[position + 1]).reduce(position + 2) { start, _ in end(of: start) }
        case .repetition: end(of: position + 3)
        }
    }
}
