/// Why a configuration cannot be used.
public enum OIDCConfigurationError: Error, Sendable, Equatable {
    /// The issuer is no `https` URL (`http` on loopback), or it has a query, a fragment or user information.
    case issuerNotSecure(String)
    /// Without an audience, tokens for other services would be taken.
    case noAudience
    /// The sets of algorithms and token types must not be empty.
    case nothingAccepted
    /// Introspection needs ``OIDCConfiguration/credentials``.
    case noCredentials
    /// The service and the provider cannot have one issuer: whose a token is could not be told.
    case sharedIssuer
}
