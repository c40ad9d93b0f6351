/// A statement that took long.
public struct SlowQuery: Sendable {
    /// The text with `$1`, `$2`, …; never the values.
    public let statement: String
    /// From the first step to the last row.
    public let duration: Duration
    /// How many rows came back.
    public let rows: Int

    /// Creates a report; for engine adapters.
    public init(statement: String, duration: Duration, rows: Int) {
        self.statement = statement
        self.duration = duration
        self.rows = rows
    }
}
