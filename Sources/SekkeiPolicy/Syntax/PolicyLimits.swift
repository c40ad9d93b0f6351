/// What a policy's text may cost. The defaults leave room for any policy that a person can read.
public struct PolicyLimits: Sendable {
    /// UTF-8 bytes of one text; 16,384. A longer text is refused unread.
    public var length = 16_384
    /// Tokens of one text; 4,096.
    public var tokens = 4_096
    /// How deep parentheses, NOT and rules may stand in each other; 32. All algorithms need a stack of this depth and no more.
    public var depth = 32
    /// Parts of a dotted name; 16.
    public var pathLength = 16
    /// Conditions of a rule with all that it names written out; 10,000.
    public var nodes = 10_000
    /// Faults that are reported; 20. Reading ends with the last.
    public var diagnostics = 20

    /// The defaults.
    public init() {}
}
