import SekkeiPolicy

/// The policies of a spec, as far as they can be used.
struct PolicySet {
    /// Those that could be read, in spec order; of two of one name the first.
    let policies: [Policy]
    /// The names of all, readable or not.
    let names: [String]
    let places: PolicyPlaces
    /// Those that are well-formed with all that they name.
    let rules: [String: PolicyRule]
    private let known: Set<String>
    private let readingInput: Set<String>

    /// Also reports unknown names and policies that need themselves.
    init(_ declared: [DeclaredPolicy], _ reader: Reader, _ places: PolicyPlaces) {
        var seen: Set<String> = []
        policies = declared.filter { seen.insert($0.name).inserted }.compactMap(\.policy)
        names = declared.map(\.name)
        known = Set(names)
        self.places = places
        let graph = PolicyGraph(policies)
        PolicyNamesRule.check(policies, names, places, reader)
        for cycle in graph.cycles {
            let way = cycle.names.joined(separator: " → ")
            reader.error(.cyclicPolicy, "the policy needs itself: \(way)", at: places.sourceSpan(cycle.span))
        }
        rules = Dictionary(policies.map { ($0.name, $0.rule) }) { first, _ in first }.filter { graph.sound.contains($0.key) }
        readingInput = graph.readingInput
    }

    func isDeclared(_ name: String) -> Bool { known.contains(name) }

    /// Whether a policy, with all that it names, speaks of the request's input.
    func readsInput(_ name: String) -> Bool { readingInput.contains(name) }

    /// These policies and all that they name, directly or not.
    func reach(of used: Set<String>) -> Set<String> {
        let rules = Dictionary(policies.map { ($0.name, $0.rule) }) { first, _ in first }
        var found = used
        var pending = Array(used)
        while let next = pending.popLast() {
            for named in rules[next]?.policyNames ?? [] where found.insert(named.name).inserted { pending.append(named.name) }
        }
        return found
    }
}
