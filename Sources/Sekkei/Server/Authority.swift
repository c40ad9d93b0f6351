/// The host, with a port or without, of `Host` and of absolute targets (RFC 9110, section 7.2).
enum Authority {
    /// Whether a text is one; empty is, where the target has no authority. User information is refused.
    static func isValid(_ text: String) -> Bool {
        text.withUTF8Bytes { bytes in
            guard bytes.allSatisfy(ASCII.isAuthority) else { return false }
            guard let port = portStart(bytes) else { return false }
            return bytes[port...].allSatisfy { (0x30...0x39).contains($0) }
        }
    }

    /// Where the digits of the port begin; the end where there is none. Nil where brackets or colons are out of place.
    private static func portStart(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var hostEnd = 0
        if bytes.first == UInt8(ascii: "[") {
            guard let close = bytes.firstIndex(of: UInt8(ascii: "]")), close > 1 else { return nil }
            hostEnd = close + 1
            guard hostEnd == bytes.count || bytes[hostEnd] == UInt8(ascii: ":") else { return nil }
        } else {
            guard !bytes.contains(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }) else { return nil }
            hostEnd = bytes.firstIndex(of: UInt8(ascii: ":")) ?? bytes.count
        }
        return min(hostEnd + 1, bytes.count)
    }
}
