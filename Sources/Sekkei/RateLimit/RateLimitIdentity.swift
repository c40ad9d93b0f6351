/// Whose requests are counted.
public enum RateLimitIdentity: Sendable, Hashable {
    /// What the spec's `auth.id` leads to.
    case caller(String)
    /// The client's address, of IPv6 its network of 64 bits.
    case address(ClientAddress)
    /// A value out of the request, or an API key. It may be personal or a secret: a store that writes identities down writes
    /// ``RateLimitCharge/storageKey``.
    case value(String)
}
