/// Mail addresses as people have them: the `addr-spec` of RFC 5322, section 3.4.1, within the limits of RFC 5321.
///
/// Left out on purpose: quoted local parts, comments, address literals such as `[192.0.2.1]`, domains of one label, and
/// addresses beyond ASCII.
public enum EmailFormat {
    /// Whether `text` is a mail address: a dot-atom of at most 64 bytes, `@`, a host name of two labels or more whose
    /// last one is not a number, 254 bytes in all.
    public static func isValid(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard text.count <= 254, let at = text.lastIndex(of: UInt8(ascii: "@")) else { return false }
        return isDotAtom(text[..<at]) && isDomain(UnsafeBufferPointer(rebasing: text[(at + 1)...]))
    }

    /// Whether `text` is a mail address.
    public static func isValid(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { isValid($0) }
    }

    private static func isDotAtom(_ local: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard 1...64 ~= local.count else { return false }
        return local.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { atom in
            !atom.isEmpty && atom.allSatisfy { ASCIIClass.isAlphanumeric($0) || ASCIIClass.contains("!#$%&'*+-/=?^_`{|}~", $0) }
        }
    }

    private static func isDomain(_ domain: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let dot = domain.lastIndex(of: UInt8(ascii: ".")), HostnameFormat.isValid(domain) else { return false }
        return !domain[(dot + 1)...].allSatisfy(ASCIIClass.isDigit)
    }
}
