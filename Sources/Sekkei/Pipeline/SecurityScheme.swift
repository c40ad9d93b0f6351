/// A way to authenticate, as the spec's `auth` declares it.
public enum SecurityScheme: Sendable, Equatable {
    /// `Authorization: Bearer …` (RFC 6750).
    case bearer
    /// A key in a header of this name.
    case apiKey(header: String)
}
