/// A dotted name as it is written: `user.role.level`.
public struct PolicyPath: Sendable {
    /// The parts with their places; at least one.
    public let parts: [Part]

    /// One word of the name.
    public struct Part: Sendable {
        /// The word.
        public let name: String
        /// Where it stands.
        public let span: PolicySpan

        /// A word at a place.
        public init(name: String, span: PolicySpan) {
            self.name = name
            self.span = span
        }
    }

    /// A name of at least one part.
    public init(parts: [Part]) {
        precondition(!parts.isEmpty, "a name has at least one part")
        self.parts = parts
    }

    /// The words alone.
    public var names: [String] { parts.map(\.name) }

    /// From the first part to the last.
    public var span: PolicySpan { parts[0].span.joined(with: parts[parts.count - 1].span) }
}
