extension JSONWriter {
    /// Appends `prefix` verbatim and `value` as a number.
    @inlinable @inline(__always)
    public mutating func write(_ prefix: StaticString, _ value: Int64) {
        reserve(prefix.utf8CodeUnitCount &+ DecimalDigits.longest)
        appendReserved(prefix)
        length &+= DecimalDigits.write(value, to: storage + length)
    }

    /// Appends `prefix` verbatim and `value` as a number.
    ///
    /// Values beyond 2^53 are written in full. JavaScript and other readers that know only Double round them.
    @inlinable @inline(__always)
    public mutating func write(_ prefix: StaticString, _ value: UInt64) {
        reserve(prefix.utf8CodeUnitCount &+ DecimalDigits.longest)
        appendReserved(prefix)
        length &+= DecimalDigits.write(value, to: storage + length)
    }

    /// Appends `prefix` verbatim and `value` as a number.
    @inlinable @inline(__always)
    public mutating func write(_ prefix: StaticString, _ value: Int) { write(prefix, Int64(value)) }

    /// Appends `prefix` verbatim and `value` as a number.
    @inlinable @inline(__always)
    public mutating func write(_ prefix: StaticString, _ value: Int32) { write(prefix, Int64(value)) }

    /// Appends `prefix` verbatim and `value` as the shortest text that reads back as the same number.
    ///
    /// Whole numbers below 10^15 have no fraction (`3`, not `3.0`); negative zero is `-0.0`. NaN and the infinities have
    /// no form in JSON (RFC 8259, section 6) and are written as `null`.
    @inlinable @inline(__always)
    public mutating func write(_ prefix: StaticString, _ value: Double) {
        reserve(prefix.utf8CodeUnitCount &+ DoubleText.longest)
        appendReserved(prefix)
        length &+= DoubleText.write(value, to: storage + length)
    }

    /// Appends `value` as a number.
    @inlinable
    public mutating func write(_ value: Int64) { write("", value) }

    /// Appends `value` as a number.
    @inlinable
    public mutating func write(_ value: UInt64) { write("", value) }

    /// Appends `value` as a number.
    @inlinable
    public mutating func write(_ value: Int) { write("", Int64(value)) }

    /// Appends `value` as a number.
    @inlinable
    public mutating func write(_ value: Int32) { write("", Int64(value)) }

    /// Appends `value` as the shortest text that reads back as the same number; `null` where it is not finite.
    @inlinable
    public mutating func write(_ value: Double) { write("", value) }
}
