public import NIOCore

/// A body that is produced while it is sent.
public struct BodyStream: Sendable {
    /// The number of bytes, where it is known beforehand; otherwise the body goes out in chunks (RFC 9112, section 7.1).
    public let contentLength: Int?
    /// Writes the body. Runs in the request's task; cancelled when the client leaves. An error it throws breaks the
    /// connection off, since the status has long been sent.
    public let produce: @Sendable (any BodyWriter) async throws -> Void

    /// Whether it goes on until somebody ends it. Then a graceful shutdown does, by cancelling its task at once: the body ends as
    /// if it were complete, and the client asks again elsewhere.
    let isEndless: Bool

    /// Creates a stream.
    public init(contentLength: Int? = nil, produce: @escaping @Sendable (any BodyWriter) async throws -> Void) {
        self.init(contentLength: contentLength, isEndless: false, produce: produce)
    }

    init(contentLength: Int? = nil, isEndless: Bool, produce: @escaping @Sendable (any BodyWriter) async throws -> Void) {
        self.contentLength = contentLength
        self.isEndless = isEndless
        self.produce = produce
    }
}

/// Where a ``BodyStream`` writes to.
public protocol BodyWriter: Sendable {
    /// Sends the next piece; returns when the connection can take more.
    /// - Throws: `CancellationError` when the client has left.
    func write(_ bytes: ByteBuffer) async throws
}
