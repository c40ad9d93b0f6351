import NIOCore

extension BodyWriter {
    /// Sends the next piece; returns when the connection can take more.
    /// - Throws: `CancellationError` when the client has left.
    public func write(_ bytes: some Sequence<UInt8>) async throws {
        try await write(ByteBuffer(bytes: bytes))
    }

    /// Sends the next piece of text, as UTF-8; returns when the connection can take more.
    /// - Throws: `CancellationError` when the client has left.
    public func write(_ text: String) async throws {
        try await write(ByteBuffer(string: text))
    }
}
