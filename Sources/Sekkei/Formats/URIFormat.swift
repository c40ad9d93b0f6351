/// URIs with a scheme: the rule `URI` of RFC 3986, section 3 and appendix A. A fragment is allowed, a relative reference is not.
public enum URIFormat {
    private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

    /// Whether `text` is a URI. Characters beyond ASCII must be percent-encoded.
    public static func isValid(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let colon = text.firstIndex(of: UInt8(ascii: ":")), isScheme(text[..<colon]) else { return false }
        let (main, fragment) = cut(text[(colon + 1)...], at: UInt8(ascii: "#"))
        let (hierarchy, query) = cut(main, at: UInt8(ascii: "?"))
        return isText(fragment, allowing: "/?:@") && isText(query, allowing: "/?:@") && isHierarchy(hierarchy)
    }

    /// Whether `text` is a URI.
    public static func isValid(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { isValid($0) }
    }

    private static func cut(_ text: Bytes, at byte: UInt8) -> (head: Bytes, tail: Bytes) {
        guard let place = text.firstIndex(of: byte) else { return (text, text[text.endIndex...]) }
        return (text[..<place], text[(place + 1)...])
    }

    private static func isScheme(_ text: Bytes) -> Bool {
        guard let first = text.first, ASCIIClass.isLetter(first) else { return false }
        return text.allSatisfy { ASCIIClass.isAlphanumeric($0) || ASCIIClass.contains("+-.", $0) }
    }

    private static func isHierarchy(_ text: Bytes) -> Bool {
        guard text.starts(with: [UInt8(ascii: "/"), UInt8(ascii: "/")]) else { return isText(text, allowing: "/:@") }
        let rest = text.dropFirst(2)
        let slash = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
        return isAuthority(rest[..<slash]) && isText(rest[slash...], allowing: "/:@")
    }

    private static func isAuthority(_ text: Bytes) -> Bool {
        var host = text
        if let at = text.firstIndex(of: UInt8(ascii: "@")) {
            guard isText(text[..<at], allowing: ":") else { return false }
            host = text[(at + 1)...]
        }
        if host.first == UInt8(ascii: "[") { return isLiteralHost(host) }
        let (name, port) = cut(host, at: UInt8(ascii: ":"))
        return isText(name, allowing: "") && port.allSatisfy(ASCIIClass.isDigit)
    }

    /// `[` IPv6 or a later version's address `]`, and a port.
    private static func isLiteralHost(_ text: Bytes) -> Bool {
        guard let end = text.firstIndex(of: UInt8(ascii: "]")) else { return false }
        let address = text[(text.startIndex + 1)..<end]
        guard IPv6Format.isValid(UnsafeBufferPointer(rebasing: address)) || isFutureAddress(address) else { return false }
        let port = text[(end + 1)...]
        return port.isEmpty || (port.first == UInt8(ascii: ":") && port.dropFirst().allSatisfy(ASCIIClass.isDigit))
    }

    private static func isFutureAddress(_ text: Bytes) -> Bool {
        guard let mark = text.first, mark | 0x20 == UInt8(ascii: "v") else { return false }
        let (version, address) = cut(text.dropFirst(), at: UInt8(ascii: "."))
        return !version.isEmpty && version.allSatisfy { HexDigit.value($0) != nil }
            && !address.isEmpty && !address.contains(UInt8(ascii: "%")) && isText(address, allowing: ":")
    }

    /// Unreserved characters, sub-delimiters, percent-encoded bytes and those named.
    private static func isText(_ text: Bytes, allowing extra: StaticString) -> Bool {
        var place = text.startIndex
        while place < text.endIndex {
            let byte = text[place]
            if byte == UInt8(ascii: "%") {
                guard text.endIndex - place >= 3, HexDigit.value(text[place + 1]) != nil, HexDigit.value(text[place + 2]) != nil else {
                    return false
                }
                place += 3
            } else {
                guard ASCIIClass.isAlphanumeric(byte) || ASCIIClass.contains("-._~!$&'()*+,;=", byte) || ASCIIClass.contains(extra, byte)
                else { return false }
                place += 1
            }
        }
        return true
    }
}
