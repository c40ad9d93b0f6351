/// What is wrong with a chain.
public enum AuditFault: Sendable, Equatable {
    /// The entry is not the one that was sealed here behind the one before it: one of the two was changed or moved, or another was put
    /// in its place.
    case altered(sequence: Int64, id: Int64)
    /// These entries are not there.
    case missing(ClosedRange<Int64>)
    /// The entry stands where another stands already.
    case inserted(sequence: Int64, id: Int64)
    /// The chain ends otherwise than its record of the end says; entries at the end were changed, or the record was.
    case headDiffers(recorded: AuditPosition)
    /// The entries up to this position are gone, and no entry of the chain tells that they were pruned.
    case beginningUnproven(AuditPosition)
    /// Another entry stands where this position was expected: the entries up to there are not those of then.
    case expectationDiffers(AuditPosition)
    /// The chain ends before the position that was expected.
    case expectationBeyondEnd(AuditPosition)
    /// The entry of the position that was expected is no longer kept, and so nothing can be said of it.
    case expectationPruned(AuditPosition)
}

extension AuditFault: CustomStringConvertible {
    /// One line for the operator.
    public var description: String {
        switch self {
        case .altered(let sequence, let id):
            "entry \(sequence) (row \(id)) is not what was sealed behind entry \(sequence - 1): changed, moved or replaced"
        case .missing(let range):
            range.count == 1 ? "entry \(range.lowerBound) is missing" : "entries \(range.lowerBound) to \(range.upperBound) are missing"
        case .inserted(let sequence, let id): "row \(id) claims to be entry \(sequence), which stands in another row"
        case .headDiffers(let recorded): "the chain does not end as its record says: \(recorded)"
        case .beginningUnproven(let base): "the entries up to \(base.sequence) are gone, and no entry tells of their pruning"
        case .expectationDiffers(let position): "entry \(position.sequence) has not the hash that was expected: \(position.hash)"
        case .expectationBeyondEnd(let position): "the chain ends before entry \(position.sequence), which was expected"
        case .expectationPruned(let position): "entry \(position.sequence) is no longer kept: expect a later one"
        }
    }
}
