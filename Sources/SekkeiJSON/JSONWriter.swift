/// Writes JSON text (RFC 8259) into one growing block of memory, with no value tree in between.
///
/// The writer does not check that its calls add up to a document: the caller, usually generated code, writes the braces
/// and the member names as verbatim text and the values through ``write(_:_:)``. What it does see to is that every value
/// is valid JSON by itself.
///
/// A writer is meant to be kept and used again: ``removeAll()`` forgets the text and keeps the memory.
public struct JSONWriter: ~Copyable, @unchecked Sendable {
    /// What ``removeAll()`` may leave allocated, in bytes; one large answer must not hold its memory for ever.
    @usableFromInline static var keptCapacity: Int { 256 * 1024 }

    @usableFromInline var storage: UnsafeMutablePointer<UInt8>
    @usableFromInline var capacity: Int
    @usableFromInline var length: Int
    private let initialCapacity: Int

    /// Creates an empty writer.
    /// - Parameter capacity: How many bytes can be written before the memory grows for the first time.
    public init(capacity: Int = 4096) {
        initialCapacity = min(max(capacity, 64), Self.keptCapacity)
        self.capacity = max(capacity, 64)
        storage = .allocate(capacity: self.capacity)
        length = 0
    }

    deinit { storage.deallocate() }

    /// How many bytes have been written.
    @inlinable public var count: Int { length }

    /// Forgets the text. The memory stays for the next one unless it grew beyond 256 KiB.
    public mutating func removeAll() {
        length = 0
        guard capacity > Self.keptCapacity else { return }
        storage.deallocate()
        capacity = initialCapacity
        storage = .allocate(capacity: capacity)
    }

    /// Gives the text written so far. The memory is valid during the call only.
    @inlinable
    public borrowing func withUnsafeBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
        try body(UnsafeRawBufferPointer(start: storage, count: length))
    }

    /// Makes room for `extra` bytes behind the text; the unchecked writes below rely on it.
    @inlinable @inline(__always)
    mutating func reserve(_ extra: Int) {
        if capacity &- length < extra { grow(extra) }
    }

    @usableFromInline @inline(never)
    mutating func grow(_ extra: Int) {
        let larger = max(capacity * 2, length + extra)
        let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        moved.update(from: storage, count: length)
        storage.deallocate()
        storage = moved
        capacity = larger
    }

    /// Precondition: `reserve` has made room for the text.
    @inlinable @inline(__always)
    mutating func appendReserved(_ text: StaticString) {
        let size = text.utf8CodeUnitCount
        (storage + length).update(from: text.utf8Start, count: size)
        length &+= size
    }

    /// Precondition: `reserve` has made room for the byte.
    @inlinable @inline(__always)
    mutating func appendReserved(_ byte: UInt8) {
        storage[length] = byte
        length &+= 1
    }
}
