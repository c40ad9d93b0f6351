/// Addresses that begin alike: `10.0.0.0/8`, `2001:db8::/32`, or one address (RFC 4632, RFC 4291, section 2.3).
public struct AddressRange: Sendable, Hashable, CustomStringConvertible {
    private let start: ClientAddress
    /// Of 128, also for IPv4.
    private let length: Int

    /// Reads a range; nil where the text is none, or has bits set behind its length: most likely a slip.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let address = parts.first.flatMap({ ClientAddress($0) }) else { return nil }
        let offset = parts[0].contains(":") ? 0 : 96
        guard parts.count == 2 else {
            self.init(start: address, length: 128)
            return
        }
        let digits = parts[1]
        guard 1...3 ~= digits.utf8.count, digits.utf8.allSatisfy(ASCIIClass.isDigit), let length = Int(digits), length <= 128 - offset
        else {
            return nil
        }
        self.init(start: address, length: length + offset)
        if Self.prefix(of: address, self.length) != address { return nil }
    }

    private init(start: ClientAddress, length: Int) {
        self.start = start
        self.length = length
    }

    /// Whether an address lies in it.
    public func contains(_ address: ClientAddress) -> Bool { Self.prefix(of: address, length) == start }

    /// As it is written.
    public var description: String { "\(start)/\(start.isIPv4 && length >= 96 ? length - 96 : length)" }

    private static func prefix(of address: ClientAddress, _ length: Int) -> ClientAddress {
        func mask(_ bits: Int) -> UInt64 { bits <= 0 ? 0 : UInt64.max << UInt64(64 - min(bits, 64)) }
        return ClientAddress(high: address.high & mask(length), low: address.low & mask(length - 64))
    }
}
