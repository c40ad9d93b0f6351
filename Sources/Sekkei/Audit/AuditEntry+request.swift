import NIOHTTP1

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension AuditEntry {
    /// Joins what the service says and what the pipeline has found out.
    init(_ note: AuditNote, of request: Request, tenant: String?) {
        let facts = request.facts
        let operation = facts.operation >= 0 ? request.api.operations[facts.operation] : nil
        let id = facts.id.description
        self.init(
            occurredAt: Date(), action: "\(operation?.audit ?? "")", operation: "\(operation?.name ?? "")", requestID: id,
            traceID: facts.trace?.traceID ?? id)
        outcome = note.outcome
        reason = note.reason
        self.tenant = note.actor?.tenant ?? tenant
        actorID = note.actor.map(\.id) ?? facts.identity?.id
        actorName = (note.actor.map(\.name) ?? facts.callerName).map { LogText.clean($0) }
        resourceType = note.resourceType
        resourceID = note.resourceID
        changes = note.changes
        clientAddress = request.clientName
        userAgent = request.headers.first(name: "user-agent").map { LogText.clean($0) }
        decision = facts.policy.map {
            AuditDecision(
                policy: $0.policy, isAllowed: $0.outcome == .granted || $0.outcome == .filtered, reasons: $0.explanation.map(Self.cut))
        }
        version = request.api.versions[facts.version]
    }

    /// Reasons that are longer than 4,000 characters lose their end.
    private static func cut(_ reasons: String) -> String { String(String.UnicodeScalarView(reasons.unicodeScalars.prefix(4000))) }
}
