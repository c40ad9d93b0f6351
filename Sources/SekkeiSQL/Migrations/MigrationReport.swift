/// What a migrator did.
public struct MigrationReport: Sendable, Hashable {
    /// What was applied now, in order; empty when the database was up to date.
    public let applied: [Migration]
    /// The schema version of the database now; 0 without migrations.
    public let version: Int
}
