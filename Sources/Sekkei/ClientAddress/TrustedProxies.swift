/// The proxies in front of the server that are believed when they say for whom they ask.
///
/// Without any, what a request says about its origin is ignored: everybody can write such fields.
public struct TrustedProxies: Sendable, Equatable {
    /// The field in which the proxies name the addresses. Only one of the two is read: a proxy that writes the one lets the other pass
    /// as the client wrote it.
    public enum Field: String, Sendable, CaseIterable {
        /// `X-Forwarded-For`, as most proxies write it.
        case xForwardedFor = "x-forwarded-for"
        /// `Forwarded` (RFC 7239).
        case forwarded
    }

    /// None: the client is whoever holds the other end of the connection.
    public static let none = TrustedProxies([])

    /// Where the proxies stand.
    public let ranges: [AddressRange]
    /// What they write.
    public let field: Field

    /// Trusts the proxies at these addresses.
    public init(_ ranges: [AddressRange], field: Field = .xForwardedFor) {
        self.ranges = ranges
        self.field = field
    }

    /// Trusts the proxies of a list such as `10.0.0.0/8, ::1`.
    /// - Throws: ``MalformedRange`` for the first part that is none.
    public init(parsing list: String, field: Field = .xForwardedFor) throws(MalformedRange) {
        var ranges: [AddressRange] = []
        for part in list.split(separator: ",").map({ $0.trimmingSpaces() }) where !part.isEmpty {
            guard let range = AddressRange(part) else { throw MalformedRange(text: String(part)) }
            ranges.append(range)
        }
        self.init(ranges, field: field)
    }

    func contains(_ address: ClientAddress) -> Bool { ranges.contains { $0.contains(address) } }
}

/// A text that is no address and no range of addresses.
public struct MalformedRange: Error, Equatable, CustomStringConvertible {
    /// What stands there instead.
    public let text: String

    /// One line.
    public var description: String { "'\(text)' is no address and no range such as 10.0.0.0/8 or 2001:db8::/32" }
}
