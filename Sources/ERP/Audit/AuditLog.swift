import Sekkei
import SekkeiSQL

/// Adds rows to the audit trail and reads them as entries.
struct AuditLog {
    let transaction: Transaction

    /// Every column that an entry is made of.
    static let columns: SQLStatement = """
        id, occurred_at, organization_id, actor_id, actor_name, action, operation, outcome, reason, resource_type, resource_id, changes, \
        client_address, user_agent, request_id, trace_id, api_version, policy, policy_allowed, policy_reasons
        """

    func insert(_ entry: AuditEntry) async throws {
        let organizationID = try entry.tenant.map { tenant in
            guard let id = Int64(tenant) else { throw AuditRecordingFailure.invalidTenant(tenant) }
            return id
        }
        try await transaction.execute(
            """
            INSERT INTO audit_log (occurred_at, organization_id, actor_id, actor_name, action, operation, outcome, reason, resource_type,
                resource_id, changes, client_address, user_agent, request_id, trace_id, api_version, policy, policy_allowed, policy_reasons)
            VALUES (\(entry.occurredAt), \(organizationID), \(entry.actorID), \(entry.actorName), \(entry.action), \(entry.operation),
                \(entry.outcome.rawValue), \(entry.reason), \(entry.resourceType), \(entry.resourceID), \(entry.changes),
                \(entry.clientAddress), \(entry.userAgent), \(entry.requestID), \(entry.traceID), \(entry.version),
                \(entry.decision?.policy), \(entry.decision?.isAllowed), \(entry.decision?.reasons))
            """)
    }

    /// Some of the rows that are not sealed yet, the oldest first.
    func unsealed(limit: Int) async throws -> Rows {
        try await transaction.query(
            "SELECT \(Self.columns) FROM audit_log WHERE sequence IS NULL ORDER BY id LIMIT \(limit)")
    }

    func seal(_ id: Int64, at position: AuditPosition) async throws {
        try await transaction.execute(
            "UPDATE audit_log SET sequence = \(position.sequence), hash = \(position.hash.bytes) WHERE id = \(id)")
    }
}

extension AuditEntry {
    /// - Throws: `SQLError`, or ``AuditRowFault``, where the row is none that ``AuditLog/insert(_:)`` wrote.
    init(_ row: Row) throws {
        try self.init(
            occurredAt: row.get("occurred_at"), action: row.get("action"), operation: row.get("operation"),
            requestID: row.get("request_id"), traceID: row.get("trace_id"))
        guard let outcome = AuditOutcome(rawValue: try row.get("outcome")) else { throw AuditRowFault() }
        self.outcome = outcome
        reason = try row.get("reason")
        tenant = try row.get("organization_id", as: Int64?.self).map(String.init)
        actorID = try row.get("actor_id")
        actorName = try row.get("actor_name")
        resourceType = try row.get("resource_type")
        resourceID = try row.get("resource_id")
        changes = try row.get("changes")
        clientAddress = try row.get("client_address")
        userAgent = try row.get("user_agent")
        version = try row.get("api_version")
        decision = try AuditDecision(row)
    }
}

extension AuditDecision {
    fileprivate init?(_ row: Row) throws {
        let policy: String? = try row.get("policy")
        let isAllowed: Bool? = try row.get("policy_allowed")
        let reasons: String? = try row.get("policy_reasons")
        if policy == nil, isAllowed == nil, reasons == nil { return nil }
        guard let policy, let isAllowed else { throw AuditRowFault() }
        self.init(policy: policy, isAllowed: isAllowed, reasons: reasons)
    }
}

/// A row holds what no entry can say.
struct AuditRowFault: Error {}
