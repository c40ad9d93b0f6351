/// A service returned rows that the policy of its operation does not let the caller see: its query does not follow the filter.
public struct WithheldRows: Error, Sendable, CustomStringConvertible {
    /// The policy's name.
    public let policy: String
    /// How many rows.
    public let count: Int

    /// For the log.
    public var description: String { "\(count) of the rows returned are not allowed by the policy \(policy)" }
}
