/// A way to authenticate, as the spec's `auth` declares it.
public enum SecurityScheme: Sendable, Equatable {
    /// `Authorization: Bearer …` (RFC 6750), with a token of the service's own.
    case bearer
    /// `Authorization: Bearer …` (RFC 6750), with a token of an identity provider.
    case oidc
    /// A key in a header of this name.
    case apiKey(header: String)
}
