/// Which provider is trusted, and for which tokens.
public struct OIDCConfiguration: Sendable {
    /// The provider's issuer identifier, exactly as it writes it: `iss` of every token and of the discovery document.
    public let issuer: String
    /// Names of this API, of which `aud` must hold one at least.
    public let audiences: Set<String>
    /// The algorithms that are taken. A key is used with those that suit it only, whatever a token claims.
    public var algorithms: Set<SigningAlgorithm> = Set(SigningAlgorithm.allCases)
    /// What a token may be. RFC 9068's access tokens only, by default; Keycloak needs ``TokenType/jwt`` too.
    public var tokenTypes: Set<TokenType> = [.accessToken]
    /// By how much clocks may differ where `exp`, `nbf` and `iat` are looked at.
    public var clockTolerance: Duration = .seconds(30)
    /// Bytes of the longest token that is looked at.
    public var longestToken = 8192
    /// Where in a token roles, e-mail and so on stand.
    public var mapping: ClaimMapping = .standard
    /// Which tokens the provider is asked about.
    public var introspection: IntrospectionUse = .never
    /// How this API identifies itself to the provider; introspection needs it.
    public var credentials: ClientCredentials?
    /// Bounds of what is asked of the provider.
    public var limits = ProviderLimits()
    /// Bounds of what is remembered of tokens.
    public var memory = TokenMemoryLimits()

    let issuerURL: ProviderURL

    /// Creates a configuration.
    /// - Parameters:
    ///   - issuer: An `https` URL without query and fragment; `http` on a loopback address only.
    ///   - audiences: Not empty: a token that is meant for anybody is meant for nobody.
    /// - Throws: ``OIDCConfigurationError``.
    public init(issuer: String, audiences: Set<String>) throws(OIDCConfigurationError) {
        guard let url = ProviderURL(issuer), url.isIssuer else { throw .issuerNotSecure(issuer) }
        guard !audiences.isEmpty, !audiences.contains("") else { throw .noAudience }
        self.issuer = issuer
        self.audiences = audiences
        issuerURL = url
    }

    func check() throws(OIDCConfigurationError) {
        guard !algorithms.isEmpty, !tokenTypes.isEmpty else { throw .nothingAccepted }
        guard introspection == .never || credentials != nil else { throw .noCredentials }
    }
}
