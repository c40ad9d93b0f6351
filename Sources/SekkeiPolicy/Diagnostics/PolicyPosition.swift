/// A place in a policy's text.
public struct PolicyPosition: Sendable, Hashable {
    /// UTF-8 bytes before it.
    public let offset: Int
    /// Counted from 1.
    public let line: Int
    /// Unicode scalars from the beginning of the line, counted from 1.
    public let column: Int

    /// The place after so many bytes, at a line and column counted from 1.
    public init(offset: Int, line: Int, column: Int) {
        self.offset = offset
        self.line = line
        self.column = column
    }

    static let start = PolicyPosition(offset: 0, line: 1, column: 1)
}
