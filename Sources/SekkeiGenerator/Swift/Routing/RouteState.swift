/// All places in the trie that the segments seen so far may have led to, the likeliest first.
///
/// A literal wins over a parameter, the leftmost deciding first. By following all candidates at once the winner is known
/// without going back: below `/tasks/export` the state also holds what stands below `/tasks/{id}`.
struct RouteState {
    let nodes: [RouteTrie.Node]

    /// The resource of a path that ends here.
    var resource: Int? { nodes.lazy.compactMap(\.resource).first }

    /// The literals that may follow, each once.
    var literals: [String] {
        var seen: Set<String> = []
        return nodes.flatMap { $0.literals.map(\.text) }.filter { seen.insert($0).inserted }
    }

    /// Whether no segment can follow.
    var isLeaf: Bool { literals.isEmpty && other == nil }

    /// The state behind a literal.
    func next(_ literal: String) -> RouteState {
        RouteState(
            nodes: nodes.flatMap { node in
                [node.literals.first { $0.text == literal }?.node, node.parameter].compactMap { $0 }
            })
    }

    /// The state behind any other segment; nil where none can follow.
    var other: RouteState? {
        let parameters = nodes.compactMap(\.parameter)
        return parameters.isEmpty ? nil : RouteState(nodes: parameters)
    }
}
