/// Finds the routes that versions no longer have.
struct RetiredRoutes {
    private let steps: [ChangeSet]
    /// By step, newest first.
    private let retired: [[RetiredOperation]]

    init(_ steps: [ChangeSet], _ versions: [PastVersion], _ reader: Reader) {
        self.steps = steps
        retired = zip(steps, versions).map { step, version in
            if step.removed.isEmpty { return [] }
            let operations = Dictionary(version.api.services.flatMap(\.operations).map { ($0.name, $0) }) { first, _ in first }
            let paths = Dictionary(version.api.services.map { ($0.name, $0.path) }) { first, _ in first }
            return step.removed.compactMap { removed in
                if let operation = operations[removed.name] {
                    return RetiredOperation(name: removed.name, method: operation.method, path: operation.path, lastVersion: step.older)
                }
                guard removed.isWithdrawn, let node = removed.former.member("http"), let route = RouteReader(reader: reader).read(node)
                else { return nil }
                let prefix = (paths[removed.service]).flatMap { try? PathParser.parse($0) } ?? []
                return RetiredOperation(
                    name: removed.name, method: route.method, path: PathTemplate(segments: prefix + route.segments), lastVersion: nil)
            }
        }
    }

    /// A version has lost what its own step and older ones removed, and what was withdrawn anywhere, unless its route is taken again.
    func fill(_ api: inout API, _ versions: inout [PastVersion]) {
        if retired.allSatisfy(\.isEmpty) { return }
        api.retired = lost(by: api, from: 0)
        for index in versions.indices { versions[index].api.retired = lost(by: versions[index].api, from: index + 1) }
    }

    private func lost(by api: API, from step: Int) -> [RetiredOperation] {
        var taken = Set(api.services.flatMap(\.operations).map { Self.route($0.method, $0.path) })
        return retired.enumerated().flatMap { index, operations in
            operations.filter { operation in
                (index >= step || operation.lastVersion == nil) && taken.insert(Self.route(operation.method, operation.path)).inserted
            }
        }
    }

    private static func route(_ method: Operation.Method, _ path: PathTemplate) -> String { "\(method.rawValue) \(path.shape)" }
}
