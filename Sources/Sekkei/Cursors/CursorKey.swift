import Crypto

/// The secret that cursors are signed with.
///
/// A random key lives as long as its process: after a restart, or on another instance behind a load balancer, cursors given
/// out before are refused, and callers begin their lists again. Give all instances one key to avoid that.
public struct CursorKey: Sendable {
    /// The fewest bytes that a key may have: as many as the signature has.
    public static let smallest = 32

    let secret: SymmetricKey

    /// Creates a random key.
    public init() {
        secret = SymmetricKey(size: .bits256)
    }

    /// Takes a key from the configuration.
    /// - Parameter bytes: Random bytes, at least ``smallest`` of them; a password is no key.
    /// - Throws: ``ServerError`` with ``ServerError/Code/invalidConfiguration`` where there are fewer.
    public init(_ bytes: some Sequence<UInt8>) throws {
        let bytes = Array(bytes)
        guard bytes.count >= Self.smallest else {
            throw ServerError(.invalidConfiguration, "a key for cursors has at least \(Self.smallest) bytes, not \(bytes.count)")
        }
        secret = SymmetricKey(data: bytes)
    }
}
