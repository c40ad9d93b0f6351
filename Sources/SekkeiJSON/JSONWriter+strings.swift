extension JSONWriter {
    /// Appends `prefix` verbatim and `value` as a JSON string.
    @inlinable @inline(__always)
    public mutating func write(_ prefix: StaticString, _ value: String) {
        let isDone: Void? = value.utf8.withContiguousStorageIfAvailable { text(prefix, $0) }
        if isDone == nil { foreignText(prefix, value) }
    }

    /// Appends `prefix` verbatim and `value` as a JSON string.
    @inlinable
    public mutating func write(_ prefix: StaticString, _ value: Substring) {
        let isDone: Void? = value.utf8.withContiguousStorageIfAvailable { text(prefix, $0) }
        if isDone == nil { foreignText(prefix, String(value)) }
    }

    /// Appends `prefix` verbatim and `value` as a JSON string, escaped where it has to be.
    @inlinable @inline(__always)
    public mutating func write(_ prefix: StaticString, _ value: StaticString) {
        value.withUTF8Buffer { text(prefix, $0) }
    }

    /// Appends characters of a string whose quotes are written apart, escaped where they have to be.
    public mutating func writeCharacters(_ bytes: UnsafeBufferPointer<UInt8>) {
        reserve(bytes.count &+ StringEscaping.slack)
        appendCharacters(bytes)
    }

    /// Appends `value` as a JSON string.
    @inlinable
    public mutating func write(_ value: String) { write("", value) }

    /// Appends `value` as a JSON string.
    @inlinable
    public mutating func write(_ value: Substring) { write("", value) }

    /// Appends `value` as a JSON string, escaped where it has to be.
    @inlinable
    public mutating func write(_ value: StaticString) { write("", value) }

    @inlinable @inline(__always)
    mutating func text(_ prefix: StaticString, _ bytes: UnsafeBufferPointer<UInt8>) {
        reserve(prefix.utf8CodeUnitCount &+ bytes.count &+ StringEscaping.slack)
        appendReserved(prefix)
        appendReservedString(bytes)
    }

    /// For strings whose bytes lie elsewhere, as bridged ones do.
    @usableFromInline @inline(never)
    mutating func foreignText(_ prefix: StaticString, _ value: String) {
        var native = value
        native.makeContiguousUTF8()
        native.withUTF8 { text(prefix, $0) }
    }

    /// Precondition: room for the bytes and for `StringEscaping.slack` more.
    @usableFromInline
    mutating func appendReservedString(_ bytes: UnsafeBufferPointer<UInt8>) {
        appendReserved(UInt8(ascii: "\""))
        appendCharacters(bytes)
        appendReserved(UInt8(ascii: "\""))
    }

    @inline(__always)
    private mutating func appendCharacters(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress, bytes.count > 0 else { return }
        let clean = StringEscaping.copyClean(source, count: bytes.count, to: storage + length)
        length &+= clean
        if clean < bytes.count { appendEscaped(source + clean, count: bytes.count - clean) }
    }

    /// The rest of a string from the first byte that has to be escaped. Leaves room for the closing quote.
    @inline(never)
    private mutating func appendEscaped(_ source: UnsafePointer<UInt8>, count: Int) {
        var index = 0
        while index < count {
            reserve(count - index + StringEscaping.longest + StringEscaping.slack)
            length += StringEscaping.escape(source[index], to: storage + length)
            index += 1
            let clean = StringEscaping.copyClean(source + index, count: count - index, to: storage + length)
            length += clean
            index += clean
        }
    }
}
