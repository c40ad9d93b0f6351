/// How far a seed has come.
public struct SeedProgress: Sendable, Equatable {
    /// What is being written.
    public enum Kind: String, Sendable {
        /// Accounts.
        case users
        /// Tasks.
        case tasks
    }

    /// What is being written.
    public let kind: Kind
    /// How many are on the disk.
    public let done: Int
    /// How many there will be.
    public let total: Int

    /// Creates a report.
    public init(kind: Kind, done: Int, total: Int) {
        self.kind = kind
        self.done = done
        self.total = total
    }
}
