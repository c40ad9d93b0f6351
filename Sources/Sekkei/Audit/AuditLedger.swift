import Synchronization

/// What becomes of the entries of one audited request.
final class AuditLedger: Sendable {
    /// To whom the caller's entries belong.
    let tenant: String?
    private let write: @Sendable (AuditEntry, any Sendable) async throws -> Void
    private let hasBegun = Atomic(false)
    private let written = Atomic(0)

    init(tenant: String?, write: @escaping @Sendable (AuditEntry, any Sendable) async throws -> Void) {
        self.tenant = tenant
        self.write = write
    }

    /// A service works on the request: from now on a success without an entry is a fault.
    func begin() { hasBegun.store(true, ordering: .relaxed) }

    /// The service has nothing to record.
    func omit() { hasBegun.store(false, ordering: .relaxed) }

    /// Whether a service was asked and has recorded nothing.
    var isMissing: Bool { hasBegun.load(ordering: .relaxed) && written.load(ordering: .relaxed) == 0 }

    func record(_ entry: AuditEntry, in transaction: any Sendable) async throws {
        try await write(entry, transaction)
        written.add(1, ordering: .relaxed)
    }
}
