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
    /// What was tampered with is shown as damaged: one such row must not hide the others.
    fileprivate init(_ row: Row) throws {
        let changes = AuditLogChange.list(try row.get("changes"))
        self.init(
            id: try row.get("id"), occurredAt: try row.get("occurred_at"), action: try row.get("action"),
            operation: try row.get("operation"),
            result: changes == nil ? .damaged : AuditResult(outcome: try row.get("outcome")), reason: try row.get("reason"),
            actorID: try row.get("actor_id", as: String?.self).flatMap { Int64($0) }, resourceType: try row.get("resource_type"),
            resourceID: try row.get("resource_id"), changes: changes ?? [], clientAddress: try row.get("client_address"),
            userAgent: try row.get("user_agent"), requestID: try row.get("request_id"), traceID: try row.get("trace_id"),
            apiVersion: try row.get("api_version"), policy: try row.get("policy"), policyReasons: try row.get("policy_reasons"),
            isSealed: try row.get("sequence", as: Int64?.self) != nil)
    }
}

extension AuditResult {
    fileprivate init(outcome: String) {
        switch AuditOutcome(rawValue: outcome) {
        case .success: self = .success
        case .refused: self = .refused
        case nil: self = .damaged
        }
    }
}

extension AuditLogChange {
    /// Nil for what no application has written.
    fileprivate static func list(_ text: String) -> [AuditLogChange]? {
        guard let changes = try? JSONValue(parsing: text.utf8).arrayValue else { return nil }
        return changes.map { change in
            AuditLogChange(
                field: change["field"]?.stringValue ?? "", before: change["before"], after: change["after"],
                isCut: change["cut"]?.boolValue ?? false, isHidden: change["hidden"]?.boolValue ?? false)
        }
    }
}
