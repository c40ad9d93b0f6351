#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

extension AuditEntry {
    private static let pruneAction = "audit.prune"
    private static let chainType = "audit_chain"

    /// Tells that the oldest entries were removed. Sealed in the chain itself, it proves where the rest of the chain begins.
    /// - Parameters:
    ///   - base: The last entry that was removed.
    ///   - count: How many were removed.
    ///   - operator: Who did it.
    public static func pruning(to base: AuditPosition, count: Int64, at date: Date, by operator: String?) -> AuditEntry {
        let id = RequestID().description
        var entry = AuditEntry(occurredAt: date, action: pruneAction, operation: "prune", requestID: id, traceID: id)
        entry.actorName = `operator`.map { LogText.clean($0) }
        entry.resourceType = chainType
        entry.resourceID = base.description
        entry.changes = #"[{"field":"entries","before":\#(count)}]"#
        return entry
    }

    func tells(ofPruningTo base: AuditPosition) -> Bool {
        action == Self.pruneAction && resourceType == Self.chainType && resourceID == base.description
    }
}
