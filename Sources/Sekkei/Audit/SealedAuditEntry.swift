/// An entry with its place in the chain, as it is kept.
public struct SealedAuditEntry: Sendable, Equatable {
    /// The key of its row.
    public var id: Int64
    /// Where it stands in the chain.
    public var position: AuditPosition
    /// What it says.
    public var entry: AuditEntry

    /// Takes over what is kept.
    public init(id: Int64, position: AuditPosition, entry: AuditEntry) {
        self.id = id
        self.position = position
        self.entry = entry
    }
}
