/// A key of a mapping and what stands under it.
package struct NodeMember: Sendable {
    /// The key's text.
    package let name: String
    /// Where the key stands.
    package let keySpan: SourceSpan
    package let value: Node
}
