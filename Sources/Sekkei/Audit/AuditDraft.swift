/// The entry of a call before the service has said what it did.
///
/// One call inside the transaction records it:
///
/// ```swift
/// return try await database.write { transaction in
///     let old = try await queries.project(id)
///     try await changes.update(id, body)
///     return try await context.audit.changed(old, to: queries.project(id), in: transaction)
/// }
/// ```
/// In an operation without `audit:` all of this does nothing, so that operations can share their code.
public struct AuditDraft: Sendable {
    let request: Request

    /// Writes the entry, and whatever else waits in the unit of work, with the service's transaction.
    ///
    /// Each call writes an entry: an operation that changes several things may call it for each.
    /// - Throws: What the recorder throws; let the transaction fail with it.
    public func record(_ note: AuditNote, in transaction: any Sendable) async throws {
        enlist(note)
        try await request.unitOfWork.join(transaction)
    }

    /// Makes the entry a part of the unit of work, to be written by ``UnitOfWork/join(_:)``.
    public func enlist(_ note: AuditNote) {
        guard let ledger = request.facts.auditLedger else { return }
        let entry = AuditEntry(note, of: request, tenant: ledger.tenant)
        request.unitOfWork.enlist { try await ledger.record(entry, in: $0) }
    }

    /// Says that the call succeeded and did nothing worth an entry: a log-out of a session that was over.
    public func omit() { request.facts.auditLedger?.omit() }

    /// Records a new thing, and returns it.
    @discardableResult
    public func created<Resource: AuditedResource>(_ resource: Resource, in transaction: any Sendable) async throws -> Resource {
        try await record(resource, in: transaction) { .created(resource) }
    }

    /// Records what differs between the old thing and the new, and returns the new.
    @discardableResult
    public func changed<Resource: AuditedResource>(
        _ old: Resource, to new: Resource, in transaction: any Sendable
    ) async throws -> Resource {
        try await record(new, in: transaction) { .changed(old, to: new) }
    }

    /// Records the end of a thing, and returns it.
    @discardableResult
    public func deleted<Resource: AuditedResource>(_ resource: Resource, in transaction: any Sendable) async throws -> Resource {
        try await record(resource, in: transaction) { .deleted(resource) }
    }

    /// Records that a thing was looked at, and returns it.
    @discardableResult
    public func read<Resource: AuditedResource>(_ resource: Resource, in transaction: any Sendable) async throws -> Resource {
        try await record(resource, in: transaction) { .read(resource) }
    }

    /// Nothing is compared for an operation that is not audited.
    private func record<Resource>(
        _ resource: Resource, in transaction: any Sendable, _ note: () -> AuditNote
    ) async throws -> Resource {
        if request.facts.auditLedger != nil { enlist(note()) }
        try await request.unitOfWork.join(transaction)
        return resource
    }
}
