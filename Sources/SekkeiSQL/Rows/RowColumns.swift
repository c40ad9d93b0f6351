/// The column names of a result, shared by all its rows.
public final class RowColumns: Sendable {
    /// From left to right. Unaliased expressions are named by the engine: write `AS`.
    public let names: [String]

    /// Creates the columns of a result; for engine adapters, which keep them with the prepared statement.
    public init(_ names: [String]) {
        self.names = names
    }

    /// The leftmost column of that name; case matters.
    public func index(of name: String) -> Int? {
        names.firstIndex(of: name)
    }
}
