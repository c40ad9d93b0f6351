/// Which nodes of a graph lead to one another: its strongly connected components, found in linear time and without
/// recursion (Kosaraju and Sharir).
struct Circles {
    private var numbers: [String: Int] = [:]

    /// - Parameter edges: what each node leads to; names that are no keys lead nowhere.
    init(_ edges: [String: [String]]) {
        var reversed: [String: [String]] = [:]
        for (node, targets) in edges { for target in targets { reversed[target, default: []].append(node) } }
        for (number, root) in Self.finished(edges).reversed().enumerated() where numbers[root] == nil {
            mark(from: root, reversed, as: number)
        }
    }

    /// Whether each of the two leads to the other; a node that leads to itself is asked for with an edge at hand.
    func hold(_ a: String, _ b: String) -> Bool { numbers[a] != nil && numbers[a] == numbers[b] }

    private mutating func mark(from root: String, _ edges: [String: [String]], as number: Int) {
        var open = [root]
        while let node = open.popLast() {
            guard numbers[node] == nil else { continue }
            numbers[node] = number
            open += (edges[node] ?? []).filter { numbers[$0] == nil }
        }
    }

    /// The nodes in the order in which a depth-first search leaves them.
    private static func finished(_ edges: [String: [String]]) -> [String] {
        var order: [String] = []
        var seen: Set<String> = []
        for root in edges.keys where seen.insert(root).inserted {
            var path = [(node: root, next: 0)]
            while let (node, next) = path.last {
                let targets = edges[node] ?? []
                guard next < targets.count else {
                    order.append(node)
                    path.removeLast()
                    continue
                }
                path[path.count - 1].next += 1
                if edges[targets[next]] != nil, seen.insert(targets[next]).inserted { path.append((targets[next], 0)) }
            }
        }
        return order
    }
}
