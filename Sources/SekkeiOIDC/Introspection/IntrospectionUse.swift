/// Which tokens the provider is asked about (RFC 7662).
public enum IntrospectionUse: Sendable, Equatable {
    /// None: what is no signed token is refused.
    case never
    /// Those that are no signed tokens.
    case opaqueTokens
    /// All: signed tokens are verified first and asked about then, so that a revocation counts within seconds.
    case allTokens
}
