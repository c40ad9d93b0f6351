public import Sekkei

/// A secret that signs tokens with HMAC-SHA256.
public struct LocalKey: Sendable {
    /// The name of the key, `kid`: which key a token was signed with.
    public let id: String
    let secret: Secret

    /// The shortest secret: as long as the hash, as RFC 7518, section 3.2 demands.
    public static let shortestSecret = 32

    /// Creates a key.
    /// - Parameter secret: Random bytes that nobody else knows.
    /// - Throws: ``LocalKeyError`` where the secret is too short or the name empty.
    public init(id: String, secret: Secret) throws(LocalKeyError) {
        guard !id.isEmpty else { throw .emptyID }
        guard secret.count >= Self.shortestSecret else { throw .secretTooShort(length: secret.count) }
        self.id = id
        self.secret = secret
    }
}
