import NIOCore

extension ByteBuffer {
    /// An empty buffer that leaves room for `count` bytes in front of what will be written to it.
    init(room count: Int, capacity: Int, _ allocator: ByteBufferAllocator = ByteBufferAllocator()) {
        self = allocator.buffer(capacity: count + capacity)
        moveWriterIndex(forwardBy: count)
        moveReaderIndex(forwardBy: count)
    }

    /// A copy of the readable bytes with room for `count` bytes in front of them.
    func moved(by count: Int, _ allocator: ByteBufferAllocator) -> ByteBuffer {
        var copy = ByteBuffer(room: count, capacity: readableBytes, allocator)
        copy.writeImmutableBuffer(self)
        return copy
    }
}
