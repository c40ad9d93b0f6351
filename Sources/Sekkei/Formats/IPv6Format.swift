/// IPv6 addresses: the text forms of RFC 4291, section 2.2.
public enum IPv6Format {
    /// The longest text: six groups and an IPv4 address.
    private static let longest = 45

    /// Whether `text` is eight groups of 1 to 4 hexadecimal digits; one `::` may stand for one zero group or more, and an
    /// IPv4 address for the last two. Zones (`%eth0`) are refused.
    public static func isValid(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard 2...longest ~= text.count else { return false }
        guard let gap = firstGap(text) else { return groups(text[...], mayEndInIPv4: true) == 8 }
        let tail = text[(gap + 2)...]
        guard let before = groups(text[..<gap], mayEndInIPv4: false), let behind = groups(tail, mayEndInIPv4: true) else { return false }
        return before + behind <= 7
    }

    /// Whether `text` is an IPv6 address.
    public static func isValid(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { isValid($0) }
    }

    private static func firstGap(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        (0..<text.count - 1).first { text[$0] == UInt8(ascii: ":") && text[$0 + 1] == UInt8(ascii: ":") }
    }

    /// How many groups of 16 bits the text holds; nil where it holds anything else.
    private static func groups(_ text: Slice<UnsafeBufferPointer<UInt8>>, mayEndInIPv4: Bool) -> Int? {
        guard !text.isEmpty else { return 0 }
        let parts = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard let last = parts.last else { return 0 }
        if mayEndInIPv4, IPv4Format.isValid(UnsafeBufferPointer(rebasing: last)) {
            return parts.dropLast().allSatisfy(isGroup) ? parts.count + 1 : nil
        }
        return parts.allSatisfy(isGroup) ? parts.count : nil
    }

    private static func isGroup(_ part: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        1...4 ~= part.count && part.allSatisfy { HexDigit.value($0) != nil }
    }
}
