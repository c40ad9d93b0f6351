/// Searches for a pattern by following all its alternatives at once: time grows with the text, whatever the pattern.
package struct PatternMatcher: Sendable {
    /// A state of the automaton.
    private enum State: Sendable {
        case scalar(ScalarSet, next: Int)
        case split(Int, Int)
        case assertStart(next: Int)
        case assertEnd(next: Int)
        case accept
    }

    private var states: [State] = [.accept]
    private var first = 0

    /// - Parameter pattern: one that ``PatternParser`` made, whose size is therefore bounded.
    package init(_ pattern: Pattern) {
        first = add(pattern, next: 0)
    }

    package func isFound(in text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        var active: Set<Int> = []
        for position in 0...scalars.count {
            follow(first, into: &active, position, scalars.count)
            if active.contains(0) { return true }
            guard position < scalars.count else { break }
            var reached: Set<Int> = []
            for case .scalar(let set, let next) in active.map({ states[$0] }) where set.contains(scalars[position]) {
                follow(next, into: &reached, position + 1, scalars.count)
            }
            active = reached
        }
        return active.contains(0)
    }

    /// Adds a state and what can be reached from it without a character.
    private func follow(_ start: Int, into active: inout Set<Int>, _ position: Int, _ end: Int) {
        var pending = [start]
        while let state = pending.popLast() {
            guard active.insert(state).inserted else { continue }
            switch states[state] {
            case .split(let a, let b): pending += [a, b]
            case .assertStart(let next): if position == 0 { pending.append(next) }
            case .assertEnd(let next): if position == end { pending.append(next) }
            case .scalar, .accept: break
            }
        }
    }

    private mutating func add(_ state: State) -> Int {
        states.append(state)
        return states.count - 1
    }

    /// Adds the states of a pattern in front of the state `next`, and answers the first of them.
    private mutating func add(_ pattern: Pattern, next: Int) -> Int {
        switch pattern {
        case .empty: next
        case .scalar(let scalar): add(.scalar(ScalarSet([scalar.value...scalar.value]), next: next))
        case .set(let set): add(.scalar(set, next: next))
        case .start: add(.assertStart(next: next))
        case .end: add(.assertEnd(next: next))
        case .sequence(let parts): parts.reversed().reduce(next) { add($1, next: $0) }
        case .alternation(let branches):
            branches.dropLast().reversed().reduce(add(branches[branches.count - 1], next: next)) { add(.split(add($1, next: next), $0)) }
        case .repetition(let part, let minimum, let maximum): addRepetition(of: part, minimum, maximum, next)
        }
    }

    private mutating func addRepetition(of part: Pattern, _ minimum: Int, _ maximum: Int?, _ next: Int) -> Int {
        var first = next
        if let maximum {
            for _ in 0..<(maximum - minimum) { first = add(.split(add(part, next: first), next)) }
        } else {
            let loop = add(.split(next, next))
            states[loop] = .split(add(part, next: loop), next)
            first = loop
        }
        for _ in 0..<minimum { first = add(part, next: first) }
        return first
    }
}
