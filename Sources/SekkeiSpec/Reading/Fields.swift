/// A mapping whose keys have been checked against the vocabulary.
struct Fields {
    let node: Node
    /// The keys that are known and supported here, and free names where the place has some.
    let members: [NodeMember]
    /// Its `x-…` keys.
    let extensions: [Extension]
    /// Whether keys were refused, so that what seems to be missing may have been among them.
    let isReduced: Bool

    subscript(_ name: String) -> Node? { members.first { $0.name == name }?.value }

    func keySpan(_ name: String) -> SourceSpan? { members.first { $0.name == name }?.keySpan }

    func has(_ name: String) -> Bool { members.contains { $0.name == name } }
}
