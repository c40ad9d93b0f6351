public import SekkeiJSON

/// What a provider says about whom a token stands for, as the application's configuration reads it from the claims.
///
/// A provider that says nothing of a thing leaves it empty: an absent `email_verified` counts as not verified.
public struct TokenClaims: Sendable, Equatable {
    /// Names of roles, without repetitions, in the order of the token.
    public var roles: [String] = []
    /// Names of groups.
    public var groups: [String] = []
    /// `scope`: what the client may do on behalf of the subject.
    public var scopes: [String] = []
    /// E-mail address; to be taken for the subject's only where ``isEmailVerified``.
    public var email: String?
    /// Whether the provider has seen that the address is the subject's.
    public var isEmailVerified = false
    /// Name for display.
    public var name: String?
    /// `client_id` or `azp`: the program that asked for the token.
    public var client: String?
    /// Other claims, under the names that the configuration gives them.
    public var attributes: JSONObject = [:]

    /// Creates claims that say nothing.
    public init() {}
}
