extension JSONWriter {
    /// Appends `prefix` verbatim and `true` or `false`.
    @inlinable @inline(__always)
    public mutating func write(_ prefix: StaticString, _ value: Bool) {
        reserve(prefix.utf8CodeUnitCount &+ 5)
        appendReserved(prefix)
        if value { appendReserved("true") } else { appendReserved("false") }
    }

    /// Appends `true` or `false`.
    @inlinable
    public mutating func write(_ value: Bool) { write("", value) }

    /// Appends `null`.
    @inlinable
    public mutating func null() { raw("null") }
}
