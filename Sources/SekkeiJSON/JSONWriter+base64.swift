extension JSONWriter {
    /// Appends `value` as a JSON string in Base64, with padding (RFC 4648, section 4).
    public mutating func base64(_ value: UnsafeBufferPointer<UInt8>) {
        withTail(capacity: Base64.encodedCount(value.count) + 2) { target in
            target[0] = UInt8(ascii: "\"")
            let size = Base64.encode(value, to: target + 1)
            target[size + 1] = UInt8(ascii: "\"")
            return size + 2
        }
    }

    /// Appends `value` as a JSON string in Base64, with padding.
    public mutating func base64(_ value: [UInt8]) {
        value.withUnsafeBufferPointer { base64($0) }
    }

    /// Appends `prefix` verbatim and `value` as a JSON string in Base64.
    public mutating func write(base64 prefix: StaticString, _ value: [UInt8]) {
        raw(prefix)
        base64(value)
    }

    /// Appends `prefix` verbatim and `value` as a JSON string in Base64, `null` where there is none.
    public mutating func write(base64 prefix: StaticString, _ value: [UInt8]?) {
        raw(prefix)
        if let value { base64(value) } else { null() }
    }
}

extension UInt8: JSONWritable {
    /// Appends the number.
    public func write(to writer: inout JSONWriter) { writer.write(Int64(self)) }

    /// Appends bytes as one string in Base64, for that is what a list of bytes is in JSON.
    public static func writeList(_ elements: UnsafeBufferPointer<UInt8>, to writer: inout JSONWriter) {
        writer.base64(elements)
    }
}
