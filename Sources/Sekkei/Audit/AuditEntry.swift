#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// What the audit trail keeps of one call: who did what to what, when, and from where.
///
/// It is made once and never changes; ``canonicalBytes`` is what the chain of hashes protects.
public struct AuditEntry: Sendable, Equatable {
    /// When it was done, in whole milliseconds.
    public var occurredAt: Date
    /// The operation's `audit:`, such as `task.create`.
    public var action: String
    /// The operation's name in the spec, such as `createTask`.
    public var operation: String
    /// What came of it.
    public var outcome: AuditOutcome
    /// Why it was refused, in a word for programs, such as `wrong_credentials`; nil for a success.
    public var reason: String?
    /// To whom the entry belongs where several share the server; nil where that is unknown, or nobody shares.
    public var tenant: String?
    /// Who did it, as `auth.id` says; nil where nobody knows.
    public var actorID: String?
    /// What names the actor in logs.
    public var actorName: String?
    /// What kind of thing it was done to, such as `task`.
    public var resourceType: String?
    /// Which one.
    public var resourceID: String?
    /// What changed, as ``AuditChanges`` writes it; a JSON array.
    public var changes: String
    /// The client's address.
    public var clientAddress: String?
    /// `User-Agent`, cut after 200 characters.
    public var userAgent: String?
    /// The id in the answer and the log.
    public var requestID: String
    /// The caller's trace, else the request's id.
    public var traceID: String
    /// The version of the API that the caller speaks.
    public var version: String?
    /// What a policy said to it; nil where none was asked.
    public var decision: AuditDecision?

    /// Creates an entry about a success without a resource; the rest is set by name.
    public init(occurredAt: Date, action: String, operation: String, requestID: String, traceID: String) {
        self.occurredAt = Date(timeIntervalSince1970: (occurredAt.timeIntervalSince1970 * 1000).rounded() / 1000)
        self.action = action
        self.operation = operation
        self.requestID = requestID
        self.traceID = traceID
        outcome = .success
        changes = "[]"
    }

    /// ``occurredAt`` in milliseconds since 1970.
    public var milliseconds: Int64 { Int64((occurredAt.timeIntervalSince1970 * 1000).rounded()) }
}
