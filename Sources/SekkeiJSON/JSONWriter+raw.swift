extension JSONWriter {
    /// Appends `text` as it stands. It must be a piece of valid JSON.
    @inlinable @inline(__always)
    public mutating func raw(_ text: StaticString) {
        reserve(text.utf8CodeUnitCount)
        appendReserved(text)
    }

    /// Appends `bytes` as they stand. They must be a piece of valid JSON in UTF-8.
    @inlinable
    public mutating func raw(_ bytes: UnsafeRawBufferPointer) {
        guard let source = bytes.baseAddress else { return }
        reserve(bytes.count)
        UnsafeMutableRawPointer(storage + length).copyMemory(from: source, byteCount: bytes.count)
        length &+= bytes.count
    }

    /// Appends `bytes` as they stand. They must be a piece of valid JSON in UTF-8.
    @inlinable
    public mutating func raw(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { raw($0) }
    }

    /// Appends the name of an object's member, with a comma unless it is the first one.
    ///
    /// It looks at the last byte written: behind `{` or `[` there is no comma. This serves objects whose first members
    /// may be absent; where the first member is certain, the comma belongs into the prefix of the next one.
    /// - Parameter key: The name with its quotes and colon, such as `"title":`.
    @inlinable
    public mutating func member(_ key: StaticString) {
        reserve(key.utf8CodeUnitCount &+ 1)
        if length > 0, storage[length &- 1] != UInt8(ascii: "{"), storage[length &- 1] != UInt8(ascii: "[") {
            appendReserved(UInt8(ascii: ","))
        }
        appendReserved(key)
    }

    /// Lets `body` write behind the text directly, for formats with a writer of their own.
    /// - Parameters:
    ///   - capacity: How many bytes `body` may write at most.
    ///   - body: Gets the first free byte and returns how many it has written; more than `capacity` is a programming error.
    @inlinable
    public mutating func withTail(capacity: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Int) {
        reserve(capacity)
        let written = body(storage + length)
        precondition(written >= 0 && written <= capacity, "more bytes were written than there was room for")
        length &+= written
    }

    /// Replaces bytes that are already written, to fill in a length or a checksum.
    /// - Parameter offset: Where the replacement begins; it must end within the text.
    @inlinable
    public mutating func set(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
        precondition(offset >= 0 && offset <= length && bytes.count <= length - offset, "only written bytes can be replaced")
        guard let source = bytes.baseAddress else { return }
        UnsafeMutableRawPointer(storage + offset).copyMemory(from: source, byteCount: bytes.count)
    }

    /// Replaces bytes that are already written.
    /// - Parameter offset: Where the replacement begins; it must end within the text.
    @inlinable
    public mutating func set(_ bytes: [UInt8], at offset: Int) {
        bytes.withUnsafeBytes { set($0, at: offset) }
    }

    /// Replaces bytes that are already written.
    /// - Parameter offset: Where the replacement begins; it must end within the text.
    @inlinable
    public mutating func set(_ text: StaticString, at offset: Int) {
        set(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount), at: offset)
    }
}
