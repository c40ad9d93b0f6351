import SekkeiSpec

/// The paths of one version, and the rows of the table of resources that they lead to.
struct VersionRoutes {
    let context: SwiftContext
    /// Finds the rows; shared with every version that has the same paths.
    let trie: RouteTrie
    /// The number of the first row in the table, in the version that the trie was made for.
    let trieOffset: Int
    /// The version that the trie was made for.
    let owner: SwiftContext
    let rows: [String]
    /// The number of the first row in the table.
    let offset: Int
    /// Whether the rows stand in the table because of this version.
    let hasOwnRows: Bool

    static func all(_ versions: SwiftVersions) -> [VersionRoutes] {
        var all: [VersionRoutes] = []
        var count = 0
        for context in versions.contexts {
            let routes = one(context, versions, all, at: count)
            if routes.hasOwnRows { count += routes.rows.count }
            all.append(routes)
        }
        return all
    }

    private static func one(_ context: SwiftContext, _ versions: SwiftVersions, _ newer: [VersionRoutes], at count: Int) -> VersionRoutes {
        var trie = RouteTrie()
        var table = ResourceRows()
        for (_, operation) in context.operations {
            guard let version = versions.operation(operation.name, in: context) else { continue }
            table.add(operation.method, versions.number(of: version), to: trie.insert(operation.path))
        }
        for retired in context.api.retired {
            table.addGone(retired.method, versions.number(of: retired), to: trie.insert(retired.path))
        }
        guard let twin = newer.first(where: { $0.trie.hasPaths(of: trie) }) else {
            let rows = table.rows(trie.paths)
            return VersionRoutes(
                context: context, trie: trie, trieOffset: count, owner: context, rows: rows, offset: count, hasOwnRows: true)
        }
        let order = twin.trie.paths.map { trie.insert($0) }
        let rows = table.rows(trie.paths, order: order)
        let equal = newer.first { $0.rows == rows }
        return VersionRoutes(
            context: context, trie: twin.trie, trieOffset: twin.trieOffset, owner: twin.owner, rows: rows, offset: equal?.offset ?? count,
            hasOwnRows: equal == nil)
    }
}

/// The operations of each path while the table is made.
struct ResourceRows {
    private var methods: [[(method: Operation.Method, operation: Int, isGone: Bool)]] = []

    /// - Parameter resource: The number of the path, at most one more than there are.
    mutating func add(_ method: Operation.Method, _ operation: Int, to resource: Int) {
        insert((method, operation, false), to: resource)
    }

    /// Adds an operation that is gone, unless another has taken its place.
    mutating func addGone(_ method: Operation.Method, _ operation: Int, to resource: Int) {
        if resource < methods.count, methods[resource].contains(where: { $0.method == method }) { return }
        insert((method, operation, true), to: resource)
    }

    private mutating func insert(_ entry: (method: Operation.Method, operation: Int, isGone: Bool), to resource: Int) {
        if resource == methods.count { methods.append([]) }
        methods[resource].append(entry)
    }

    /// The rows of the table.
    /// - Parameter order: The numbers of the paths in the order that is wanted.
    func rows(_ paths: [PathTemplate], order: [Int]? = nil) -> [String] {
        (order ?? Array(paths.indices)).map { row(paths[$0], methods[$0]) }
    }

    private func row(_ path: PathTemplate, _ methods: [(method: Operation.Method, operation: Int, isGone: Bool)]) -> String {
        let order = Operation.Method.allCases
        let sorted = methods.sorted { order.firstIndex(of: $0.method) ?? 0 < order.firstIndex(of: $1.method) ?? 0 }
        let gone = sorted.filter(\.isGone).map { DescriptorArguments.method($0.method) }
        let arguments =
            sorted.map { DescriptorArguments.operation($0.method, $0.operation) }
            + (gone.isEmpty ? [] : [DescriptorArguments.gone(SwiftLiteral.list(gone))])
        return DescriptorArguments.row + ([SwiftLiteral.string(path.text)] + arguments).joined(separator: ", ") + ")"
    }
}
