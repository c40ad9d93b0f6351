/// Writes the function that finds the resource of a path: nested switches, one level per segment.
struct RouteEmitter {
    let out: TextWriter

    func emit(_ trie: RouteTrie) {
        out.block("\(RuntimeRequirements.resource) {") {
            branch(trie.start)
        }
    }

    private func branch(_ state: RouteState) {
        guard !state.isLeaf else { return out.line(end(state)) }
        out.line("switch \(PathCursorCalls.next) {")
        if state.resource != nil || state.other != nil {
            out.line("case \(RuntimeSymbols.pathEnd): \(state.resource.map(String.init) ?? "nil")")
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
    private func end(_ state: RouteState) -> String { state.resource.map(PathCursorCalls.end) ?? "nil" }
}
