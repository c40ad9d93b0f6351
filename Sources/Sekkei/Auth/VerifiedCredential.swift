#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A credential of which it is known that it is genuine; whom it stands for is the application's to say.
public enum VerifiedCredential: Sendable {
    /// A bearer token whose signature, times, issuer and audience have been checked.
    case token(VerifiedToken)
    /// A key as it was sent: the application compares it with what it keeps.
    case apiKey(String)
}

/// What a verified token says.
public struct VerifiedToken: Sendable, Equatable {
    /// `sub`: whom the token stands for.
    public var subject: String
    /// `iss`: who made the token.
    public var issuer: String?
    /// `jti`: the token itself.
    public var id: String?
    /// `exp`: when its time is over.
    public var expires: Date
    /// What the token says of roles, e-mail and so on; empty for local tokens.
    public var claims: TokenClaims
    /// Whether an identity provider made it, and not the service itself.
    public var origin: TokenOrigin

    /// Creates a verified token; only a ``TokenVerifier`` has reason to.
    public init(
        subject: String, issuer: String? = nil, id: String? = nil, expires: Date, claims: TokenClaims = TokenClaims(),
        origin: TokenOrigin = .service
    ) {
        self.subject = subject
        self.issuer = issuer
        self.id = id
        self.expires = expires
        self.claims = claims
        self.origin = origin
    }
}

/// Who makes tokens. An operation may take those of one alone.
public enum TokenOrigin: Sendable, Equatable {
    /// The service itself: the spec's `scheme: bearer`.
    case service
    /// An identity provider: the spec's `scheme: oidc`.
    case provider
}
