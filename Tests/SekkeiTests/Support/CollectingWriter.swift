import NIOCore
import Sekkei

/// Keeps what a stream writes.
actor CollectingWriter: BodyWriter {
    private var bytes = ByteBuffer()

    func write(_ bytes: ByteBuffer) async throws { self.bytes.writeImmutableBuffer(bytes) }

    var text: String { String(buffer: bytes) }
}
