extension TraceContext {
    /// Reads a `traceparent` field.
    ///
    /// Version 00 is read strictly; of a later version the part that version 00 defines is read, as the standard asks.
    /// More than one field of that name in a request counts as none.
    /// - Returns: Nil if the value is malformed or an id in it is zero: then a new trace is to be started, and `tracestate` is void.
    public init?(traceparent: String) {
        let parsed = traceparent.utf8.withContiguousStorageIfAvailable { TraceContext(bytes: $0) }
        guard let context = parsed ?? Array(traceparent.utf8).withUnsafeBufferPointer({ TraceContext(bytes: $0) }) else { return nil }
        self = context
    }

    private init?(bytes: UnsafeBufferPointer<UInt8>) {
        let dash = UInt8(ascii: "-")
        guard bytes.count >= Self.textLength, bytes[2] == dash, bytes[35] == dash, bytes[52] == dash,
            let version = Self.hexadecimal(bytes[0..<2]), version != 0xFF,
            bytes.count == Self.textLength || (version > 0 && bytes[55] == dash),
            let high = Self.hexadecimal(bytes[3..<19]), let low = Self.hexadecimal(bytes[19..<35]),
            let span = Self.hexadecimal(bytes[36..<52]), let flags = Self.hexadecimal(bytes[53..<55])
        else { return nil }
        self.init(traceHigh: high, traceLow: low, span: span, flags: UInt8(truncatingIfNeeded: flags))
    }

    /// Reads up to sixteen lower-case digits; the standard allows no others.
    private static func hexadecimal(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64? {
        var value: UInt64 = 0
        for digit in digits {
            let nibble: UInt8
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): nibble = digit - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): nibble = digit - UInt8(ascii: "a") + 10
            default: return nil
            }
            value = value << 4 | UInt64(nibble)
        }
        return value
    }
}
