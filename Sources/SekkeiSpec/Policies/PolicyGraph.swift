import SekkeiPolicy

/// Which policy names which. Walked without recursion: a chain may be as long as a spec.
struct PolicyGraph {
    /// A policy that is being visited, with those that it names.
    private struct Visit {
        let name: String
        let names: [(name: String, span: PolicySpan)]
        var next = 0
    }

    /// A policy that needs itself: the names on the way round, and where the way closes.
    struct Cycle {
        let names: [String]
        let span: PolicySpan
    }

    private let rules: [String: PolicyRule]
    private(set) var cycles: [Cycle] = []
    /// Those that have all that they name, and neither are on a cycle nor lead to one.
    private(set) var sound: Set<String> = []
    /// Those that speak of the request's input, be it through others.
    private(set) var readingInput: Set<String> = []
    private var visited: Set<String> = []
    private var way: [Visit] = []
    private var places: [String: Int] = [:]
    private var broken: Set<String> = []

    init(_ policies: [Policy]) {
        rules = Dictionary(policies.map { ($0.name, $0.rule) }) { first, _ in first }
        for policy in policies {
            enter(policy.name)
            while !way.isEmpty { step() }
        }
    }

    private mutating func enter(_ name: String) {
        guard let rule = rules[name], visited.insert(name).inserted else { return }
        places[name] = way.count
        way.append(Visit(name: name, names: rule.policyNames))
    }

    private mutating func step() {
        let visit = way[way.count - 1]
        guard visit.next < visit.names.count else { return leave(visit) }
        way[way.count - 1].next += 1
        let named = visit.names[visit.next]
        if let place = places[named.name] {
            cycles.append(Cycle(names: way[place...].map(\.name) + [named.name], span: named.span))
            broken.insert(visit.name)
        } else {
            enter(named.name)
        }
    }

    private mutating func leave(_ visit: Visit) {
        way.removeLast()
        places[visit.name] = nil
        if !broken.contains(visit.name), visit.names.allSatisfy({ sound.contains($0.name) }) { sound.insert(visit.name) }
        let readsInput = rules[visit.name]?.rootNames.contains(PolicySchemaBuilder.input) ?? false
        if readsInput || visit.names.contains(where: { readingInput.contains($0.name) }) { readingInput.insert(visit.name) }
    }
}
