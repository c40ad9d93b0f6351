/// What a plain name looks like.
enum NameGrammar {
    /// ASCII letters, digits and `_`, a letter or `_` first.
    static func isIdentifier(_ name: String) -> Bool {
        guard let first = name.first, name.count <= 128, first == "_" || (first.isASCII && first.isLetter) else { return false }
        return name.allSatisfy { $0 == "_" || ($0.isASCII && ($0.isLetter || $0.isNumber)) }
    }
}

extension Reader {
    /// The value of `swiftName:`.
    func swiftName(_ node: Node) -> String? {
        guard let name = text(node, "a Swift name") else { return nil }
        if SwiftName.isIdentifier(name) { return name }
        error(.invalidName, "'\(Self.clipped(name))' is no Swift identifier", at: node.span)
        return nil
    }
}
