public import SekkeiSQL

/// An empty place for a database, opened by each check as often as it needs.
public struct ConformanceStore: Sendable {
    /// Opens the store. Opening again must reach the same tables.
    public let open: @Sendable () async throws -> any Database
    /// Whether a second opening is possible while the first one is open; false for databases in memory.
    public let opensTwice: Bool
    /// Whether a read transaction runs while a write transaction is open.
    public let readsDuringWrites: Bool

    /// Describes a store.
    public init(opensTwice: Bool, readsDuringWrites: Bool, open: @escaping @Sendable () async throws -> any Database) {
        self.open = open
        self.opensTwice = opensTwice
        self.readsDuringWrites = readsDuringWrites
    }
}
