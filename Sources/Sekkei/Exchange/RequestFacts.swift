/// What the pipeline finds out about a request on its way through the stages.
struct RequestFacts: Sendable {
    /// Identifies the request in the answer and in every log line about it.
    var id = RequestID()
    /// The trace that the caller named in `traceparent`.
    var trace: TraceContext?
    /// The number of the caller's language in ``APIDescriptor/languages``.
    var language = 0
    /// The number of the version in ``APIDescriptor/versions``; the newest where the request names one that does not exist, or
    /// stands outside of all.
    var version = 0
    /// What named the version; nil outside of all.
    var versionSource: VersionSource?
    /// Whether the request names a version that does not exist.
    var namesUnknownVersion = false
    /// The number of the operation; -1 where none matched.
    var operation = -1
    /// The path without the query, percent-encoding normalized.
    var path = ""
    /// Where the segments behind base path and version lie in ``path``.
    var segments = PathSegments()
    /// The query without its question mark.
    var query: Substring?
    /// Nanoseconds of ``MonotonicClock`` at which the operation's time is up.
    var deadline = UInt64.max
    /// When a streamed answer began, in nanoseconds of ``MonotonicClock``; 0 for answers in one piece.
    var streamed: UInt64 = 0
    /// The caller's name for logs, once known.
    var callerName: String?
    /// What tells the caller from others; nil before authentication and without one.
    var identity: CallerIdentity?
    /// The address of the client, if it has one.
    var client: ClientAddress?
    /// The API key by which the caller was found.
    var apiKey: String?
    /// The limits that the request was counted by so far.
    var limits = LimitReport()
    /// What the operation's policy said; nil where it was not asked.
    var policy: PolicyRecord?
    /// Whether somebody records why access was granted, and not only why it was refused.
    var explainsGrants = false
    /// The rows that the service should not have returned.
    var withheld: WithheldRows?
    /// Takes the entries of an audited operation; nil for any other.
    var auditLedger: AuditLedger?
    /// What went wrong inside, for the log.
    var cause: (any Error)?
    /// The number of an error that was thrown although its operation does not declare it.
    var breach: Int?
    /// The number in the catalogue of the error that was answered last; nil where none was.
    var failure: Int?
    /// What the body written last says about this request alone.
    var holes = AnswerHoles()
    /// Whether conditions of the request are looked at only once an answer has been kept.
    var defersConditions = false
    /// The number of the raw route that answers; -1 where none does.
    var rawRoute = -1
    /// All lines of `Accept` as one.
    var accept: String?
    var authorization: String?
    var contentType: String?
    /// `X-API-Version`. Of lines that differ it is the list, which is the name of no version.
    var versionHeader: String?

    /// Whether the version hangs on header fields, since the path names none.
    var isNegotiated: Bool { versionSource != nil && versionSource != .path }
}

extension RequestFacts {
    /// Whether the operator must hear of it, beside the access log.
    var hasIncident: Bool { cause != nil || breach != nil || withheld != nil }

    mutating func note(_ match: VersionMatch) {
        version = match.version ?? 0
        versionSource = match.source
        namesUnknownVersion = match.version == nil
    }

    /// Forgets what the request says about versions, since what answers has none.
    mutating func leaveVersions() {
        version = 0
        versionSource = nil
        namesUnknownVersion = false
    }
}
