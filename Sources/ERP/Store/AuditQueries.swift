import ERPAPI
import Sekkei
import SekkeiJSON
import SekkeiSQL

/// Reads the audit trail of one organization.
struct AuditQueries {
    let transaction: Transaction
    let organizationID: Int64

    /// The newest first.
    func page(_ query: ListAuditLogsQuery, _ request: PageRequest<NoSort>) async throws -> Sekkei.Page<AuditLogEntry> {
        let page = try await transaction.page(
            of: "SELECT \(AuditLog.columns), sequence FROM audit_log \(SQLStatement.whereAll(conditions(query)))", orderedBy: "id DESC",
            window: Listing.window(request))
        return Sekkei.Page(items: try page.items.map { try AuditLogEntry($0) }, total: page.total, for: request)
    }

    private func conditions(_ query: ListAuditLogsQuery) -> [SQLStatement] {
        var conditions: [SQLStatement] = ["organization_id = \(organizationID)"]
        if let action = query.action {
            conditions.append("action = \(action) OR action LIKE \(SQLPattern.starting(with: action + ".")) ESCAPE '\\'")
        }
        if let actorID = query.actorID { conditions.append("actor_id = \(String(actorID))") }
        if let resource = query.resource {
            let parts = resource.split(separator: ":", maxSplits: 1)
            conditions.append("resource_type = \(String(parts[0]))")
            if parts.count > 1 { conditions.append("resource_id = \(String(parts[1]))") }
        }
        if let since = query.since { conditions.append("occurred_at >= \(since)") }
        if let until = query.until { conditions.append("occurred_at < \(until)") }
        return conditions
    }
}

extension AuditLogEntry {
    fileprivate init(_ row: Row) throws {
        let entry = try AuditEntry(row)
        self.init(
            id: try row.get("id"), occurredAt: entry.occurredAt, action: entry.action, operation: entry.operation,
            result: entry.outcome == .success ? .success : .refused, reason: entry.reason, actorID: entry.actorID.flatMap { Int64($0) },
            resourceType: entry.resourceType, resourceID: entry.resourceID, changes: try AuditLogChange.list(entry.changes),
            clientAddress: entry.clientAddress, userAgent: entry.userAgent, requestID: entry.requestID, traceID: entry.traceID,
            apiVersion: entry.version, policy: entry.decision?.policy, policyReasons: entry.decision?.reasons,
            isSealed: try row.get("sequence", as: Int64?.self) != nil)
    }
}

extension AuditLogChange {
    fileprivate static func list(_ text: String) throws -> [AuditLogChange] {
        try (JSONValue(parsing: text.utf8).arrayValue ?? []).map { change in
            AuditLogChange(
                field: change["field"]?.stringValue ?? "", before: change["before"], after: change["after"],
                isCut: change["cut"]?.boolValue ?? false, isHidden: change["hidden"]?.boolValue ?? false)
        }
    }
}
