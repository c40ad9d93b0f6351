/// Percent-decoding of the parts of a request target (RFC 3986, section 2.1).
public enum PercentEncoding {
    /// Decodes one path segment. A slash that was encoded (`%2F`) becomes part of the segment.
    /// - Returns: nil where `%` is not followed by two hexadecimal digits, or the result is not UTF-8.
    public static func decodePathSegment(_ text: UnsafeBufferPointer<UInt8>) -> String? {
        decode(text, plusIsSpace: false)
    }

    /// Decodes a name or a value of a query, in which `+` is a space (URL Standard, `application/x-www-form-urlencoded`).
    /// - Returns: nil where `%` is not followed by two hexadecimal digits, or the result is not UTF-8.
    public static func decodeQueryComponent(_ text: UnsafeBufferPointer<UInt8>) -> String? {
        decode(text, plusIsSpace: true)
    }

    /// Decodes one path segment; nil where it is malformed.
    public static func decodePathSegment(_ text: Substring) -> String? {
        var text = text
        return text.withUTF8 { decodePathSegment($0) }
    }

    /// Decodes a name or a value of a query; nil where it is malformed.
    public static func decodeQueryComponent(_ text: Substring) -> String? {
        var text = text
        return text.withUTF8 { decodeQueryComponent($0) }
    }

    private static func decode(_ text: UnsafeBufferPointer<UInt8>, plusIsSpace: Bool) -> String? {
        let encoded = text.firstIndex { $0 == UInt8(ascii: "%") || (plusIsSpace && $0 == UInt8(ascii: "+")) }
        guard encoded != nil else { return String(validating: text, as: UTF8.self) }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count) { buffer in
            guard let size = decode(text, plusIsSpace: plusIsSpace, into: buffer) else { return nil }
            return String(validating: buffer[..<size], as: UTF8.self)
        }
    }

    private static func decode(
        _ text: UnsafeBufferPointer<UInt8>, plusIsSpace: Bool, into buffer: UnsafeMutableBufferPointer<UInt8>
    ) -> Int? {
        var place = 0
        var size = 0
        while place < text.count {
            var byte = text[place]
            if byte == UInt8(ascii: "%") {
                guard place + 2 < text.count, let high = HexDigit.value(text[place + 1]), let low = HexDigit.value(text[place + 2])
                else { return nil }
                byte = high << 4 | low
                place += 2
            } else if plusIsSpace, byte == UInt8(ascii: "+") {
                byte = UInt8(ascii: " ")
            }
            buffer[size] = byte
            size += 1
            place += 1
        }
        return size
    }
}
