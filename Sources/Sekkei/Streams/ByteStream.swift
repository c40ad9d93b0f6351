public import NIOCore

/// An answer that is sent while it is made, such as an export: bytes of any kind, without the envelope.
///
/// ```swift
/// return ByteStream(fileName: "events.csv") { writer in
///     for try await row in rows { try await writer.write(row.csv) }
/// }
/// ```
///
/// Nothing is made faster than the client takes it. When the client leaves, the task is cancelled. An error breaks the
/// connection off, since the status has long been sent: the client sees an incomplete message, the log the error.
public struct ByteStream: Sendable {
    /// The number of bytes, where it is known beforehand. A stream that has more or fewer in the end breaks the connection off.
    public var contentLength: Int?
    /// The name under which a browser saves the answer; nil where it may show it.
    public var fileName: String?
    private let produce: @Sendable (any BodyWriter) async throws -> Void

    /// Creates a stream whose bytes a closure writes. The closure is not called for `HEAD`.
    public init(
        contentLength: Int? = nil, fileName: String? = nil, _ produce: @escaping @Sendable (_ writer: any BodyWriter) async throws -> Void
    ) {
        self.contentLength = contentLength
        self.fileName = fileName
        self.produce = produce
    }

    /// Creates a stream of the pieces of a sequence.
    public init<Pieces: AsyncSequence & Sendable>(
        _ pieces: Pieces, contentLength: Int? = nil, fileName: String? = nil
    ) where Pieces.Element == [UInt8] {
        self.init(contentLength: contentLength, fileName: fileName) { writer in
            for try await piece in pieces { try await writer.write(piece) }
        }
    }

    /// Creates a stream of the pieces of a sequence.
    public init<Pieces: AsyncSequence & Sendable>(
        _ pieces: Pieces, contentLength: Int? = nil, fileName: String? = nil
    ) where Pieces.Element == ByteBuffer {
        self.init(contentLength: contentLength, fileName: fileName) { writer in
            for try await piece in pieces { try await writer.write(piece) }
        }
    }

    var body: BodyStream { BodyStream(contentLength: contentLength, produce: produce) }
}
