/// Compares what the audit trail is told. Callers do not notice, but whoever reads the trail does.
struct AuditComparer {
    let operations: OperationComparer

    func compare(_ before: AuditRule?, _ after: AuditRule?) {
        let name = operations.new.name
        switch (before?.action, after?.action) {
        case (nil, let new?): report(.auditAdded, .safe, "the audit trail records '\(name)' as \(new)", new: new)
        case (let old?, nil): report(.auditRemoved, .risky, "the audit trail no longer records '\(name)'", old: old)
        case (let old?, let new?) where old != new:
            report(.auditActionChanged, .risky, "the audit trail calls '\(name)' \(new), before \(old)", old: old, new: new)
        default: break
        }
    }

    private func report(_ kind: DifferenceKind, _ severity: Difference.Severity, _ message: String, old: String? = nil, new: String? = nil)
    {
        operations.findings.add(
            kind, Effect(request: severity, response: .safe), at: operations.site(.request(operations.number)), message, old: old, new: new,
            remedy: .words("write 'audit' as it was, or tell those who read the trail"))
    }
}
