import NIOHTTP1

/// What a service may know of the request it works on.
public struct RequestContext: Sendable {
    /// The request itself, for what the spec does not say.
    public let request: Request

    /// Wraps a request.
    @_spi(Generated) public init(_ request: Request) {
        self.request = request
        request.facts.auditLedger?.begin()
    }

    /// Identifies the request in its answer and in the log.
    public var requestID: RequestID { request.facts.id }
    /// The caller's language, as a BCP 47 tag out of `api.languages`.
    public var language: String { request.api.languages[request.facts.language] }
    /// The version in which the caller speaks.
    public var version: String { request.api.versions[request.facts.version] }
    /// When the caller's time is up, in nanoseconds of ``MonotonicClock``; `UInt64.max` without a deadline.
    public var deadline: UInt64 { request.facts.deadline }
    /// The id of the last event that the caller has seen of an ``EventStream`` it connects to again; nil where it sent none.
    public var lastEventID: String? { request.headers.first(name: "last-event-id").flatMap { $0.isEmpty ? nil : $0 } }
    /// Who does what to what, for the audit trail.
    public var audit: AuditDraft { AuditDraft(request: request) }
    /// What must be committed together with the service's own changes.
    public var unitOfWork: UnitOfWork { request.unitOfWork }
}
