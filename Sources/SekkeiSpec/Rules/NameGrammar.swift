/// What a plain name looks like.
enum NameGrammar {
    /// ASCII letters, digits and `_`, a letter or `_` first.
    static func isIdentifier(_ name: String) -> Bool {
        guard let first = name.unicodeScalars.first, name.utf8.count <= 128, !("0"..."9").contains(first) else { return false }
        return name.unicodeScalars.allSatisfy { $0.isASCII && SwiftName.isPart($0) }
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
