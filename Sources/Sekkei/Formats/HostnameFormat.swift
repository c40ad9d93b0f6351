/// Host names by RFC 1123, section 2.1: labels of letters, digits and inner hyphens.
public enum HostnameFormat {
    /// Whether `text` is a host name: at most 253 bytes, labels of 1 to 63, no dot at the end. International names must
    /// come in their ASCII form (`xn--…`).
    public static func isValid(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard 1...253 ~= text.count else { return false }
        return text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy(isLabel)
    }

    /// Whether `text` is a host name.
    public static func isValid(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { isValid($0) }
    }

    private static func isLabel(_ label: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard 1...63 ~= label.count, label.first != UInt8(ascii: "-"), label.last != UInt8(ascii: "-") else { return false }
        return label.allSatisfy { ASCIIClass.isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
    }
}
