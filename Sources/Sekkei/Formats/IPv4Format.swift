/// IPv4 addresses: the `dotted-quad` of RFC 2673, section 3.2.
public enum IPv4Format {
    /// Whether `text` is four decimal numbers of 0 to 255 with dots between. Leading zeros are refused: some readers take
    /// them as octal.
    public static func isValid(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard 7...15 ~= text.count else { return false }
        let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return parts.count == 4 && parts.allSatisfy(isOctet)
    }

    /// Whether `text` is an IPv4 address.
    public static func isValid(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { isValid($0) }
    }

    private static func isOctet(_ part: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard 1...3 ~= part.count, part.allSatisfy(ASCIIClass.isDigit) else { return false }
        if part.first == UInt8(ascii: "0"), part.count > 1 { return false }
        return part.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } <= 255
    }
}
