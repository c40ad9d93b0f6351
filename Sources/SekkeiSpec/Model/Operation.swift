/// An operation: one method of its service's protocol.
package struct Operation: Sendable {
    package enum Method: String, Sendable, CaseIterable { case get = "GET", post = "POST", put = "PUT", patch = "PATCH", delete = "DELETE" }

    /// `listTasks`; unique in the API; also `operationId`.
    package var name: String
    /// The Swift method; differs from `name` only by `swiftName:`.
    package var swiftName: String
    package var method: Method
    /// Service path and operation path joined: `/tasks/{task_id}`.
    package var path: PathTemplate
    package var summary: LocalizedText?
    package var description: LocalizedText?
    /// Nil where it is not deprecated.
    package var deprecation: Deprecation?
    /// In the order of the path.
    package var pathParameters: [Property]
    package var query: [Property]
    /// Request headers.
    package var headers: [Property]
    package var body: Body?
    package var returns: Returns
    package var pagination: Pagination?
    package var concurrency: Concurrency?
    /// Names of declared errors beyond the implied ones.
    package var errors: [String]
    package var security: Security
    /// Role names of which the caller must have one; empty: any caller.
    package var roles: [String]
    /// Nil: no policy.
    package var policy: OperationPolicy?
    /// Why it needs none although what it answers is guarded elsewhere: `policy: none` with a `reason:`.
    package var unguardedReason: LocalizedText?
    /// The names of its limits, those of `defaults` and those written in place included.
    package var rateLimits: [String] = []
    /// Rate tiers of which the caller must have one; empty: any.
    package var tiers: [String] = []
    package var cache: CacheRule?
    /// The cache tags that it makes stale when it succeeds.
    package var invalidates: [TagTemplate] = []
    package var idempotency: Idempotency?
    package var audit: AuditRule?
    /// Milliseconds; nil: no deadline.
    package var timeoutMilliseconds: Int?
    /// Bytes of body that are read at most.
    package var maxBody: Int
    /// Its own, or else its service's.
    package var tags: [String] = []
    package var examples: [OperationExample]
    package var extensions: [Extension]
    package var span: SourceSpan
}

extension Operation {
    /// Whether it takes `If-Match`, since it changes a row that is there. A POST does where its path names the row, unless it
    /// answers 201: then it makes a new one.
    package var takesIfMatch: Bool {
        guard concurrency != nil else { return false }
        switch method {
        case .get: return false
        case .put, .patch, .delete: return true
        case .post: return returns.status != 201 && path.hasParameters
        }
    }
}
