import SekkeiSpec

/// Writes the function that finds the resource of a path: nested switches, one level per segment.
struct RouteEmitter {
    let out: TextWriter
    /// The number of the first resource.
    private let offset: Int

    init(out: TextWriter) { self.init(out: out, offset: 0) }

    private init(out: TextWriter, offset: Int) {
        self.out = out
        self.offset = offset
    }

    /// - Parameter routes: Of each version, the newest first.
    func emit(_ routes: [VersionRoutes]) {
        guard let newest = routes.first else { return }
        guard routes.contains(where: { $0.offset > 0 }) else { return emit(newest.trie) }
        let ahead = newest.context.runtimeNumber
        out.block("\(RuntimeRequirements.resource) {") {
            out.line("switch version {")
            for (number, version) in routes.enumerated() {
                let own = number == 0 ? (0...ahead).map(String.init).joined(separator: ", ") : "\(version.context.runtimeNumber)"
                let label = number == routes.count - 1 ? "default" : "case \(own)"
                let shift = version.offset - version.trieOffset
                out.line("\(label): \(Self.name(version.owner))(&path)\(shift == 0 ? "" : ".map { $0 + \(shift) }")")
            }
            out.line("}")
        }
        for version in routes where version.owner === version.context {
            out.blank()
            out.line("/// The resource of a path in \(version.context.version).")
            out.block("private static func \(Self.name(version.context))(\(RuntimeRequirements.path)) -> \(RuntimeSymbols.int)? {") {
                RouteEmitter(out: out, offset: version.trieOffset).branch(version.trie.start)
            }
        }
    }

    /// The one function of an API with one version.
    func emit(_ trie: RouteTrie) {
        out.block("\(RuntimeRequirements.resource) {") {
            branch(trie.start)
        }
    }

    private static func name(_ context: SwiftContext) -> String { "routes" + PastNames.namespace(of: context.version) }

    private func branch(_ state: RouteState) {
        guard !state.isLeaf else { return out.line(end(state)) }
        out.line("switch \(PathCursorCalls.next) {")
        if state.resource != nil || state.other != nil {
            out.line("case \(RuntimeSymbols.pathEnd): \(number(state).map(String.init) ?? "nil")")
        }
        for literal in state.literals { alternative("case \(SwiftLiteral.string(literal))", state.next(literal)) }
        if let other = state.other { alternative("default", other) } else { out.line("default: nil") }
        out.line("}")
    }

    private func alternative(_ label: String, _ state: RouteState) {
        guard !state.isLeaf else { return out.line("\(label): \(end(state))") }
        out.line("\(label):")
        out.indented { branch(state) }
    }

    /// Below a leaf nothing follows, so that only the end of the path remains to be checked.
    private func end(_ state: RouteState) -> String { number(state).map(PathCursorCalls.end) ?? "nil" }

    private func number(_ state: RouteState) -> Int? { state.resource.map { $0 + offset } }
}
