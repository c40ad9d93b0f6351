/// A fault found by the connection, before or beside the pipeline.
public enum ConnectionFault: Sendable, Equatable {
    /// The message breaks the framing or grammar of RFC 9112: 400.
    case malformedRequest
    /// A well-formed head with a method that nobody knows: 405 where the path exists, 404 elsewhere.
    case unknownMethod
    /// The request target is too long: 414.
    case targetTooLong
    /// A field, or all fields together, are too long, or too many: 431.
    case headersTooLarge
    /// The body is longer than the limit of its operation: 413.
    case bodyTooLarge(limit: Int)
    /// Head or body did not arrive in time: 408.
    case requestTimeout
    /// The service did not answer before its deadline: 504.
    case timeout
    /// A transfer coding other than `chunked`: 501.
    case unsupportedTransferCoding
    /// `Expect` with something other than `100-continue`: 417.
    case unsupportedExpectation
    /// A version other than HTTP/1.0 and HTTP/1.1: 505.
    case unsupportedVersion
    /// The service's answer cannot be sent: a control character in a field, a field that belongs to the connection
    /// (`Content-Length`, `Transfer-Encoding`, `Connection`, `Date`), or a status outside 200–599: 500.
    case invalidAnswer
}
