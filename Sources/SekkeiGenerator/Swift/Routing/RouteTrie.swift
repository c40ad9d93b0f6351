import SekkeiSpec

/// The paths of an API, segment by segment.
struct RouteTrie {
    /// A place in a path.
    final class Node {
        /// The number of the resource that ends here.
        fileprivate(set) var resource: Int?
        /// In the order in which the spec names them.
        fileprivate(set) var literals: [(text: String, node: Node)] = []
        fileprivate(set) var parameter: Node?

        fileprivate func literal(_ text: String) -> Node {
            if let known = literals.first(where: { $0.text == text }) { return known.node }
            let node = Node()
            literals.append((text, node))
            return node
        }

        fileprivate func parameterNode() -> Node {
            let node = parameter ?? Node()
            parameter = node
            return node
        }
    }

    private let root = Node()
    /// The different paths in spec order; parameters at one place are the same whatever they are called.
    private(set) var paths: [PathTemplate] = []

    /// Adds a path.
    /// - Returns: The number of its resource.
    mutating func insert(_ path: PathTemplate) -> Int {
        let node = path.segments.reduce(root) { node, segment in
            switch segment {
            case .literal(let text): node.literal(text)
            case .parameter: node.parameterNode()
            }
        }
        if let known = node.resource { return known }
        node.resource = paths.count
        paths.append(path)
        return paths.count - 1
    }

    /// Whether both find the same paths, whatever their parameters are called and whatever their order.
    func hasPaths(of other: RouteTrie) -> Bool {
        paths.count == other.paths.count && Set(paths.map(\.shape)) == Set(other.paths.map(\.shape))
    }

    /// Where matching begins.
    var start: RouteState { RouteState(nodes: [root]) }
}

extension PathTemplate {
    /// The path without the names of its parameters.
    fileprivate var shape: [String?] {
        segments.map { if case .literal(let text) = $0 { text } else { nil } }
    }
}
