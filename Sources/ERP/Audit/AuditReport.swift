public import Sekkei

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// What a look at the whole audit trail has found.
public struct AuditReport: Sendable {
    /// Where the chain begins: the last entry that was pruned.
    public let base: AuditPosition
    /// Where it ends. Written down elsewhere, it proves later that nothing up to there was changed.
    public let head: AuditPosition
    /// How many sealed entries were looked at.
    public let checked: Int64
    /// How many entries are not sealed yet.
    public let unsealed: Int64
    /// When the oldest of those was made; nil where there is none.
    public let oldestUnsealed: Date?
    /// What is wrong, at most ``AuditVerification/mostFaults``.
    public let faults: [AuditFault]
    /// How much is wrong.
    public let faultCount: Int64

    /// Joins what was found.
    public init(
        base: AuditPosition, head: AuditPosition, checked: Int64, unsealed: Int64, oldestUnsealed: Date?, faults: [AuditFault],
        faultCount: Int64
    ) {
        self.base = base
        self.head = head
        self.checked = checked
        self.unsealed = unsealed
        self.oldestUnsealed = oldestUnsealed
        self.faults = faults
        self.faultCount = faultCount
    }

    /// Whether nothing is wrong.
    public var isIntact: Bool { faultCount == 0 }
}
