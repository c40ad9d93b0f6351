/// A stretch of a policy's text.
public struct PolicySpan: Sendable, Hashable {
    /// The number that the caller gave the text when it was parsed, to tell the texts of one ``PolicyRule`` apart.
    public let source: Int
    /// The first character.
    public let start: PolicyPosition
    /// Behind the last character.
    public let end: PolicyPosition

    /// From `start` up to but not including `end`.
    public init(source: Int = 0, start: PolicyPosition, end: PolicyPosition) {
        self.source = source
        self.start = start
        self.end = end
    }

    /// From the beginning of this one to the end of the other.
    func joined(with other: PolicySpan) -> PolicySpan {
        PolicySpan(source: source, start: start, end: other.end)
    }
}
