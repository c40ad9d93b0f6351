public import NIOCore

/// A complete answer, still without the connection's own lines (status line, `Date`, `Content-Length`, `Connection`).
public struct Answer: Sendable {
    /// What follows the head.
    public enum Body: Sendable {
        /// No body; for 204 and 304 not even a `Content-Length`.
        case none
        /// The whole body in one piece.
        case bytes(ByteBuffer)
        /// A body written piece by piece, as fast as the client takes it; on the heap, so that other answers stay small.
        indirect case stream(BodyStream)
    }

    /// The status code (RFC 9110, section 15).
    public var status: Int
    /// Header lines prepared once and shared by many answers.
    public var block: HeaderBlock
    /// Header fields of this answer alone.
    public var headers: [(name: String, value: String)]
    /// The request whose name is sent as `X-Request-ID`; nil sends no such line. A reference, since a copy of the name would make
    /// every task's frame longer.
    let request: Request?
    /// What follows the head. The connection leaves it out where the request was a `HEAD`.
    public var body: Body

    /// Creates an answer.
    public init(
        status: Int, block: HeaderBlock = .empty, headers: [(name: String, value: String)] = [], naming request: Request? = nil,
        body: Body = .none
    ) {
        self.status = status
        self.block = block
        self.headers = headers
        self.request = request
        self.body = body
    }

    /// The name of the request, sent as `X-Request-ID`; nil sends no such line.
    public var requestID: RequestID? { request?.facts.id }
}
