extension Reader {
    /// A list of names, or one name without a list around it; a name that stands there twice is reported and left out.
    func distinctNames(_ node: Node, _ expected: String) -> [Node]? {
        guard let names = names(node, expected) else { return nil }
        return distinct(names.map { ($0.scalar?.text ?? "", $0.span, $0) })
    }

    /// What is left when every name stands there once.
    func distinct<Value>(_ named: [(name: String, span: SourceSpan, value: Value)]) -> [Value] {
        var places: [String: SourceSpan] = [:]
        return named.compactMap { name, span, value in
            guard let first = places[name] else {
                places[name] = span
                return value
            }
            error(.repeatedName, "'\(Self.clipped(name))' stands here twice", at: span, notes: [.init("the first is here", at: first)])
            return nil
        }
    }
}
