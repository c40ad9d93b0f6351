public import NIOCore

/// The address of a client: 128 bits, those of IPv4 mapped into IPv6 (RFC 4291, section 2.5.5.2), so that one client has one value
/// whichever way it comes.
public struct ClientAddress: Sendable, Hashable {
    /// The first eight bytes.
    public let high: UInt64
    /// The last eight bytes.
    public let low: UInt64

    init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// An address of IPv4 by its four numbers.
    public init(ipv4 a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8) {
        self.init(ipv4: [a, b, c, d].reduce(0) { $0 << 8 | UInt32($1) })
    }

    init(ipv4 bits: UInt32) {
        high = 0
        low = 0xFFFF_0000_0000 | UInt64(bits)
    }

    /// The address of a peer; nil for what has none, as a socket of the file system.
    public init?(_ peer: SocketAddress) {
        switch peer {
        case .v4(let peer):
            var address = peer.address
            // The four bytes behind family and port.
            let bits = withUnsafeBytes(of: &address) { UInt32(bigEndian: $0.loadUnaligned(fromByteOffset: 4, as: UInt32.self)) }
            self.init(ipv4: bits)
        case .v6(let peer):
            var address = peer.address
            // The sixteen bytes behind family, port and flow label.
            let (high, low) = withUnsafeBytes(of: &address) { bytes in
                (bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self), bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self))
            }
            self.init(high: UInt64(bigEndian: high), low: UInt64(bigEndian: low))
        case .unixDomainSocket: return nil
        }
    }

    /// Whether it is an address of IPv4.
    public var isIPv4: Bool { high == 0 && low >> 32 == 0xFFFF }

    /// What is limited as one: the address of IPv4, and of IPv6 the network of 64 bits, of which a client has all addresses.
    public var network: ClientAddress { isIPv4 ? self : ClientAddress(high: high, low: 0) }
}
