extension ClientAddress {
    /// Reads an address of IPv4 or IPv6; zones (`%eth0`), ports and brackets are refused.
    public init?(_ text: some StringProtocol) {
        // By bytes: a character may hold a million marks.
        guard text.utf8.count <= 45 else { return nil }
        var copy = String(text)
        guard let address = copy.withUTF8({ ClientAddress.parse($0) }) else { return nil }
        self = address
    }

    private static func parse(_ text: UnsafeBufferPointer<UInt8>) -> ClientAddress? {
        if IPv4Format.isValid(text) { return ClientAddress(ipv4: quad(text[...])) }
        guard IPv6Format.isValid(text) else { return nil }
        var before: [UInt16] = []
        var behind: [UInt16] = []
        var hasGap = false
        for part in text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false) {
            if part.isEmpty {
                hasGap = true
            } else if hasGap {
                behind += groups(part)
            } else {
                before += groups(part)
            }
        }
        let all = before + [UInt16](repeating: 0, count: 8 - before.count - behind.count) + behind
        return ClientAddress(high: joined(all[..<4]), low: joined(all[4...]))
    }

    /// The groups that a part between colons stands for: two for an address of IPv4.
    private static func groups(_ part: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt16] {
        guard part.contains(UInt8(ascii: ".")) else { return [part.reduce(0) { $0 << 4 | UInt16(HexDigit.value($1) ?? 0) }] }
        let bits = quad(part)
        return [UInt16(bits >> 16), UInt16(truncatingIfNeeded: bits)]
    }

    private static func quad(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32 {
        text.split(separator: UInt8(ascii: ".")).reduce(0) { bits, octet in
            bits << 8 | octet.reduce(0) { $0 * 10 + UInt32($1 - UInt8(ascii: "0")) }
        }
    }

    private static func joined(_ groups: ArraySlice<UInt16>) -> UInt64 { groups.reduce(0) { $0 << 16 | UInt64($1) } }
}
