extension TraceContext {
    /// The number of bytes of a `traceparent` value.
    public static let textLength = 55
    /// The number of bytes of a trace's id as text.
    public static let traceIDLength = 32

    /// The trace's id: 32 lower-case hexadecimal digits.
    public var traceID: String {
        String(unsafeUninitializedCapacity: Self.traceIDLength) { writeTraceID(into: UnsafeMutableRawBufferPointer($0)) }
    }

    /// The span's id: 16 lower-case hexadecimal digits.
    public var spanID: String {
        String(unsafeUninitializedCapacity: 16) { buffer in
            Self.write(span, digits: 16, into: UnsafeMutableRawBufferPointer(buffer), at: 0)
            return 16
        }
    }

    /// The value of a `traceparent` field of version 00.
    public var traceparent: String {
        String(unsafeUninitializedCapacity: Self.textLength) { writeTraceparent(into: UnsafeMutableRawBufferPointer($0)) }
    }

    /// Writes ``traceID`` to the start of `buffer`.
    /// - Precondition: There is room for ``traceIDLength`` bytes.
    /// - Returns: The number of bytes written.
    @discardableResult
    public func writeTraceID(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        Self.write(traceHigh, digits: 16, into: buffer, at: 0)
        Self.write(traceLow, digits: 16, into: buffer, at: 16)
        return Self.traceIDLength
    }

    /// Writes ``traceparent`` to the start of `buffer`.
    /// - Precondition: There is room for ``textLength`` bytes.
    /// - Returns: The number of bytes written.
    @discardableResult
    public func writeTraceparent(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        precondition(buffer.count >= Self.textLength)
        Self.write(0, digits: 2, into: buffer, at: 0)
        writeTraceID(into: UnsafeMutableRawBufferPointer(rebasing: buffer[3...]))
        Self.write(span, digits: 16, into: buffer, at: 36)
        Self.write(UInt64(flags), digits: 2, into: buffer, at: 53)
        for place in [2, 35, 52] { buffer[place] = UInt8(ascii: "-") }
        return Self.textLength
    }

    private static func write(_ value: UInt64, digits: Int, into buffer: UnsafeMutableRawBufferPointer, at start: Int) {
        precondition(buffer.count >= start + digits)
        var rest = value
        for place in stride(from: start + digits - 1, through: start, by: -1) {
            let nibble = UInt8(truncatingIfNeeded: rest & 0xF)
            buffer[place] = nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10
            rest >>= 4
        }
    }
}
